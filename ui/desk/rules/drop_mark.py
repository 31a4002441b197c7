"""Where a dragged line would go: a bar as deep as it would stand, or a ring around a group."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView

from ui.theme import current_theme
from ui.widgets import RING, draw_ring

Where = QAbstractItemView.DropIndicatorPosition
_BAR = 3
_DOT = 4


def draw_drop(painter: QPainter, row: QRect, where: Where, left: int) -> None:
    """Mark a place at a row: on it, or a bar before or after it that begins at `left`."""
    if where is Where.OnItem:
        draw_ring(painter, row.adjusted(RING, 0, -RING, 0))
        return
    y = row.top() if where is Where.AboveItem else row.bottom() + 1
    y = max(y, row.top() + _DOT) if row.top() <= 0 else y
    colour = QColor(current_theme().focus)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPoint(left, y), _DOT, _DOT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(QRect(left, y - _BAR // 2, row.right() - left, _BAR), colour)
    painter.restore()
