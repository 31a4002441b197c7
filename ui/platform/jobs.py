"""Work that would hold up the window. The only file that names a thread pool."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal
from shiboken6 import isValid

from matcher.errors import MatcherError, UnforeseenError
from ui.platform.memory import give_back, share_pools

if TYPE_CHECKING:
    from collections.abc import Callable

    Report = Callable[[], None]

T = TypeVar("T")
SWITCH = 0.0005
"""Seconds the window waits at most when work behind it has the interpreter: it is painted with
many calls, and Python's own 5 ms for each would take a frame."""


REST_MILLISECONDS = 3_000
"""After the last job, before what it freed is given back to the system."""


class Jobs(QObject):
    """Runs functions in the background, one after the other, and reports on the GUI thread.

    The runner owns the signal and outlives every job: a job that owned it would lose it on the
    pool's thread. Work raises MatcherError for what a person should be told.
    """

    unheard = Signal(object)
    """The MatcherError of work whose asker had gone before it ended."""

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Take one thread, because the jobs of this program want the same database."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        sys.setswitchinterval(SWITCH)
        self._ended.connect(self._report)
        self._reports = 0
        self.ending = False
        """Nobody waits any more: work that takes long asks for this and stops."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[MatcherError], None],
        asker: QObject | None = None,
    ) -> None:
        """Do some work in the background; then call `done` or `failed` on the GUI thread.

        An asker that has gone meanwhile, as with its window when another language is chosen, is
        told nothing; a refusal then goes to whoever listens to `unheard`. What nobody foresaw goes
        on to the top like every error, and is told to `failed` too: who waits for an answer gets
        one, and what was to be saved is not taken for saved.
        """
        if self.ending:
            return

        def job() -> None:
            share_pools()
            report: Report = partial(refused, UnforeseenError())
            try:
                report = partial(told, work())
            except MatcherError as error:
                report = partial(refused, error)
            finally:
                self._ended.emit(report)

        def told(found: T) -> None:
            if asker is None or isValid(asker):
                done(found)

        def refused(error: MatcherError) -> None:
            (failed if asker is None or isValid(asker) else self.unheard.emit)(error)

        self._pool.start(job)

    @staticmethod
    def give_back() -> None:
        """Give back what was freed, now: for work that knows it to be much."""
        give_back()

    def wait(self, milliseconds: int) -> bool:
        """Wait for what is running, at most some milliseconds; tell whether all of it ended."""
        return self._pool.waitForDone(milliseconds)

    def end(self) -> None:
        """Ask long work to stop and wait for all of it, however long.

        Must be done before this goes: a signal of something that goes while another thread
        emits it ends the program.
        """
        self.ending = True
        self._pool.waitForDone()

    def _report(self, report: Report) -> None:
        self._reports += 1
        # No timer of its own: this may be collected as garbage on the pool's thread, where none
        # can be stopped.
        QTimer.singleShot(REST_MILLISECONDS, self, partial(self._rest, self._reports))
        report()

    def _rest(self, reports: int) -> None:
        """Give back what was freed, beside the window: it takes as long as there is much of it."""
        if reports == self._reports and not self.ending:
            self._pool.start(give_back)
