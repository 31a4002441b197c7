"""Icons in the colours of the theme, alone or with a word on a tinted ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import RADIUS_S, SPACE_S, SPACE_XS, Tone, current_theme
from ui.widgets.paint import bold, draw_icon, icon_pixels, shade

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Mark(QWidget):
    """One icon, as large as the text beside it. It is decoration: words must say the same."""

    def __init__(self, icon: str = "", role: str = "muted", parent: QWidget | None = None) -> None:
        """Show an icon in a colour role of the theme."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon, self._role = icon, role

    def show_icon(self, icon: str, role: str) -> None:
        """Show another icon or another colour."""
        if (icon, role) != (self._icon, self._role):
            self._icon, self._role = icon, role
            self.update()

    def sizeHint(self) -> QSize:
        side = icon_pixels(self.font())
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._icon:
            draw_icon(QPainter(self), self._icon, shade(self._role), self.rect())


class Badge(QWidget):
    """A state: its icon and its word, in the colours of its tone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a state."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.icon, self.tone, self.word = "", "neutral", ""

    def show_state(self, icon: str, tone: str, word: str) -> None:
        """Show another state."""
        if (icon, tone, word) == (self.icon, self.tone, self.word):
            return
        self.icon, self.tone, self.word = icon, tone, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics, side = self.fontMetrics(), icon_pixels(self.font())
        # The semibold word is wider than the regular one that these metrics measure.
        width = round(metrics.horizontalAdvance(self.word) * 1.08)
        return QSize(
            SPACE_S + side + SPACE_XS + width + SPACE_S,
            max(metrics.height(), side) + SPACE_XS,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self.word:
            return
        tone = getattr(current_theme(), self.tone)
        assert isinstance(tone, Tone)  # noqa: S101 - only tones are named here
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tone.line), 1))
        painter.setBrush(QColor(tone.ground))
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, RADIUS_S, RADIUS_S)
        side = icon_pixels(self.font())
        corner = QPoint(SPACE_S, (self.height() - side) // 2)
        draw_icon(painter, self.icon, tone.text, QRect(corner, QSize(side, side)))
        painter.setFont(bold(self.font()))
        painter.setPen(QColor(tone.text))
        words = self.rect().adjusted(SPACE_S + side + SPACE_XS, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.word)
