"""Work that would hold up the window. The only file that names a thread pool."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from matcher.errors import MatcherError

if TYPE_CHECKING:
    from collections.abc import Callable

    Report = Callable[[], None]

T = TypeVar("T")
SWITCH = 0.0005
"""Seconds the window waits at most when work behind it has the interpreter: it is painted with
many calls, and Python's own 5 ms for each would take a frame."""


class Jobs(QObject):
    """Runs functions in the background, one after the other, and reports on the GUI thread.

    The runner owns the signal and outlives every job: a job that owned it would lose it on the
    pool's thread. Work raises MatcherError for what a person should be told.
    """

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Take one thread, because the jobs of this program want the same database."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        sys.setswitchinterval(SWITCH)
        self._ended.connect(self._report)
        self.ending = False
        """Nobody waits any more: work that takes long asks for this and stops."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[MatcherError], None],
    ) -> None:
        """Do some work in the background; then call `done` or `failed` on the GUI thread."""
        if self.ending:
            return

        def job() -> None:
            try:
                result = work()
            except MatcherError as error:
                caught = error
                self._ended.emit(lambda: failed(caught))
            else:
                self._ended.emit(lambda: done(result))

        self._pool.start(job)

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

    @staticmethod
    def _report(report: Report) -> None:
        report()
