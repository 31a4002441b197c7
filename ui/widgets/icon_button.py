"""Small buttons that are only a drawing, and drawings that only inform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.theme import SMALL_ICON_PIXELS
from ui.widgets.paint import draw_icon, plain_tip, scaled, shade

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

RETOLD = frozenset({QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange})
"""What happens to a widget when the theme or the text size is another."""


def drawing_pixels(widget: QWidget) -> int:
    """Return the size of a small drawing beside the widget's text, in pixels."""
    return scaled(SMALL_ICON_PIXELS, widget.font())


def _draw(widget: QWidget, drawing: str, role: str) -> None:
    side = drawing_pixels(widget)
    square = QRect(QPoint(0, 0), QSize(side, side))
    square.moveCenter(widget.rect().center())
    draw_icon(QPainter(widget), drawing, shade(role), square)


class IconButton(QToolButton):
    """A drawing in the muted colour.

    It is left out of the tab order: what it does must have a key as well.
    """

    def __init__(
        self,
        drawing: str,
        name: str,
        parent: QWidget | None = None,
        around: tuple[int, int] = (10, 10),
    ) -> None:
        """Draw an icon and say what the button does; `around` is the air at its sides and ends."""
        super().__init__(parent)
        self._drawing = drawing
        self._around = QSize(*around)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        side = drawing_pixels(self)
        return QSize(side, side) + self._around

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw(self, self._drawing, "muted")


class IconLabel(QWidget):
    """A drawing that informs; its words are the tool tip and the accessible name."""

    def __init__(self, drawing: str, words: str = "", role: str = "muted", around: int = 4) -> None:
        """Draw an icon in a colour of the theme; `around` is the air above and below together."""
        super().__init__()
        self._around = around
        self._drawing, self._role = drawing, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        side = drawing_pixels(self)
        return QSize(side, side + self._around)

    def draw(self, drawing: str) -> None:
        """Draw another icon."""
        self._drawing = drawing
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw(self, self._drawing, self._role)
