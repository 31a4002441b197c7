"""What there is to see at the desk at one moment: read in the background, shown from memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matcher.errors import MatcherError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from matcher.rulework import (
        Draft,
        EntryDraft,
        Event,
        Failure,
        Problem,
        ReviewItem,
        Rulework,
        Version,
    )


@dataclass(frozen=True, slots=True)
class Proof:
    """What stands between a draft and being sent in; `key` tells which draft it was made of."""

    key: tuple[int, str]
    problems: tuple[Problem, ...]
    failures: tuple[Failure, ...]
    overtaken: bool = False
    """Whether others have published the program since the draft was begun."""

    @property
    def count(self) -> int:
        """How many things there are to mend."""
        return len(self.problems) + len(self.failures)


@dataclass(frozen=True, slots=True)
class DeskView:
    """Drafts, versions, history and the review list, all of the same moment."""

    me: str
    today: date
    published: Catalogue = field(repr=False)
    newest: Catalogue = field(repr=False)
    ground: Catalogue = field(repr=False)
    """The newest with all in it that waits beside programs: what a draft is written on."""

    drafts: Mapping[str, Draft]
    proofs: Mapping[str, Proof]
    versions: tuple[Version, ...]
    in_force: str
    history: tuple[Event, ...]
    review: tuple[ReviewItem, ...]
    unreadable: tuple[str, ...] = ()
    entries: tuple[EntryDraft, ...] = ()
    first_days: Mapping[str, date] = field(default_factory=dict)
    """The first day a draft can be published for, where a change of its program waits."""

    @property
    def programs(self) -> dict[str, Program]:
        """Every program, as its draft has it where there is one."""
        changed = {name: draft.program for name, draft in self.drafts.items()}
        return {**self.newest.programs, **changed}

    def foundation_of(self, draft: Draft) -> tuple[EntryDraft, ...]:
        """Return the changes that wait and that a draft which was sent in stands on."""
        return tuple(entry for entry in self.entries if entry.key in draft.stands_on)


def look(
    rulework: Rulework,
    known: Mapping[str, Proof],
    review: Callable[[Rulework], tuple[ReviewItem, ...]],
) -> DeskView:
    """Look at everything; proofs that are known of the same drafts are kept. Raises DeskError."""
    newest, today = rulework.session.newest, rulework.session.today
    drafts = {draft.program.id: draft for draft in rulework.drafts.all()}
    in_force = rulework.versions.at(today)
    return DeskView(
        me=rulework.session.me,
        today=today,
        published=rulework.session.published,
        newest=newest,
        ground=rulework.session.ground.content.catalogue,
        drafts=drafts,
        proofs={name: proven(rulework, draft, known.get(name)) for name, draft in drafts.items()},
        versions=rulework.versions.all(),
        in_force=in_force.id if in_force else "",
        history=rulework.history.events(),
        review=review(rulework),
        unreadable=(*rulework.drafts.unreadable(), *rulework.entries.unreadable()),
        entries=rulework.entries.waiting(),
        first_days={
            name: first
            for name in drafts
            if name in newest.programs and (first := _form_from(rulework, name)) > today
        },
    )


def _form_from(rulework: Rulework, program_id: str) -> date:
    """Return the day from which a program has the form that a draft of it is based on."""
    return rulework.readiness.changed_in(program_id).valid_from


def proven(rulework: Rulework, draft: Draft, known: Proof | None = None) -> Proof:
    """Return what has to be mended in a draft, or what is known of this very draft."""
    key = (draft.revision, rulework.session.ground.content.catalogue.hash)
    if known is not None and known.key == key and draft.revision:
        return known
    problems, failures = rulework.readiness.problems(draft), rulework.readiness.failures(draft)
    return Proof(key, tuple(problems), tuple(failures), rulework.readiness.is_overtaken(draft))


def standing_draft(rulework: Rulework, program_id: str) -> Draft | None:
    """Return a program's draft as it stands, begun or not; None where the program is gone."""
    try:
        return rulework.drafts.edit(program_id)
    except MatcherError:
        return None
