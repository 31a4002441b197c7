"""The list of programs: arrows move, Enter or a click opens, Space or the box chooses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu, QWidget

from ui.counter.results.delegate import tick_box
from ui.theme import SPACE_M, SPACE_XL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent, QItemSelection
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from ui.counter.results.delegate import ResultsDelegate
    from ui.counter.results.model import ResultsModel
    from ui.counter.results.rows import Row

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_Change = QItemSelectionModel.SelectionFlag


class ResultsList(QListView):
    """Says which row was opened, and which program the arrows or a click reached."""

    opened = Signal(QModelIndex)
    reached = Signal(str)
    standing_wanted = Signal(str)
    """Somebody asks why a program stands where it stands."""

    ticked = Signal(str)
    """A program was chosen with the person, or is no longer."""

    def __init__(
        self, model: ResultsModel, delegate: ResultsDelegate, parent: QWidget | None = None
    ) -> None:
        """Show a model."""
        super().__init__(parent)
        self._model = model
        self._told = True
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Tiltak"))
        self.clicked.connect(self.opened)

    def show_rows(self, rows: Sequence[Row], selected: str | None) -> None:
        """Show other rows with one of them marked, if it is among them."""
        current = self.currentIndex()
        here = self._model.key_at(current)
        self._told = False
        self._model.show(rows)
        self._told = True
        self.mark(self._model.place(selected or ""))
        # Taking rows away moves the current row by itself; put it back where it was.
        self.mark_current(self._model.place(here))

    def mark(self, index: QModelIndex) -> None:
        """Mark a row and nothing else, without saying that it was reached."""
        self._told = False
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _Change.ClearAndSelect)
        else:
            self.selectionModel().clear()
        self._told = True

    def mark_current(self, index: QModelIndex) -> None:
        """Let the arrows go on from a row, without marking it."""
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _Change.NoUpdate)

    def go_back_to_top(self) -> None:
        """Stand as at the start: at the top, with no row to go on from."""
        self._told = False
        self.selectionModel().clear()
        self._told = True
        self.scrollToTop()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        indexes = selected.indexes()
        program = self._model.program(indexes[0]) if self._told and indexes else None
        if program is not None:
            self.reached.emit(program)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Keep the selection while the arrows pass a heading."""
        if index.isValid() and self._model.program(index) is None:
            return _Change.NoUpdate
        return super().selectionCommand(index, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        program = self._model.program(index)
        if program is not None and self._on_tick(index, event):
            self.mark_current(index)
            self.ticked.emit(program)
            return
        # The click that follows says it.
        self._told = False
        super().mousePressEvent(event)
        self._told = True

    def _on_tick(self, index: QModelIndex, event: QMouseEvent) -> bool:
        left = event.button() == Qt.MouseButton.LeftButton
        box = tick_box(self.visualRect(index), self.font())
        # As wide as a finger is, and as high as the row.
        around = box.adjusted(-SPACE_M, -SPACE_XL, SPACE_M, SPACE_XL)
        return left and around.contains(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        # What was pressed in the box was told already, and does not open the row.
        if self._model.program(index) is None or not self._on_tick(index, event):
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        program = self._model.program(index)
        if program is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._model.is_chosen(index)
        words = self.tr("Ta bort fra arket") if chosen else self.tr("Ta med på arket")
        menu.addAction(words).triggered.connect(partial(self.ticked.emit, program))
        asking = menu.addAction(self.tr("Hvorfor står dette her?"))
        asking.triggered.connect(partial(self.standing_wanted.emit, program))
        where = self.visualRect(index).bottomLeft() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(where))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        program = self._model.program(here)
        if event.key() == Qt.Key.Key_Space and program is not None:
            self.ticked.emit(program)
        elif event.key() in {*_OPENING, Qt.Key.Key_Space} and here.isValid():
            self.opened.emit(here)
        else:
            super().keyPressEvent(event)
