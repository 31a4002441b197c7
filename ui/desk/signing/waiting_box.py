"""A box whose work is done behind: it waits for it, and says here what was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from shiboken6 import isValid

from ui.platform import announce
from ui.widgets import QuestionBox, Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from matcher.errors import MatcherError
    from matcher.rulework import Rulework
    from ui.desk.presenter import Desk

T = TypeVar("T")


class WaitingBox(QuestionBox):
    """Stays open until what was asked for is done; what is typed stays where it is refused."""

    def __init__(self, title: str, go_on: str, desk: Desk, parent: QWidget) -> None:
        """Start without fields."""
        super().__init__(title, go_on, parent)
        self._desk = desk
        self.fault = Words("", tab=True)
        self.fault.setContentsMargins(0, 0, 0, 0)
        self.fault.hide()

    def refuse(self, why: str) -> None:
        """Say why it does not go on; an empty text takes that away."""
        self.fault.setText(why)
        self.fault.setVisible(bool(why))
        if why:
            announce(self, why)

    def ask(
        self, work: Callable[[Rulework], T], done: Callable[[T], object], *, waits: bool = True
    ) -> None:
        """Do something behind; the button waits where that is what it was pressed for."""
        self.go_on.setEnabled(not waits)

        def went(found: T) -> None:
            if isValid(self):
                self.go_on.setEnabled(True)
                self.refuse("")
                done(found)

        def failed(error: MatcherError) -> None:
            if isValid(self):
                self.go_on.setEnabled(True)
                self.refuse(error.into(self._desk.language))

        self._desk.background.run(work, went, failed)
