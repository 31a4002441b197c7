"""The field that searches the catalogue. It is no place for what identifies a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from ui.theme import icon
from ui.widgets import LineEdit, drawing_pixels, shade

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

LONGEST = 80
_GLASS, _CROSS = "search", "close"
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SearchField(LineEdit):
    """Says what is searched for; Down and Enter go on to what was found, Esc empties."""

    searched = Signal(str)
    refused = Signal()
    down = Signal()
    entered = Signal()

    @staticmethod
    def drawing() -> Iterator[None]:
        """Have its signs drawn, one at a time."""
        for sign in (_GLASS, _CROSS):
            icon(sign, shade("muted"))
            yield

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(self.tr("Søk i alle tiltak"), parent)
        self.setPlaceholderText(self.tr("Søk i alle tiltak"))
        self.setMaxLength(LONGEST)
        self._glass = QAction(icon(_GLASS, shade("muted")), self.tr("Søk"), self)
        self.addAction(self._glass, _Place.LeadingPosition)
        self._cross = QAction(icon(_CROSS, shade("muted")), self.tr("Tøm søket"), self)
        self._cross.triggered.connect(self.clear)
        self.textChanged.connect(self._look)
        self._name_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            pixels = drawing_pixels(self)
            self._glass.setIcon(icon(_GLASS, shade("muted"), pixels))
            self._cross.setIcon(icon(_CROSS, shade("muted"), pixels))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in _ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _look(self, text: str) -> None:
        if text and _identifies(text):
            self.clear()
            self.refused.emit()
            return
        if text and self._cross not in self.actions():
            self.addAction(self._cross, _Place.TrailingPosition)
            self._name_buttons()
        elif not text:
            self.removeAction(self._cross)
        self.searched.emit(text)

    def _name_buttons(self) -> None:
        """Give Qt's small buttons the names of what they do: they have none of their own."""
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(button.defaultAction().text())


_Place = QLineEdit.ActionPosition


def _identifies(text: str) -> bool:
    # Late: nothing is searched for before the first paint.
    from matcher.questions import contains_id_number

    return contains_id_number(text)
