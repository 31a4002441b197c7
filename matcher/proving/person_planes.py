"""Conditions asked about some persons at once, in planes of long integers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from matcher.rules import (
    NO,
    UNKNOWN,
    YES,
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Not,
    Total,
    Truth,
    leaf_truth,
)
from matcher.rules.planes import every, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matcher.rules import Amounts, Comparison, Facts


class Planes(NamedTuple):
    """Bit sets of persons: those for whom it holds, and those for whom it can hold."""

    yes: int
    can: int


class PersonFacts:
    """The facts of some persons, each with the amounts of the assessment date."""

    def __init__(self, persons: Sequence[tuple[Facts, Amounts]]) -> None:
        """Keep the persons; leaves are looked at when they are first asked for."""
        self._persons = persons
        self.everybody = (1 << len(persons)) - 1
        self._leaves: dict[Comparison, Planes] = {}
        self._with: dict[str, list[tuple[int, Facts, Amounts]]] = {}

    def planes(self, condition: Condition) -> Planes:
        """Return what a condition is for each person."""
        match condition:
            case Compare() | Total():
                return self._leaf(condition)
            case Not(part):
                inner = self.planes(part)
                return Planes(self.everybody & ~inner.can, self.everybody & ~inner.yes)
            case All(parts) | AnyOf(parts) | AtLeast(_, parts):
                yes, can = zip(*map(self.planes, parts), strict=True) if parts else ((), ())
                return Planes(
                    joined(condition, yes, 0, self.everybody),
                    joined(condition, can, 0, self.everybody),
                )
            case other:
                assert_never(other)

    def truths(self, condition: Condition) -> list[Truth]:
        """Return the truth of a condition for each person."""
        yes, can = self.planes(condition)
        return [
            YES if yes >> place & 1 else UNKNOWN if can >> place & 1 else NO
            for place in range(len(self._persons))
        ]

    def all_of(self, parts: Iterable[Planes]) -> Planes:
        """Return the planes of "alle disse"."""
        found = tuple(parts)
        return Planes(
            every([part.yes for part in found], self.everybody),
            every([part.can for part in found], self.everybody),
        )

    def _leaf(self, leaf: Comparison) -> Planes:
        known = self._leaves.get(leaf)
        if known is None:
            known = self._leaves[leaf] = self._looked_at(leaf)
        return known

    def _looked_at(self, leaf: Comparison) -> Planes:
        yes, can = 0, self.everybody
        for bit, facts, amounts in self._to_look_at(leaf):
            truth = leaf_truth(leaf, facts, amounts)
            if truth is YES:
                yes |= bit
            elif truth is NO:
                can ^= bit
        return Planes(yes, can)

    def _to_look_at(self, leaf: Comparison) -> Iterable[tuple[int, Facts, Amounts]]:
        if isinstance(leaf, Compare):
            return self._who_answered(leaf.fact)
        # What is not answered has a part in a total too.
        return ((1 << n, facts, amounts) for n, (facts, amounts) in enumerate(self._persons))

    def _who_answered(self, fact: str) -> list[tuple[int, Facts, Amounts]]:
        found = self._with.get(fact)
        if found is None:
            found = self._with[fact] = [
                (1 << place, facts, amounts)
                for place, (facts, amounts) in enumerate(self._persons)
                if fact in facts
            ]
        return found
