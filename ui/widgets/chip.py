"""Something that can be taken away again: its words, and a cross."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from ui.resources import icon
from ui.widgets.icon_button import RETOLD, drawing_pixels
from ui.widgets.painting import shade
from ui.widgets.wrapping import WrapButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_TAKING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class Chip(WrapButton):
    """A click, Space, Delete or Backspace takes it away: `clicked` says so."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show a text with a cross after it."""
        super().__init__(text, "chip", parent)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        said = QCoreApplication.translate("Chip", "Ta bort {words}")
        self.setAccessibleName(said.format(words=text))
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKING:
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETOLD:
            self._draw()

    def _draw(self) -> None:
        self.setIcon(icon("close", shade("chip"), drawing_pixels(self)))
