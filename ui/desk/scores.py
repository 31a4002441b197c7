"""How well the rule cases watch each rule: worked out a little at a time while the desk is used."""

from __future__ import annotations

from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue import Catalogue
    from matcher.proving.mutation_scores import Scores
    from matcher.rulework import ReviewItem, Rulework

    Review = tuple[ReviewItem, ...]
    Ask = Callable[
        [
            Callable[[Rulework], Review | None],
            Callable[[Review | None], object],
            Callable[[], None],
        ],
        None,
    ]

BEGIN = 400
"""Milliseconds from when the desk is there until it begins: the desk is looked at first."""
SLICE = 0.008
"""Seconds at a time: what waits to be saved waits no longer than one program takes."""
GAP = 25
"""Milliseconds between two slices, for the window alone."""


class CatalogueScores(QObject):
    """Works on one catalogue at a time; what is known of its programs is not worked out again."""

    changed = Signal()
    """It began, or it ended."""

    found = Signal(object)
    """The review list, with what is known by now."""

    def __init__(self, ask: Ask, parent: QObject) -> None:
        """Work in the background by way of `ask`."""
        super().__init__(parent)
        self._ask = ask
        self._catalogue: Catalogue | None = None
        self._done: Catalogue | None = None
        self._scores: Scores | None = None
        self._wanted = self.running = False
        self._gap = QTimer(self, singleShot=True)
        self._gap.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin as soon as there is a catalogue: the desk is looked at."""
        self._wanted = True
        if self._catalogue is not self._done and not self.running:
            self._begin()

    def follow(self, catalogue: Catalogue) -> None:
        """Work out what is not known of a catalogue; one that is followed already goes on."""
        if catalogue is self._catalogue:
            return
        self._catalogue = catalogue
        if self._wanted:
            self._begin()

    def stop(self) -> None:
        """Begin nothing more; what is being worked on ends by itself, and soon."""
        self._wanted = False
        self._gap.stop()
        self._tell(running=False)

    def _begin(self) -> None:
        self._tell(running=True)
        self._gap.start(BEGIN)

    def review(self, rulework: Rulework) -> Review:
        """Return the review list with what is known by now. For the background."""
        return rulework.review.items(scores=self._at_work().of(rulework.session.published))

    def _at_work(self) -> Scores:
        if self._scores is None:
            from matcher.proving.mutation_scores import Scores

            self._scores = Scores()
        return self._scores

    def _go_on(self) -> None:
        if self.running and self._catalogue is not None:
            work = partial(self._work, self._catalogue)
            self._ask(work, partial(self._told, self._catalogue), self.stop)

    def _work(self, catalogue: Catalogue, rulework: Rulework) -> Review | None:
        """Work for one slice; return the review list where nothing is left to do."""
        until, scores = perf_counter() + SLICE, self._at_work()
        for _ in scores.find(scores.missing(catalogue), catalogue):
            if perf_counter() > until:
                return None
        return self.review(rulework)

    def _told(self, catalogue: Catalogue, review: Review | None) -> None:
        if not self.running:
            return
        if review is None or catalogue is not self._catalogue:
            self._gap.start(GAP)
        else:
            self._done = catalogue
            self._tell(running=False)
            self.found.emit(review)

    def _tell(self, *, running: bool) -> None:
        if running != self.running:
            self.running = running
            self.changed.emit()
