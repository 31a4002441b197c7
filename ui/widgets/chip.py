"""Something that can be taken away again: its words, and a cross."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

from ui.theme import SPACE_S, SPACE_XS
from ui.widgets.icon_button import drawing_pixels
from ui.widgets.paint import draw_icon, shade
from ui.widgets.wrap import WrapButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_TAKING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_LEFT = (
    Qt.AlignmentFlag.AlignLeft.value
    | Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextShowMnemonic.value
)


class Chip(WrapButton):
    """A click, Space, Delete or Backspace takes it away: `clicked` says so."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show a text with a cross after it."""
        super().__init__(text, "chip", parent)
        said = QCoreApplication.translate("Chip", "Ta bort {words}")
        self.setAccessibleName(said.format(words=text))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(SPACE_XS + drawing_pixels(self), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKING:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as Qt does, but with the cross after the words, and lines from the left."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        room = self.rect().adjusted(SPACE_S + 2, 0, -SPACE_S, 0)
        painter.setPen(QColor(shade("chip")))
        painter.drawText(room, _LEFT, self.text())
        side = drawing_pixels(self)
        square = QRect(QPoint(room.right() - side, 0), QSize(side, side))
        square.moveTop((self.height() - side) // 2)
        draw_icon(painter, "close", shade("chip"), square)
