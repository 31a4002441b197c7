"""Who is hit: the verdicts of two catalogues over rule cases, boundary persons and a population.

Importing this loads no numpy; asking does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.impact.records import (
    DEFAULT_SEED,
    DEFAULT_SIZE,
    LARGEST,
    Direction,
    Example,
    Group,
    Impact,
    Move,
    Population,
    ProgramImpact,
    Share,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.catalogue import Catalogue

__all__ = [
    "DEFAULT_SEED",
    "DEFAULT_SIZE",
    "LARGEST",
    "Direction",
    "Example",
    "Group",
    "Impact",
    "Move",
    "Population",
    "ProgramImpact",
    "Share",
    "impact",
]


def impact(
    old: Catalogue,
    new: Catalogue,
    population: Population | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Impact:
    """Return what the new catalogue changes for persons.

    `progress` is told how many of the population have been tried, of how many; `cancelled` is
    asked in between. Both are called on the caller's thread. Raises MatcherError.
    """
    raise NotImplementedError
