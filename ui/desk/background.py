"""What the desk does behind the window: one thing after the other, on the jobs' thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.platform import Jobs

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.errors import MatcherError
    from matcher.questions import Language
    from matcher.rulework import Rulework

T = TypeVar("T")


class Background(QObject):
    """Opens the desk behind when it is first needed, and tells what it refused."""

    begun = Signal()
    """Somebody does something: what was said of what came before is old."""

    over = Signal()
    """It is done, or was refused."""

    said = Signal(str)
    """Something happened, or could not: what, what was kept, what to do."""

    def __init__(
        self, open_desk: Callable[[], Rulework], jobs: Jobs, language: Language, parent: QObject
    ) -> None:
        """Work on what `open_desk` opens; it is called in the background."""
        super().__init__(parent)
        self._language: Language = language
        self._open_desk, self._jobs = open_desk, jobs
        self._rulework: Rulework | None = None
        self._ended = False
        self.beside = Jobs(self)
        """Where is worked out what may take long: no saving waits for it."""

    def end(self) -> None:
        """Leave nothing at work but what is to be saved, and begin nothing more."""
        self._ended = True
        self.beside.end()

    def ask(self, work: Callable[[Rulework], T], done: Callable[[T], object]) -> None:
        """Find something out in the background that changes nothing."""
        self.run(work, done, self.fail)

    def ask_or(
        self,
        work: Callable[[Rulework], T],
        done: Callable[[T], object],
        give_up: Callable[[], None],
    ) -> None:
        """Find something out; where it is refused, say so and give up."""

        def failed(error: MatcherError) -> None:
            give_up()
            self.fail(error)

        self.run(work, done, failed)

    def run(
        self,
        work: Callable[[Rulework], T],
        done: Callable[[T], object],
        failed: Callable[[MatcherError], None],
    ) -> None:
        """Do something; `failed` is told where it is refused, and has to say so."""
        if self._ended:
            return  # nobody is there any more to be told
        # What `done` returns is nobody's business.
        self._jobs.run(lambda: work(self._at_work()), done, failed, self)  # type: ignore[arg-type] # the caller's own types meet again in `done`

    def work_out(self, what: Callable[[], T], done: Callable[[T], object]) -> None:
        """Work something out of what is in memory; no saving waits for it."""
        # As above.
        self.beside.run(what, done, self.fail, self)  # type: ignore[arg-type] # the caller's own types meet again in `done`

    def fail(self, error: MatcherError) -> None:
        """Tell the supervisor why something was refused."""
        self.said.emit(error.into(self._language))

    def _at_work(self) -> Rulework:
        """Return the desk behind; only the jobs' thread may ask."""
        if self._rulework is None:
            self._rulework = self._open_desk()
        return self._rulework
