"""Rules of sixty lines, drawn from a seed out of the comparisons that the real catalogue makes."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from matcher.catalogue.programs import Criterion, CriterionKind
from matcher.rules.conditions import All, AnyOf, AtLeast, Condition, Not, leaves

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.rules.conditions import Comparison

LINES = 60
CRITERIA = 10
DEEPEST = 3
PROGRAM = "dagpenger"


class LongRules:
    """Draws programs with a rule of sixty lines: leaves and groups, each counted once."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Gather every comparison there is."""
        self._base = catalogue.programs[PROGRAM]
        found = (leaf for program in catalogue.programs.values() for leaf in leaves(program.guard))
        self._leaves: list[Comparison] = list(dict.fromkeys(found))

    def program(self, seed: int) -> Program:
        """Return a program with a rule of its own for each seed."""
        random = Random(seed)
        each, rest = divmod(LINES, CRITERIA)
        sizes = [each + (place < rest) for place in range(CRITERIA)]
        criteria = tuple(
            self._criterion(place, size, random) for place, size in enumerate(sizes, 1)
        )
        return replace(self._base, criteria=criteria)

    def leaf(self, seed: int) -> Comparison:
        """Return one of the comparisons."""
        return self._leaves[seed % len(self._leaves)]

    def _criterion(self, place: int, size: int, random: Random) -> Criterion:
        kind = CriterionKind.EXCLUSION if random.random() < 0.2 else CriterionKind.REQUIRED
        source = self._base.sources[0].key
        return Criterion(f"c{place}", kind, source, self._condition(size, 0, random))

    def _condition(self, size: int, depth: int, random: Random) -> Condition:
        """Return a condition of so many lines."""
        if size < 3 or depth == DEEPEST:
            alike = tuple(random.choice(self._leaves) for _ in range(max(1, size - 1)))
            return alike[0] if size == 1 else AnyOf(alike)
        parts_sizes: list[int] = []
        left = size - 1
        while left:
            take = min(left, random.choice((1, 1, 1, 2, 3)))
            parts_sizes.append(take)
            left -= take
        parts = tuple(self._condition(take, depth + 1, random) for take in parts_sizes)
        return self._group(parts, random)

    @staticmethod
    def _group(parts: tuple[Condition, ...], random: Random) -> Condition:
        sort = random.random()
        if sort < 0.55:
            return AnyOf(parts)
        if sort < 0.75:
            return All(parts)
        if sort < 0.9:
            return Not(AnyOf(parts))
        return AtLeast(min(2, len(parts)), parts)
