"""How good a list is for one person: held against grades that a caseworker gave."""

from __future__ import annotations

from dataclasses import dataclass
from math import log2
from statistics import fmean, median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

BEST = 3
"""The grade of a program that belongs among the first five from the line alone."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """One list, measured. `raised` counts the rows in the group to raise now."""

    recall_5: float
    recall_10: float
    gain: float
    silly: tuple[str, ...]
    missed: tuple[str, ...]
    raised: int


def ranked(
    shown: Sequence[str],
    graded: Mapping[str, int],
    silly: Collection[str],
    *,
    has: Collection[str] = (),
    raised: int = 0,
) -> Ranked:
    """Measure a list in its order; what the person has already neither gains nor loses."""
    graded = {name: grade for name, grade in graded.items() if name not in has}
    best = [name for name, grade in graded.items() if grade == BEST]
    ideal = _gain(sorted(graded.values(), reverse=True))
    return Ranked(
        recall_5=_share(best, shown[:5]),
        recall_10=_share(best, shown[:10]),
        gain=_gain([graded.get(name, 0) for name in shown]) / ideal if ideal else 1.0,
        silly=tuple(name for name in shown[:10] if name in silly),
        missed=tuple(name for name in best if name not in shown[:5]),
        raised=raised,
    )


def _share(wanted: Sequence[str], shown: Sequence[str]) -> float:
    return fmean(name in shown for name in wanted) if wanted else 1.0


def _gain(grades: Sequence[int]) -> float:
    """Return the discounted gain of the first ten: a 3 counts 7, further down counts less."""
    return sum((2.0**grade - 1) / log2(place + 2) for place, grade in enumerate(grades[:10]))


def summary(lists: Sequence[Ranked]) -> tuple[str, ...]:
    """Return the cells of a row: means, with the median of R3@5, and the raised rows."""
    at_5 = [one.recall_5 for one in lists]
    return (
        f"{fmean(at_5):.2f}",
        f"{median(at_5):.2f}",
        f"{fmean(one.recall_10 for one in lists):.2f}",
        f"{fmean(one.gain for one in lists):.2f}",
        f"{fmean(len(one.silly) for one in lists):.2f}",
        f"{median(one.raised for one in lists):.0f}",
        f"{max(one.raised for one in lists)}",
    )
