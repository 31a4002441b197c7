"""What widgets that paint themselves share: colours by role, focus rings, sizes, plain tooltips."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, Qt

from ui.theme import BODY_PIXELS, ICON_PIXELS, RADIUS_S, SMALL_PIXELS, Tone, current_theme, pixmap

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

RING = 2
_EDGE = QPoint(1, 1)
INSET = 4
"""Air around a text that can have the focus, so that the ring does not touch the letters."""


def shade(role: str) -> str:
    """Return the colour `#rrggbb` of a role of the theme; of a tone, that of its text."""
    value = getattr(current_theme(), role)
    return value.text if isinstance(value, Tone) else str(value)


def draw_ring(
    painter: QPainter, rect: QRect, radius: int = RADIUS_S, *, selected: bool = False
) -> None:
    """Draw the focus ring just inside a rectangle, which may have the ground of what is chosen."""
    theme = current_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.focus_on_selection if selected else theme.focus), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = RING / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def draw_icon(painter: QPainter, name: str, colour: str, rect: QRect) -> None:
    """Draw one of the program's icons in a square."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), pixmap(name, colour, rect.width(), ratio))


def draw_box(painter: QPainter, square: QRect, line: str, ground: str) -> None:
    """Draw a rounded box with a line around it."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(square.topLeft() - _EDGE, _box(square.width(), line, ground, ratio))


@lru_cache(maxsize=32)
def _box(side: int, line: str, ground: str, ratio: float) -> QPixmap:
    """Return a box with a pixel of air: rounding one anew costs as much as writing a line."""
    whole = round((side + 2 * _EDGE.x() + 1) * ratio)
    drawn = QPixmap(whole, whole)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(_EDGE.x(), _EDGE.y(), side, side, RADIUS_S, RADIUS_S)
    painter.end()
    return drawn


def scaled(pixels: int, font: QFont) -> int:
    """Return a size made for text of 16 px, grown as the text has grown."""
    size = font.pixelSize()
    return round(pixels * size / BODY_PIXELS) if size > 0 else pixels


def icon_pixels(font: QFont) -> int:
    """Return the side of an icon beside text of this font."""
    return scaled(ICON_PIXELS, font)


def small(font: QFont) -> QFont:
    """Return the font of a body text in the small size."""
    made = QFont(font)
    made.setPixelSize(scaled(SMALL_PIXELS, font))
    return made


def bold(font: QFont) -> QFont:
    """Return a font in the weight of headings."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def plain_tip(text: str) -> str:
    """Return a tooltip that shows a text as it is: Qt takes what looks like HTML for HTML."""
    return f"<qt>{escape(text)}</qt>" if Qt.mightBeRichText(text) else text
