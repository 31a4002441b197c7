"""What somebody came for: the needs that stand, of all a line gives evidence of, and their order.

Evidence is of four kinds: what is said, a hint, what an answer brings, and the errand that the line
as a whole tells of. A need told by two of the first three is meant five times in seven, by one
alone one time in four (counted over 1 418 lines); one that comes with an errand four times in five.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from matcher.questions.line_words import Role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from matcher.questions.shorthand.things import Thing
    from matcher.questions.terms import TypedLine

ENOUGH = 4
"""A need that one kind of evidence tells of stands only among so many."""

BY_ERRAND = 3
"""Beside an errand fewer stand: of what a single other kind tells of there one in four is meant."""

FILL = 2
"""A need that is only told of beside another stands among so many, where no errand is told."""

ASKING = (Role.WISH, Role.CLAIM)


class ToldBy(StrEnum):
    """What a need is told by."""

    SAID = "said"
    HINT = "hint"
    CERTAIN = "certain"
    LIKELY = "likely"
    ERRAND = "errand"


WEIGHT = {ToldBy.SAID: 2, ToldBy.HINT: 2, ToldBy.CERTAIN: 2, ToldBy.LIKELY: 1, ToldBy.ERRAND: 1}
ASKED = 2
"""What is asked for weighs as much as one more kind of evidence."""

SURE = (False, False, 3)
"""Danger, what somebody came for, or two kinds of evidence stands among however many."""


class NeedSaid(NamedTuple):
    """A need, where it was said, what told of it, and whether danger speaks out of it.

    What stands `beside` tells of a need where something else tells of it too, or of none; what
    `leads` is what somebody came for.
    """

    need: str
    start: int
    end: int
    by: ToldBy = ToldBy.SAID
    danger: bool = False
    beside: bool = False
    leads: bool = False


@dataclass(frozen=True)
class StatedNeeds:
    """Weighs the needs of one line; `pressing` is their order where all else is equal."""

    line: TypedLine
    things: Sequence[Thing]
    pressing: Sequence[str]

    def of(self, told: Iterable[NeedSaid], absent: Collection[str] = ()) -> list[str]:
        """Return the needs that stand: danger first, then what most speaks for.

        What is `absent` stands only where an errand tells of it.
        """
        by_need: dict[str, list[NeedSaid]] = {}
        for one in told:
            by_need.setdefault(one.need, []).append(one)
        for need in absent:
            if not any(map(_is_errand, by_need.get(need, ()))):
                by_need.pop(need, None)
        asked = self._asked()
        told_alone = {n: said for n, said in by_need.items() if not all(one.beside for one in said)}
        ranks = {
            need: (
                any(one.danger for one in said),
                any(one.leads for one in said),
                _weight(said) + ASKED * any(_lies_in(one, asked) for one in said),
            )
            for need, said in (told_alone or by_need).items()
        }
        beside = [need for need in self.sorted(by_need) if need not in ranks]
        order = sorted(self.sorted(ranks), key=ranks.__getitem__, reverse=True)
        errand = {need for need in order if any(map(_is_errand, by_need[need]))}
        sure = [need for need in order if need in errand or ranks[need] >= SURE]
        unsure = [need for need in order if need not in sure]
        most = BY_ERRAND if errand else ENOUGH
        kept = {*sure, *unsure[: max(0, most - len(sure))]}
        stand = [need for need in order if need in kept]
        return stand + beside[: 0 if errand else max(0, FILL - len(stand))]

    def sorted(self, needs: Iterable[str]) -> list[str]:
        """Return needs, the most pressing first."""
        place = {need: index for index, need in enumerate(self.pressing)}
        return sorted(needs, key=lambda need: place.get(need, len(place)))

    def _asked(self) -> list[tuple[int, int]]:
        """Return the places of all that stands behind a wish, to the end of its part."""
        found = []
        for thing in self.things:
            if thing.role not in ASKING:
                continue
            behind = self.line.part_end(thing.next)
            found.append((thing.start, self.line.words[behind - 1].end))
        return found


def _weight(said: Iterable[NeedSaid]) -> int:
    """Return how much speaks for a need: each kind of evidence counts once, answers as one."""
    kinds = {one.by for one in said}
    if ToldBy.CERTAIN in kinds:
        kinds.discard(ToldBy.LIKELY)
    return sum(WEIGHT[kind] for kind in kinds)


def _is_errand(one: NeedSaid) -> bool:
    return one.by is ToldBy.ERRAND


def _lies_in(one: NeedSaid, places: Iterable[tuple[int, int]]) -> bool:
    return one.by in (ToldBy.SAID, ToldBy.HINT) and any(
        start <= one.start < end for start, end in places
    )
