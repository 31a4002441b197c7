"""Ctrl+K: one field that finds every action, program and question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
)

from ui.theme import SPACE_M, SPACE_S
from ui.widgets import column_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

MOST = 12
WIDTH = 560


@dataclass(frozen=True, slots=True)
class FinderEntry:
    """Something that can be done: its kind and name in words, other words for it, and the doing."""

    kind: str
    name: str
    run: Callable[[], object]
    words: str = ""
    keys: str = ""

    @property
    def said(self) -> str:
        """All it is found by."""
        return f"{self.kind} {self.name} {self.words}"


class Finder(QDialog):
    """A small window over the main one; Enter does the marked entry, Esc goes back."""

    def __init__(self, entries: Sequence[FinderEntry], parent: QWidget) -> None:
        """Show all entries until something is typed."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setModal(True)
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Alt som kan gjøres"))
        self._entries = [(entry, _folded(entry.said)) for entry in entries]
        self._found: list[FinderEntry] = []
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Skriv en handling, et tiltak eller et spørsmål"))
        self._field.setAccessibleName(self.tr("Søk i alt som kan gjøres"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Treff"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = QLabel(self.tr("Ingen treff. Prøv et annet ord."))
        frame = QFrame()
        frame.setProperty("card", "true")
        column_of(self, frame)
        column_of(frame, self._field, self._list, self._none, spacing=SPACE_S, margins=SPACE_M)
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(self._choose)
        self._search("")
        self._place(parent)

    def _place(self, parent: QWidget) -> None:
        self.resize(min(WIDTH, parent.width() - 40), min(460, parent.height() - 80))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + 60)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys at once; a frameless window is not always given them."""
        super().showEvent(event)
        self.activateWindow()
        self._field.setFocus()

    def _search(self, text: str) -> None:
        words = _folded(text).split()
        hits = [entry for entry, said in self._entries if all(word in said for word in words)]
        first = _folded(text)
        hits.sort(key=lambda entry: not _folded(entry.name).startswith(first))
        self._found = hits[:MOST]
        self._list.clear()
        for entry in self._found:
            keys = f"   ({entry.keys})" if entry.keys else ""
            self._list.addItem(QListWidgetItem(f"{entry.kind}:  {entry.name}{keys}"))
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(hits))
        self._none.setVisible(not hits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the caret stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self._found:
                row = (self._list.currentRow() + step) % len(self._found)
                self._list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        row = self._list.currentRow()
        self.close()
        self._window.activateWindow()
        if 0 <= row < len(self._found):
            self._found[row].run()


def _folded(text: str) -> str:
    return text.casefold().replace("&", "")
