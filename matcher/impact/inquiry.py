"""Who is hit: the verdicts of two catalogues over rule cases, boundary persons and a population.

Importing this loads no numpy; asking does.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.clock import today
from matcher.errors import MatcherError
from matcher.impact.records import LARGEST, Impact, Population
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue import Catalogue


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
    asked = population or Population()
    if not (1 <= asked.size <= LARGEST and asked.seed >= 0):
        raise MatcherError(
            Message(
                "Befolkningen kan ha fra 1 til {limit} personer, og frøet må være 0 eller mer. "
                "Ingenting er regnet ut. Velg andre tall.",
                limit=LARGEST,
            )
        )
    try:
        from matcher.impact.comparison import Comparison
    except ModuleNotFoundError as error:
        if error.name != "numpy":
            raise
        raise MatcherError(
            Message(
                "Virkningen kan ikke regnes ut, for numpy er ikke installert her. Utkastet er "
                "urørt. Installer programmet med «pip install tiltaksfinner[impact]»."
            )
        ) from error
    as_of = asked.as_of or today()
    return Comparison(old, new).impact(
        replace(asked, as_of=as_of), as_of, progress or _nothing, cancelled or _never
    )


def _nothing(_done: int, _all: int) -> None:
    pass


def _never() -> bool:
    return False
