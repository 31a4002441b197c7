"""Draws the rows: icon on its ground, name, one line of reasons; headings that fold."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from matcher.catalogue import Match
from matcher.late_dataclass import dataclass
from ui.counter.verdicts import ICONS, TONES
from ui.theme import BODY_PIXELS, RADIUS_S, SPACE_M, SPACE_S, SPACE_XS, Theme, Tone, current_theme
from ui.widgets import bold, draw_box, draw_icon, draw_ring, icon_pixels, scaled, small

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QEvent

    from ui.counter.results.model import ResultsModel
    from ui.counter.results.rows import Heading

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
_ELIDE = Qt.TextElideMode.ElideRight
_GROUND = 28
_TICK = 18
_SELECTED, _FOCUSED, _HOVERED = (
    QStyle.StateFlag.State_Selected.value,
    QStyle.StateFlag.State_HasFocus.value,
    QStyle.StateFlag.State_MouseOver.value,
)


def tick_box(row: QRect, font: QFont) -> QRect:
    """Return where in a row the box stands that chooses its program."""
    side = scaled(_TICK, font)
    return QRect(row.right() - SPACE_M - side, row.center().y() - side // 2, side, side)


@dataclass(frozen=True, slots=True)
class _Type:
    """The fonts of a row with what they measure."""

    name: QFont
    names: QFontMetrics
    line: QFont
    lines: QFontMetrics


@lru_cache(maxsize=4)
def _type(family: str, pixels: int) -> _Type:
    body = QFont(family)
    body.setPixelSize(pixels)
    name, line = bold(body), small(body)
    return _Type(name, QFontMetrics(name), line, QFontMetrics(line))


@lru_cache(maxsize=512)
def _fitting(title: str, family: str, pixels: int, width: int) -> str:
    """Return as much of a program's name as a line holds.

    Of the line below it nothing is kept: it tells of a person.
    """
    return _type(family, pixels).names.elidedText(title, _ELIDE, width)


class ResultsDelegate(QStyledItemDelegate):
    """Every row has the same height, headings too: that keeps a long list quick."""

    def __init__(self, model: ResultsModel) -> None:
        """Draw the rows of a model."""
        super().__init__(model)
        self._model = model
        self.compact = False

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Leave the box to the list: Qt would look for it where its own style draws one."""
        del event, model, option, index
        return False

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        kind = _type(option.font.family(), scaled(BODY_PIXELS, option.font))
        air = SPACE_XS if self.compact else SPACE_S
        return QSize(100, kind.names.height() + kind.lines.height() + 2 * air)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = self._model.row(index)
        painter.save()
        brush = _Brush(painter, option, current_theme())
        if isinstance(row, Match):
            brush.match(row, self._model)
        else:
            brush.heading(row, self._model.lines.title(row))
        if brush.focused:
            draw_ring(painter, option.rect.adjusted(1, 1, -1, -1), selected=brush.selected)
        painter.restore()


