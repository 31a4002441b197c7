"""A list of sentences that wrap: read by the arrows, each with a drawing that says its kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.theme import SPACE_S, SPACE_XS, current_theme
from ui.widgets.paint import draw_icon, draw_ring, icon_pixels, plain_tip, shade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QWidget

MOST = 300
"""Rows at once: laying out thousands of wrapped texts would hold the window up."""
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEY = Qt.ItemDataRole.UserRole
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value
_TALL = 100_000


@dataclass(frozen=True, slots=True)
class Sentence:
    """One row: its words, what it is found by, its drawing, and more words on hovering."""

    words: str
    key: str = ""
    drawing: str = ""
    role: str = "muted"
    more: str = ""


class Sentences(QListWidget):
    """With `lines` as high as its rows, up to so many lines of text; else as high as there is."""

    opened = Signal(str)
    """A row was chosen by Enter or a double click."""

    reached = Signal(str)
    """Another row is the current one."""

    def __init__(
        self, name: str, parent: QWidget | None = None, lines: int = 0, *, choosing: bool = False
    ) -> None:
        """Start empty. `choosing` marks the row one stands on while the focus is elsewhere."""
        super().__init__(parent)
        self._lines = lines
        self.sentences: tuple[Sentence, ...] = ()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_SentenceDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        modes = QListView.SelectionMode
        self.setSelectionMode(modes.SingleSelection if choosing else modes.NoSelection)
        self.itemDoubleClicked.connect(self._open)
        self.currentItemChanged.connect(self._reach)

    def show_sentences(self, sentences: Sequence[Sentence]) -> None:
        """Show other rows; the current one is that with the same key, or what is in its place.

        What is looked at does not move away: the list stays scrolled as it is.
        """
        if tuple(sentences) == self.sentences:
            return
        here, row = self.current_key(), max(self.currentRow(), 0)
        scrolled = self.verticalScrollBar().value()
        self.sentences = tuple(sentences)
        self.blockSignals(True)
        self.clear()
        for sentence in self.sentences[:MOST]:
            self.addItem(_item(sentence))
        if len(self.sentences) > MOST:
            left = self.tr("… og {count} til").format(count=len(self.sentences) - MOST)
            self.addItem(_item(Sentence(left)))
        keys = [sentence.key for sentence in self.sentences[:MOST]]
        if keys:
            last = min(row, len(keys) - 1)
            self.setCurrentRow(keys.index(here) if here and here in keys else last)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(scrolled)
        self.updateGeometry()

    def current_key(self) -> str:
        """Return the key of the current row; empty where there is none."""
        return _key(self.currentItem())

    def go_to(self, key: str) -> bool:
        """Make the row with a key the current one; tell whether there is one."""
        for row, sentence in enumerate(self.sentences[:MOST]):
            if sentence.key == key:
                self.setCurrentRow(row)
                return True
        return False

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(_key(item))

    def _reach(self, item: QListWidgetItem | None) -> None:
        self.reached.emit(_key(item))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item: QListWidgetItem | None = self.currentItem()
        if event.key() in _OPENING and item is not None:
            self._open(item)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        seen = self._sees_current(event.oldSize().height())
        super().resizeEvent(event)
        if seen:
            # A notice above must not take the place of the row that was just begun at the end.
            self.scrollTo(self.currentIndex())
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def doItemsLayout(self) -> None:
        seen = self._sees_current(self.viewport().height())
        super().doItemsLayout()
        if seen:
            self.scrollTo(self.currentIndex())

    def _sees_current(self, height: int) -> bool:
        """Tell whether the row one stands on is in sight, where it is marked."""
        if self.selectionMode() is QListView.SelectionMode.NoSelection or self.currentRow() < 0:
            return False
        row = self.visualRect(self.currentIndex())
        return row.bottom() >= 0 and row.top() < height

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._lines:
            return hint
        most, height = self._lines * self.fontMetrics().lineSpacing(), 0
        for row in range(self.count()):
            height += self.sizeHintForRow(row)
            if height >= most:
                return QSize(hint.width(), most)
        return QSize(hint.width(), height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height() if self._lines else 60)


class _SentenceDelegate(QStyledItemDelegate):
    """The drawing beside the first line, the words wrapped beside it."""

    def __init__(self, view: Sentences) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = max(self._view.viewport().width(), 120)
        row = QRect(0, 0, width, _TALL)
        words = option.fontMetrics.boundingRect(_beside(row, option), _WRAPPED, str(index.data()))
        return QSize(width, max(words.height(), icon_pixels(option.font)) + 2 * SPACE_XS)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, state = current_theme(), option.state
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, QColor(theme.selection))
        drawing, role = index.data(Qt.ItemDataRole.DecorationPropertyRole) or ("", "")
        if drawing:
            side = icon_pixels(option.font)
            left, top = option.rect.left() + SPACE_XS, option.rect.top() + SPACE_XS
            ink = theme.on_selection if chosen else shade(role)
            draw_icon(painter, drawing, ink, QRect(left, top, side, side))
        painter.setPen(QColor(theme.on_selection if chosen else theme.text))
        painter.setFont(option.font)
        painter.drawText(_beside(option.rect, option), _WRAPPED, str(index.data()))
        if state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, option.rect.adjusted(1, 1, -1, -1), selected=chosen)
        painter.restore()


def _beside(rect: QRect, option: QStyleOptionViewItem) -> QRect:
    """Return where the words are: beside the drawing."""
    before = SPACE_XS + icon_pixels(option.font) + SPACE_S
    return rect.adjusted(before, SPACE_XS, -SPACE_XS, 0)


def _item(sentence: Sentence) -> QListWidgetItem:
    item = QListWidgetItem(sentence.words)
    item.setData(Qt.ItemDataRole.DecorationPropertyRole, (sentence.drawing, sentence.role))
    item.setToolTip(plain_tip(sentence.more))
    item.setData(_KEY, sentence.key)
    spoken = f"{sentence.words} {sentence.more}".strip()
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    return item


def _key(item: QListWidgetItem | None) -> str:
    return str(item.data(_KEY) or "") if item is not None else ""
