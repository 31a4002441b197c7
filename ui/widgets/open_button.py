"""A button that opens something below itself and says in words what is in there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal

from ui.resources import icon
from ui.widgets.icon_button import RETOLD, drawing_pixels
from ui.widgets.painting import shade
from ui.widgets.wrapping import WrapButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class OpenButton(WrapButton):
    """Turns its chevron with each click; the words wrap."""

    turned = Signal(bool)
    unfolded = False

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """Start closed; `name` says what is opened."""
        super().__init__(words, "plain", parent)
        self._name = name
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self._turn)
        self.say(words)
        self._draw()

    def say(self, words: str) -> None:
        """Change the words."""
        self.set_words(words)
        self.setAccessibleName(f"{self._name}: {words}")

    def turn(self, *, unfolded: bool) -> None:
        """Open or close."""
        if unfolded != self.unfolded:
            self.unfolded = unfolded
            self._draw()
            self.turned.emit(unfolded)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETOLD:
            self._draw()

    def _turn(self) -> None:
        self.turn(unfolded=not self.unfolded)

    def _draw(self) -> None:
        name = "chevron-up" if self.unfolded else "chevron-down"
        self.setIcon(icon(name, shade("text"), drawing_pixels(self)))