class _Brush:
    """Paints one row."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        self._painter, self._theme = painter, theme
        self._rect, self._font = option.rect, option.font
        self._type = option.font.family(), scaled(BODY_PIXELS, option.font)
        self._kind = _type(*self._type)
        # As a number: each look at a flag of Qt makes a new one, and there are many rows.
        state: int = option.state.value
        self.selected = bool(state & _SELECTED)
        self.focused = bool(state & _FOCUSED)
        self._hovered = bool(state & _HOVERED)

    def match(self, match: Match, model: ResultsModel) -> None:
        """Draw a program."""
        aged = model.lines.is_aged(match)
        self._ground()
        self._verdict(match, aged=aged)
        self._tick(chosen=model.lines.is_chosen(match))
        words = self._words().adjusted(0, 0, -scaled(_TICK, self._font) - SPACE_M, 0)
        names, lines = self._kind.names, self._kind.lines
        top = words.top() + (words.height() - names.height() - lines.height()) // 2
        upper = QRect(words.left(), top, words.width(), names.height())
        lower = QRect(words.left(), top + names.height(), words.width(), lines.height())
        if match.priorities:
            self._tag(upper, model.lines.tag())
        plain = self._theme.muted if aged else self._theme.text
        ink = self._theme.on_selection if self.selected else plain
        title = _fitting(model.lines.title(match), *self._type, upper.width())
        self._line(upper, title, self._kind.name, ink)
        quiet = self._theme.on_selection if self.selected else self._theme.muted
        self._text(lower, model.lines.second(match), self._kind.line, lines, quiet)

    def heading(self, heading: Heading, title: str) -> None:
        """Draw a heading; one that folds looks like what it is: something to press."""
        if heading.folded is None:
            rect = self._rect.adjusted(SPACE_M, 0, -SPACE_M, -SPACE_XS)
            self._painter.setFont(self._kind.name)
            self._painter.setPen(QColor(self._theme.text))
            self._painter.drawText(rect, _BOTTOM, f"{title} · {heading.count}")
            self._hairline()
        else:
            self._ground()
            side = icon_pixels(self._font)
            left = self._rect.left() + SPACE_M + (scaled(_GROUND, self._font) - side) // 2
            top = self._rect.center().y() - side // 2
            icon = "chevron-right" if heading.folded else "chevron-down"
            square = QRect(QPoint(left, top), QSize(side, side))
            ink = self._theme.on_selection if self.selected else self._theme.accent
            draw_icon(self._painter, icon, ink, square)
            self._text(self._words(), title, self._kind.name, self._kind.names, ink)

    def _ground(self) -> None:
        if self.selected:
            self._painter.fillRect(self._rect, QColor(self._theme.selection))
        elif self._hovered:
            self._painter.fillRect(self._rect, QColor(self._theme.hover))
        if self.selected:
            bar = QRect(self._rect.topLeft(), QSize(3, self._rect.height()))
            self._painter.fillRect(bar, QColor(self._theme.accent))
        self._hairline()

    def _hairline(self) -> None:
        self._painter.setPen(QColor(self._theme.line))
        bottom = self._rect.bottom()
        self._painter.drawLine(self._rect.left(), bottom, self._rect.right(), bottom)

    def _verdict(self, match: Match, *, aged: bool) -> None:
        """Draw the verdict; grey where the card may be out of date, as its line says too."""
        tone = getattr(self._theme, "neutral" if aged else TONES[match.verdict])
        assert isinstance(tone, Tone)  # noqa: S101 - verdicts name tones
        side, icon = scaled(_GROUND, self._font), icon_pixels(self._font)
        left = self._rect.left() + SPACE_M
        ground = QRect(left, self._rect.center().y() - side // 2, side, side)
        draw_box(self._painter, ground, tone.line, tone.ground)
        inner = QRect(0, 0, icon, icon)
        inner.moveCenter(ground.center())
        draw_icon(self._painter, ICONS[match.verdict], tone.text, inner)

    def _tick(self, *, chosen: bool) -> None:
        box, theme = tick_box(self._rect, self._font), self._theme
        if chosen:
            draw_box(self._painter, box, theme.accent, theme.accent)
            draw_icon(self._painter, "met", theme.on_accent, box)
        else:
            draw_box(self._painter, box, theme.border, theme.surface)

    def _words(self) -> QRect:
        before = SPACE_M + scaled(_GROUND, self._font) + SPACE_M
        return self._rect.adjusted(before, 0, -SPACE_M, 0)

    def _tag(self, line: QRect, text: str) -> None:
        """Draw a tag at the end of a line, and take its room from the line."""
        tone, metrics = self._theme.chip, self._kind.lines
        width = metrics.horizontalAdvance(text) + 2 * SPACE_XS + 2
        tag = QRect(line.right() - width, line.top(), width, metrics.height() + 2)
        self._painter.setPen(QPen(QColor(tone.line), 1))
        self._painter.setBrush(QColor(tone.ground))
        self._painter.drawRoundedRect(tag, RADIUS_S, RADIUS_S)
        self._painter.setFont(self._kind.line)
        self._painter.setPen(QColor(tone.text))
        self._painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)
        line.setRight(tag.left() - SPACE_S)

    def _text(
        self, rect: QRect, text: str, font: QFont, metrics: QFontMetrics, colour: str
    ) -> None:
        self._line(rect, metrics.elidedText(text, _ELIDE, rect.width()), font, colour)

    def _line(self, rect: QRect, text: str, font: QFont, colour: str) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(rect, _LEFT, text)
