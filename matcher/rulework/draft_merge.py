"""A draft taken on from a newer version: what others published comes in, what is mine stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.catalogue.changes import Subject
from matcher.catalogue.diff import differences
from matcher.catalogue.program_file import read_program
from matcher.catalogue.programs import INFORMATION_ONLY
from matcher.catalogue.rule_words import RuleWords
from matcher.documents import Node
from matcher.messages import Message, joined
from matcher.rulework.draft_document import (
    CRITERIA_ORDER,
    NAMES,
    ORDERS,
    before,
    mine,
    new_only,
    published,
    stated,
)
from matcher.rulework.draft_rows import program_file
from matcher.rulework.merge3 import UNKNOWN, Settling, Sides, only, woven
from matcher.rulework.overlay import with_drafts

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.diff import Change
    from matcher.catalogue.programs import Program
    from matcher.rulework.draft_document import Document
    from matcher.rulework.records import Draft
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
class Conflict:
    """One part that both have changed, in the sentences of each."""

    place: str
    mine: tuple[Change, ...]
    theirs: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Woven:
    """What becomes of a draft, what others have changed, and where both have changed the same."""

    draft: Draft
    upset: Upset
    since: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]
    lost: tuple[str, ...]


def taken_on(
    draft: Draft, base: Mapping[str, bytes] | None, content: Content, take: Collection[str] = ()
) -> Woven:
    """Weave a draft with what was published since; `base` are the files it was begun from.

    Where both have changed the same, the draft's own is kept but at the places in `take`.
    """
    there = {case.id for case in content.catalogue.cases}
    changed = dict.fromkeys((*draft.expectations, *draft.missing))
    lost = [case_id for case_id in changed if case_id not in there]
    left = replace(
        draft,
        expectations={key: value for key, value in draft.expectations.items() if key in there},
        missing={key: value for key, value in draft.missing.items() if key in there},
    )
    titles = {key: str(entry["title"]) for key, entry in stated(base or {}).items()}
    return replace(
        _woven(left, base, content, take), lost=tuple(titles.get(each, each) for each in lost)
    )


def _woven(
    draft: Draft, base: Mapping[str, bytes] | None, content: Content, take: Collection[str]
) -> Woven:
    program = content.catalogue.programs.get(draft.program.id)
    sides = Sides(before(draft, base, content), mine(draft), published(draft, content))
    look = _Look(draft, content)
    if program is None:
        since = differences(look.at(sides.mine), content.catalogue)
        return Woven(replace(draft, new=True), Upset.GONE, since[:1], (), ())
    settling = Settling(take, quiet=ORDERS)
    found = woven(sides, settling, NAMES)
    known = sides.base is not UNKNOWN
    since = differences(look.at(sides.base), content.catalogue) if known else ()
    conflicts = tuple(look.conflict(place, sides) for place in dict.fromkeys(settling.collisions))
    after = replace(look.draft(new_only(found, sides.theirs)), new=False)
    return Woven(after, _upset(draft, sides, program), since, conflicts, ())


def _upset(draft: Draft, sides: Sides, program: Program) -> Upset:
    if draft.new:
        return Upset.TAKEN
    if sides.base is UNKNOWN:
        return Upset.UNKNOWN
    if all(sides.base[part] == sides.theirs[part] for part in ("program", "cases")):
        return Upset.CASES
    was, now = sides.base["program"]["availability"]["status"], program.availability.status
    ended = now in INFORMATION_ONLY and was not in INFORMATION_ONLY
    return Upset.ENDED if ended else Upset.CHANGED


class _Look:
    """Catalogues to tell differences between: the newest one with a document of the draft in it."""

    def __init__(self, draft: Draft, content: Content) -> None:
        self._draft, self._content = draft, content

    def draft(self, document: Document) -> Draft:
        data = document["program"]
        program = read_program(Node(data, program_file(self._draft.program.id), "", []))
        return replace(
            self._draft,
            program=program or self._draft.program,
            cases=tuple(document["cases"]),
            expectations=document["expectations"],
            missing={
                case_id: {name: None if ids is None else tuple(ids) for name, ids in lists.items()}
                for case_id, lists in document["missing"].items()
            },
        )

    def at(self, document: Document) -> Catalogue:
        content = self._content
        return with_drafts(content.catalogue, content.files, [self.draft(document)])

    def conflict(self, place: str, sides: Sides) -> Conflict:
        """Say what each has made of a part, against the base, or against each other."""
        known = sides.base is not UNKNOWN
        return Conflict(
            place,
            self._said(place, sides.base if known else sides.theirs, sides.mine),
            self._said(place, sides.base if known else sides.mine, sides.theirs),
        )

    def _said(self, place: str, start: Document, side: Document) -> tuple[Change, ...]:
        after = woven(Sides(start, side, side), only(place), NAMES)
        program = self._draft.program
        subject = Subject(program.id, Message("«{name}»", name=program.name))
        if place == CRITERIA_ORDER:
            return (subject.rewritten(place, self._in_order(after)),)
        found = differences(self.at(start), self.at(after))
        unseen = Message("noe som ingen setning viser, er endret")
        return found or (subject.rewritten(place, unseen),)

    def _in_order(self, document: Document) -> Message:
        words = RuleWords(self._content.catalogue.questionnaire, {})
        said = (
            words.say(each.when) if each.when else each.text
            for each in self.draft(document).program.criteria
        )
        return Message("vilkårene står i denne rekkefølgen: {order}", order=joined(said, "; "))
