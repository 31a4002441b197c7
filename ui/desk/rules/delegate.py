"""Draws the lines of a rule: state, number, sentence, and below it the note and the problems."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import BODY_PIXELS, SPACE_M, SPACE_S, SPACE_XS, current_theme
from ui.widgets import bold, draw_icon, draw_ring, icon_pixels, scaled, shade, small

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk.rules.lines_model import LinesModel
    from ui.desk.rules.model import RuleLine

_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value
_INDENT = 24
_NARROWEST = 60
_TALLEST = 10_000
_KEPT = 500
_ICONS = {"fault": "error", "remark": "information"}
_FONTS = {"number": bold, "group": bold, "label": small, "note": small, "fault": small,
          "remark": small}  # fmt: skip
_ROLES = {"number": "muted", "label": "muted", "note": "muted", "fault": "error",
          "remark": "information"}  # fmt: skip
_SELECTED, _FOCUSED, _HOVERED = (
    QStyle.StateFlag.State_Selected.value,
    QStyle.StateFlag.State_HasFocus.value,
    QStyle.StateFlag.State_MouseOver.value,
)


@dataclass(frozen=True, slots=True)
class LineBlock:
    """A text with its place below the top left corner of the row."""

    text: str
    look: str
    rect: QRect


@lru_cache(maxsize=64)
def _font(look: str, family: str, pixels: int) -> QFont:
    body = QFont(family)
    body.setPixelSize(pixels)
    return _FONTS[look](body) if look in _FONTS else body


def _font_of(look: str, font: QFont) -> QFont:
    return _font(look, font.family(), scaled(BODY_PIXELS, font))


class LinesDelegate(QStyledItemDelegate):
    """Rows are as high as their words need; measured once for each line and width."""

    def __init__(self, model: LinesModel, view: QWidget) -> None:
        """Draw the rows of a model in a view."""
        super().__init__(view)
        self._model = model
        self._view = view
        self._measured: dict[tuple[RuleLine, int, int], tuple[list[LineBlock], int]] = {}

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = self._model.line(index)
        width = self._view.width()
        if line is None:
            return QSize()
        return QSize(_NARROWEST, self._blocks(line, width, option.font)[1])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = self._model.line(index)
        if line is None:
            return
        painter.save()
        # As a number: each look at a flag of Qt makes a new one, and there are many rows.
        state: int = option.state.value
        selected = bool(state & _SELECTED)
        self._ground(painter, option, line, state)
        self._mark(painter, option, line, selected=selected)
        blocks, _ = self._blocks(line, self._view.width(), option.font)
        for block in blocks:
            rect = block.rect.translated(option.rect.topLeft())
            font = _font_of(block.look, option.font)
            colour = shade("on_selection" if selected else _ROLES.get(block.look, "text"))
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(rect, _WRAP, block.text)
            if block.look in _ICONS:
                side = icon_pixels(font)
                square = QRect(rect.left() - side - SPACE_XS, rect.top(), side, side)
                draw_icon(painter, _ICONS[block.look], colour, square)
        if state & _FOCUSED:
            draw_ring(painter, option.rect.adjusted(1, 1, -1, -1), selected=selected)
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, line: RuleLine, state: int
    ) -> None:
        theme, rect = current_theme(), option.rect
        if state & _SELECTED:
            painter.fillRect(rect, QColor(theme.selection))
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), QColor(theme.accent))
        elif state & _HOVERED:
            painter.fillRect(rect, QColor(theme.hover))
        painter.setPen(QColor(theme.line))
        if not line.depth:
            painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
        for depth in range(1, line.depth + 1):
            left = rect.left() + self.before(depth - 1, option.font) + SPACE_XS
            painter.drawLine(left, rect.top(), left, rect.bottom())

    def _mark(
        self, painter: QPainter, option: QStyleOptionViewItem, line: RuleLine, *, selected: bool
    ) -> None:
        side = icon_pixels(option.font)
        top = option.rect.top() + _air(line)
        square = QRect(QPoint(option.rect.left() + SPACE_M, top), QSize(side, side))
        draw_icon(painter, line.icon, shade("on_selection" if selected else line.role), square)

    def before(self, depth: int, font: QFont) -> int:
        """Return how far from the left the words of a line begin."""
        return SPACE_M + icon_pixels(font) + SPACE_S + depth * scaled(_INDENT, font)

    def _blocks(self, line: RuleLine, width: int, font: QFont) -> tuple[list[LineBlock], int]:
        key = (line, width, font.pixelSize())
        found = self._measured.get(key)
        if found is None:
            if len(self._measured) > _KEPT:
                self._measured.clear()
            found = self._measured[key] = self._measure(line, width, font)
        return found

    def _measure(self, line: RuleLine, width: int, font: QFont) -> tuple[list[LineBlock], int]:
        metrics = QFontMetrics(_font_of("number", font))
        left = self.before(line.depth, font)
        number = metrics.horizontalAdvance(line.number) + SPACE_S
        top = _air(line)
        blocks = [LineBlock(line.number, "number", QRect(left, top, number, metrics.height()))]
        left += max(number, scaled(28, font))
        room = max(_NARROWEST, width - left - SPACE_M)
        texts = [("label", line.label), ("sentence", line.sentence), ("note", line.note)]
        texts += [("fault", fault) for fault in line.faults]
        texts += [("remark", remark) for remark in line.remarks]
        for look, text in texts:
            if text:
                kind = "group" if line.group and look == "sentence" else look
                words = _font_of(kind, font)
                before = icon_pixels(words) + SPACE_XS if look in _ICONS else 0
                bounds = QRect(0, 0, room - before, _TALLEST)
                tall = QFontMetrics(words).boundingRect(bounds, _WRAP, text).height()
                blocks.append(LineBlock(text, kind, QRect(left + before, top, room - before, tall)))
                top += tall
        return blocks, top + _air(line)


def _air(line: RuleLine) -> int:
    return SPACE_XS if line.depth else SPACE_S
