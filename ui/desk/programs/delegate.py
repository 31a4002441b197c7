"""Draws the programs: cells in columns, or name and one line below where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import SPACE_M, SPACE_S, current_theme
from ui.widgets import bold, draw_ring, small

if TYPE_CHECKING:
    from ui.desk.programs.model import ProgramsModel

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class ProgramsDelegate(QStyledItemDelegate):
    """All rows have the same height."""

    def __init__(self, model: ProgramsModel) -> None:
        """Draw the rows of a model."""
        super().__init__(model)
        self._model = model
        self.two_lines = False

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(100, self.row_height(option.font))

    def row_height(self, font: QFont) -> int:
        """Return how high a row with text of a font is."""
        height = QFontMetrics(font).height()
        if self.two_lines:
            height += QFontMetrics(small(font)).height()
        return height + 2 * SPACE_S

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, theme = self._model.row(index), current_theme()
        if row is None:
            return
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.fillRect(option.rect, QColor(theme.selection if selected else theme.hover))
        painter.setPen(QColor(theme.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        ink = theme.on_selection if selected else theme.text
        words = option.rect.adjusted(SPACE_M, 0, -SPACE_S, 0)
        name = bold(option.font) if index.column() == 0 else option.font
        if self.two_lines:
            upper, lower = _halves(words, option.font)
            _write(painter, upper, row.name, name, ink)
            quiet = theme.on_selection if selected else theme.muted
            _write(painter, lower, row.second_line, small(option.font), quiet)
        else:
            _write(painter, words, str(index.data() or ""), name, ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, option.rect.adjusted(1, 1, -1, -1), selected=selected)
        painter.restore()


def _halves(rect: QRect, font: QFont) -> tuple[QRect, QRect]:
    above, below = QFontMetrics(font).height(), QFontMetrics(small(font)).height()
    top = rect.top() + (rect.height() - above - below) // 2
    upper = QRect(rect.left(), top, rect.width(), above)
    return upper, QRect(rect.left(), top + above, rect.width(), below)


def _write(painter: QPainter, rect: QRect, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(rect, _LEFT, QFontMetrics(font).elidedText(text, _ELIDE, rect.width()))
