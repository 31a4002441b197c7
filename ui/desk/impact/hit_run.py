"""One working out of who is hit: all that it and the window know of each other meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue import Catalogue
    from matcher.impact import Impact, Population
    from matcher.rulework import Draft, Rulework
    from ui.platform import Jobs

    Finder = Callable[
        [Catalogue, Catalogue, Population, Callable[[int, int], None], Callable[[], bool]], Impact
    ]


class Run:
    """Plain values, written by one thread and read by another; nothing here belongs to Qt."""

    def __init__(self, jobs: Jobs) -> None:
        """Be at the beginning; what runs on `jobs` stops when they end."""
        self._jobs = jobs
        self.done = (0, 0)
        self.stopped = False

    def tell(self, done: int, of: int) -> None:
        """Note how far it is."""
        self.done = (done, of)

    def is_stopped(self) -> bool:
        """Tell whether somebody stopped it, or left."""
        return self.stopped or self._jobs.ending


def both_catalogues(draft: Draft, rulework: Rulework) -> tuple[Catalogue, Catalogue]:
    """Return what a draft is written on, and the same with the draft in it."""
    return rulework.session.ground.content.catalogue, rulework.drafts.catalogue_with([draft])


def who_is_hit(
    old: Catalogue,
    new: Catalogue,
    population: Population,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Impact:
    """Find out who is hit; what it takes is loaded when it is asked for."""
    from matcher.impact import impact

    return impact(old, new, population, progress, cancelled)
