"""What counts how much for the place in the list: the constants of the order, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue.pointers import Strength

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue.pointers import Pointer, Pointers


@dataclass(frozen=True, slots=True)
class OrderRules:
    """Points of one program for one person. Whole numbers, so that they can be added in the head.

    Of strong pointers at most `most_strong` count, of weak ones `most_weak`: a program does not
    stand first because many pointers were written for it.
    """

    strong: int = 4
    most_strong: int = 2
    weak: int = 1
    most_weak: int = 2
    first_need: int = 3
    other_need: int = 1
    raised: int = 14
    """The most programs raised at once; what comes after them is under *more*."""

    def points(self, pointers: Pointers, met: Iterable[Pointer], needs: tuple[str, ...]) -> int:
        """Return the points for pointers met and for stated needs served."""
        strengths = [pointer.strength for pointer in met]
        strong = min(strengths.count(Strength.STRONG), self.most_strong)
        weak = min(strengths.count(Strength.WEAK), self.most_weak)
        first = bool(needs) and needs[0] == pointers.needs[0]
        served = self.first_need if first else self.other_need if needs else 0
        return strong * self.strong + weak * self.weak + served


DEFAULT_ORDER = OrderRules()
