"""Counts who moves from one verdict to another, chunk by chunk."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from matcher.catalogue import Verdict
from matcher.impact.crowd_planes import everybody, unpacked
from matcher.impact.directions import Direction, Prominence
from matcher.impact.records import (
    ImpactExample,
    Move,
    PersonGroup,
    ProgramImpact,
    Share,
    move_order,
)
from matcher.questions import BYDEL, Unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from matcher.impact.columns import AnswerColumn, Codes, Persons
    from matcher.impact.crowd_planes import Words
    from matcher.impact.directions import State

    Titled = Callable[[Persons, int], ImpactExample]

_S = TypeVar("_S", Verdict, Prominence)
EXAMPLES = 3


@dataclass
class _Counted:
    """One move as far as it has been counted."""

    count: int = 0
    examples: list[ImpactExample] = field(default_factory=list)
    shares: dict[str, dict[str, tuple[int, ImpactExample]]] = field(
        default_factory=lambda: {BYDEL: {}, "preset": {}}
    )

    def move(self, before: State, after: State) -> Move:
        bydeler, presets = (_sorted(found) for found in self.shares.values())
        return Move(before, after, self.count, tuple(self.examples), bydeler, presets)


def _sorted(found: Mapping[str, tuple[int, ImpactExample]]) -> tuple[Share, ...]:
    shares = (Share(name, count, example) for name, (count, example) in found.items())
    return tuple(sorted(shares, key=lambda share: (-share.count, share.id)))


class Tally:
    """The moves of one sort of persons. `shown` makes an example of a person.

    `absent` is what everybody gets from a program that is not in a catalogue.
    """

    def __init__(self, shown: Titled | None = None, absent: State = None) -> None:
        """Begin with nobody."""
        self._absent: State = absent
        self._shown = shown or (lambda persons, place: ImpactExample(persons.situation(place)))
        self.people = self._hit = 0
        self._moves: dict[str, dict[tuple[State, State], _Counted]] = defaultdict(
            lambda: defaultdict(_Counted)
        )

    @classmethod
    def of_raised(cls, shown: Titled | None = None) -> Tally:
        """Return a tally of whether programs are raised; one that is not there never is."""
        return cls(shown, Prominence.NOT)

    def add(
        self,
        persons: Persons,
        old: Mapping[str, Mapping[_S, Words]],
        new: Mapping[str, Mapping[_S, Words]],
    ) -> None:
        """Count some more persons, from their verdicts or standing by program."""
        there = everybody(persons.count, persons.padded)
        everywhere: Mapping[State, Words] = {self._absent: there}
        hit = np.zeros_like(there)
        for program in dict.fromkeys((*new, *old)):
            now: Mapping[_S, Words] | Mapping[State, Words] = new.get(program) or everywhere
            for before, was in (old.get(program) or everywhere).items():
                for after, becomes in now.items():
                    if before is after:
                        continue
                    moved = was & becomes & there
                    if moved.any():
                        hit |= moved
                        self._count(self._moves[program][before, after], persons, moved)
        self.people += persons.count
        self._hit += int(np.bitwise_count(hit).sum())

    def group(self) -> PersonGroup:
        """Return what has been counted; programs that take most from persons first."""
        programs = [
            ProgramImpact(
                program,
                tuple(sorted((c.move(*pair) for pair, c in moves.items()), key=move_order)),
            )
            for program, moves in self._moves.items()
        ]
        programs.sort(key=_program_order)
        return PersonGroup(self.people, self._hit, tuple(programs))

    def _count(self, counted: _Counted, persons: Persons, moved: Words) -> None:
        places = np.flatnonzero(unpacked(moved))
        counted.count += len(places)
        for place in places[: EXAMPLES - len(counted.examples)]:
            counted.examples.append(self._shown(persons, int(place)))
        columns = (persons.answers.get(BYDEL), persons.presets)
        for column, shares in zip(columns, counted.shares.values(), strict=True):
            for name, of_them in _by_value(column, places):
                count, example = shares.get(name) or (0, self._shown(persons, of_them[0]))
                shares[name] = (count + len(of_them), example)


def _by_value(column: AnswerColumn | None, places: Codes) -> Iterator[tuple[str, Codes]]:
    """Yield each value of some persons, and where those are who have it."""
    if column is None:
        yield "", places
        return
    codes = column.codes[places]
    for code in np.flatnonzero(np.bincount(codes)).tolist():
        value = column.vocabulary.values[code]
        name = "" if value is None or isinstance(value, Unknown) else str(value)
        yield name, places[codes == code]


def _program_order(program: ProgramImpact) -> tuple[int | str, ...]:
    return (*(-program.moved(direction) for direction in Direction), program.program)
