"""A draft woven with what others did meanwhile: published its program, or wrote in it as well."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.catalogue import INFORMATION_ONLY, CatalogueNames, RuleCase, differences
from matcher.catalogue.case_words import case_lines, program_name, questions_words, verdict_words
from matcher.catalogue.program_diff import went
from matcher.messages import Message
from matcher.rulework.draft_parts import OWN, entries_of, parts_of, published, with_parts
from matcher.rulework.merge3 import UNKNOWN, Sides, Weaver
from matcher.rulework.overlay import with_drafts
from matcher.rulework.records import with_content

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from matcher.catalogue import Catalogue, Change
    from matcher.rulework.draft_parts import Parts
    from matcher.rulework.merge3 import Collision
    from matcher.rulework.records import Draft, Version
    from matcher.rulework.version_store import Content


class Upset(StrEnum):
    """What became of the program while somebody worked on a draft of it."""

    CHANGED = "changed"
    ENDED = "ended"
    GONE = "gone"
    TAKEN = "taken"
    """The draft was to be a new program, and another has published one with its id."""

    UNKNOWN = "unknown"
    """The version it was begun from is nowhere: what each has changed cannot be told."""

    CASES = "cases"
    """The program is as it was, but rule cases the draft changes are no longer there."""


@dataclass(frozen=True, slots=True)
class Merge:
    """What taking a draft on makes of it, what others have changed, and where both did.

    `version` is the one that changed its program, `onto` the hash of the newest.
    """

    before: Draft
    draft: Draft
    upset: Upset
    version: Version
    lost: tuple[str, ...]
    since: tuple[Change, ...]
    conflicts: tuple[Collision, ...] = ()
    onto: str = ""


@dataclass(frozen=True, slots=True)
class Join:
    """What two wrote in one draft at the same time, as one draft, and what each wrote by itself."""

    draft: Draft
    sides: Sides
    conflicts: tuple[Collision, ...] = ()

    def chosen(self, now: Draft, take: Collection[str], catalogue: Catalogue) -> Draft:
        """Return the draft as it is now, with theirs at the places in `take`."""
        wanted, _ = woven(self.sides, catalogue, take)
        return woven(Sides(self.draft, now, wanted), catalogue, take)[0]

    def onto(self, now: Draft, catalogue: Catalogue) -> Draft:
        """Return the draft with what was written here while it was joined."""
        return with_content(
            self.draft, woven(Sides(self.sides.mine, now, self.draft), catalogue)[0]
        )


def woven(
    sides: Sides, catalogue: Catalogue, take: Collection[str] = ()
) -> tuple[Draft, tuple[Collision, ...]]:
    """Return the drafts of three sides as one, and what collided: mine, but at places in `take`."""
    weaver = Weaver(CatalogueNames(catalogue, {}), take)
    program, tables = weaver.program(sides.each(lambda draft: draft.program)), sides.each(parts_of)
    found: Parts = {}
    for key in dict.fromkeys((*tables.mine, *tables.theirs)):
        part = tables.at(key)
        found[key] = weaver.part(part, ".".join(key), _label(key, catalogue),
                                 lambda value: _lines(value, catalogue))  # fmt: skip
    return with_parts(sides.mine, program, found), tuple(weaver.conflicts)


def _label(key: tuple[str, ...], catalogue: Catalogue) -> Message:
    what, case_id, *names = key
    title = next((case.title for case in catalogue.cases if case.id == case_id), case_id)
    case = Message("Regeltesten «{title}»", title=title)
    if what == OWN:
        return case
    name = program_name(names[0], catalogue)
    missing = Message("det som mangler for «{program}»", program=name)
    expected = Message("ventet svar for «{program}»", program=name)
    said = missing if what == "missing" else expected
    return Message("{record}: {member}", record=case, member=said)


def _lines(value: RuleCase | str | Iterable[str] | None, catalogue: Catalogue) -> Iterable[Message]:
    if isinstance(value, RuleCase):
        return case_lines(value, catalogue)
    said = verdict_words(value) if isinstance(value, str) else questions_words(value, catalogue)
    return (said,)


def rebased(
    draft: Draft, files: Mapping[str, bytes] | None, content: Content, version: Version,
    take: Collection[str] = (),
) -> Merge:  # fmt: skip
    """Weave a draft with what was published since; `files` are those it was begun from."""
    catalogue, there = content.catalogue, {case.id for case in content.catalogue.cases}
    written = parts_of(draft)
    gone = dict.fromkeys(key[1] for key in written if key[0] != OWN and key[1] not in there)
    titles = {name: str(entry["title"]) for name, entry in entries_of(files or {}).items()}
    lost = tuple(titles.get(name, name) for name in gone)
    left = {key: said for key, said in written.items() if key[0] == OWN or key[1] in there}
    mine = with_parts(draft, draft.program, left)
    begun, theirs = (published(mine, each, catalogue.questionnaire)
                     for each in (files or {}, content.files))  # fmt: skip
    if theirs is None:
        new = replace(mine, new=True)
        return Merge(draft, new, Upset.GONE, version, lost, (went(draft.program),))
    found, conflicts = woven(Sides(begun or UNKNOWN, mine, theirs), catalogue, take)
    # What shared cases say by now is nothing to change.
    said = parts_of(theirs).items()
    left = {key: part for key, part in parts_of(found).items()
           if key[0] == OWN or (key, part) not in said}  # fmt: skip
    since = differences(with_drafts(catalogue, content.files, [begun]), catalogue) if begun else ()
    after = replace(with_parts(found, found.program, left), new=False)
    return Merge(draft, after, _upset(draft, begun, theirs), version, lost, since, conflicts)


def _upset(draft: Draft, begun: Draft | None, now: Draft) -> Upset:
    if draft.new:
        return Upset.TAKEN
    if begun is None:
        return Upset.UNKNOWN
    if (begun.program, begun.cases) == (now.program, now.cases):
        return Upset.CASES
    was, status = (each.program.availability.status for each in (begun, now))
    ended = status in INFORMATION_ONLY and was not in INFORMATION_ONLY
    return Upset.ENDED if ended else Upset.CHANGED
