"""Draws an entry to pick: its words, and below them in the small size what more there is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import SPACE_S, SPACE_XS, current_theme
from ui.widgets import draw_ring, small

MORE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """Every row has room for both lines; too long ones are cut."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        lines = QFontMetrics(option.font).height() + QFontMetrics(small(option.font)).height()
        return QSize(0, lines + 2 * SPACE_XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        theme, rect = current_theme(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        more = str(index.data(MORE) or "")
        lines = [
            (option.font, theme.text, str(index.data())),
            (small(option.font), theme.muted, more),
        ]
        heights = [QFontMetrics(font).height() for font, _, words in lines if words]
        top = rect.top() + (rect.height() - sum(heights)) // 2
        for (font, ink, words), height in zip(lines, heights, strict=False):
            room = QRect(rect.left() + SPACE_S, top, rect.width() - 2 * SPACE_S, height)
            _write(painter, room, font, theme.on_selection if selected else ink, words)
            top += height
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, rect.adjusted(1, 1, -1, -1), selected=selected)
        painter.restore()


def _write(painter: QPainter, room: QRect, font: QFont, ink: str, words: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    elide = Qt.TextElideMode.ElideRight
    said = QFontMetrics(font).elidedText(words, elide, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, said)
