"""Choose one of many by typing: questions to compare, conditions to use again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QWidget

from matcher.catalogue import collated
from ui.desk.rules.panel.entry_delegate import MORE, EntryDelegate
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import LineEdit, column_of, plain_tip, with_looks

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE = (520, 480)
_PASSED = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Choosable:
    """One entry: what is chosen, its words, more words, and what else it is found by."""

    key: object
    words: str
    more: str = ""
    synonyms: str = ""

    def fits(self, wanted: Sequence[str]) -> bool:
        """Tell whether every word typed is found."""
        text = collated(f"{self.words} {self.more} {self.synonyms}")
        return all(word in text for word in wanted)


class Picker(QDialog):
    """A line to type in and what fits it; Enter or a click chooses, Esc leaves."""

    picked = Signal(object)

    def __init__(self, title: str, entries: Sequence[Choosable], parent: QWidget) -> None:
        """Offer every entry."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._entries = list(entries)
        self.line = LineEdit(title)
        self.line.set_hints(self.tr("Skriv for å søke"))
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self._none = with_looks(QLabel(self.tr("Ingen treff. Prøv et annet ord.")), "muted")
        column_of(
            self,
            with_looks(QLabel(title), "heading=3"),
            self.line,
            self.list,
            self._none,
            spacing=SPACE_S,
            margins=SPACE_M,
        )
        self._fill()
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list and Enter choose while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _PASSED:
                self.list.keyPressEvent(event)
                return True
            if event.key() in _ENTER:
                self._choose(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        for entry in self._entries:
            item = QListWidgetItem(entry.words)
            item.setData(MORE, entry.more)
            item.setToolTip(plain_tip(entry.more))
            spoken = f"{entry.words}. {entry.more}" if entry.more else entry.words
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)

    def _narrow(self, text: str) -> None:
        wanted = collated(text).split()
        first = -1
        for row, entry in enumerate(self._entries):
            fits = entry.fits(wanted)
            self.list.setRowHidden(row, not fits)
            if fits and first < 0:
                first = row
        self.list.setCurrentRow(first)
        self._none.setVisible(first < 0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        row = self.list.row(item) if item is not None else -1
        if row < 0 or self.list.isRowHidden(row):
            return
        key = self._entries[row].key
        self.accept()
        self.picked.emit(key)
