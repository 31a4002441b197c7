"""What all work with kept cases needs: the files behind the window, one box, words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from ui.platform import Stay

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.errors import MatcherError
    from matcher.kept_cases import KeptCases, Shelf
    from ui.app.window import Window
    from ui.counter import CaseList, KeepBox
    from ui.platform import Jobs

T = TypeVar("T")


class CaseWork(QObject):
    """Serves one window. Whatever comes too late for its box is not shown in another."""

    def __init__(self, window: Window, jobs: Jobs, cases: Callable[[], KeptCases] | None) -> None:
        """Do nothing yet; without cases nothing is ever done."""
        super().__init__(window)
        self.window, self._jobs, self._cases = window, jobs, cases
        self._box: KeepBox | CaseList | None = None

    def ask(
        self,
        what: Callable[[KeptCases], T],
        done: Callable[[T], None],
        failed: Callable[[MatcherError], None] | None = None,
    ) -> None:
        """Do something with the cases behind the window; what fails is said above the panes."""
        if (cases := self._cases) is not None:
            self._jobs.run(lambda: what(cases()), done, failed or self._failed, self)

    def open_box(self, make: Callable[[Shelf], KeepBox | CaseList]) -> None:
        """Open a box over the window when it is known what there is.

        That takes a while: none comes over another, over the cover, or to the next person.
        """
        window, before = self.window, self.window.counter.situation

        def known(shelf: Shelf) -> None:
            is_there = window.counter.situation == before and not window.curtain.isVisible()
            if self._box is None and is_there:
                self._show(make(shelf))

        self.ask(lambda cases: cases.look(), known)

    def _show(self, box: KeepBox | CaseList) -> None:
        self._box = box
        box.finished.connect(self._closed)
        box.open()

    def shows(self, box: KeepBox | CaseList) -> bool:
        """Tell whether a box is still open: it goes with the person."""
        return self._box is box

    def tell(self, box: KeepBox | CaseList, error: MatcherError) -> None:
        """Say in a box what went wrong, or above the panes where the box is gone."""
        if self.shows(box):
            box.say(error.into(self.window.counter.language))
        else:
            self._failed(error)

    def say(self, words: str, stay: Stay = Stay.UNTIL_NEXT_ACT) -> None:
        """Say something above the panes."""
        self.window.notices.say(words, stay)

    def _closed(self) -> None:
        self._box = None
        # The keys were the box's, and would be nobody's.
        self.window.activateWindow()
        self.window.intake.focus_line()

    def _failed(self, error: MatcherError) -> None:
        self.say(error.into(self.window.counter.language))
