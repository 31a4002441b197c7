"""A list of sentences that wrap: read by the arrows, each with a drawing that says its kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem

from ui.resources import icon
from ui.widgets.painting import icon_pixels, plain_tip, shade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

MOST = 300
"""Rows at once: laying out thousands of wrapped texts would hold the window up."""
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Sentence:
    """One row: its words, what it is found by, its drawing, and more words on hovering."""

    words: str
    key: str = ""
    drawing: str = ""
    role: str = "muted"
    more: str = ""


class Sentences(QListWidget):
    """As high as its rows, up to `rows` lines of text."""

    opened = Signal(str)
    """A row was chosen by Enter or a double click."""

    reached = Signal(str)
    """Another row is the current one."""

    def __init__(self, name: str, parent: QWidget | None = None, lines: int = 0) -> None:
        """Start empty. With `lines` the list is as high as its rows, at most so many lines."""
        super().__init__(parent)
        self._lines = lines
        self.sentences: tuple[Sentence, ...] = ()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSpacing(2)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.itemDoubleClicked.connect(self._open)
        self.currentItemChanged.connect(self._reach)

    def show_sentences(self, sentences: Sequence[Sentence]) -> None:
        """Show other rows; the row with the same key stays the current one."""
        if tuple(sentences) == self.sentences:
            return
        here = self.current_key()
        self.sentences = tuple(sentences)
        self.blockSignals(True)
        self.clear()
        for sentence in self.sentences[:MOST]:
            self.addItem(self._item(sentence))
        if len(self.sentences) > MOST:
            left = self.tr("… og {count} til").format(count=len(self.sentences) - MOST)
            self.addItem(QListWidgetItem(left))
        keys = [sentence.key for sentence in self.sentences[:MOST]]
        if keys:
            self.setCurrentRow(keys.index(here) if here and here in keys else 0)
        self.blockSignals(False)
        self.updateGeometry()

    def _item(self, sentence: Sentence) -> QListWidgetItem:
        item = QListWidgetItem(sentence.words)
        if sentence.drawing:
            pixels = icon_pixels(self.font())
            item.setIcon(icon(sentence.drawing, shade(sentence.role), pixels))
        item.setToolTip(plain_tip(sentence.more))
        item.setData(_KEY, sentence.key)
        spoken = f"{sentence.words} {sentence.more}".strip()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def current_key(self) -> str:
        """Return the key of the current row; empty where there is none."""
        item = self.currentItem()
        return str(item.data(_KEY) or "") if item is not None else ""

    def go_to(self, key: str) -> bool:
        """Make the row with a key the current one; tell whether there is one."""
        for row, sentence in enumerate(self.sentences[:MOST]):
            if sentence.key == key:
                self.setCurrentRow(row)
                return True
        return False

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(_KEY) or ""))

    def _reach(self, item: QListWidgetItem | None) -> None:
        self.reached.emit(str(item.data(_KEY) or "") if item is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and self.currentItem() is not None:
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._lines:
            return hint
        most = self._lines * self.fontMetrics().lineSpacing()
        self.doItemsLayout()
        rows = sum(self.sizeHintForRow(row) + 4 for row in range(min(self.count(), self._lines)))
        return QSize(hint.width(), min(most, rows + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height() if self._lines else 60)
