"""The rows themselves: arrows move, Enter or a double click opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ui.desk.programs.delegate import ProgramsDelegate
from ui.widgets import RETOLD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.desk.programs.model import ProgramsModel
    from ui.desk.programs.rows import ProgramRow

_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SHARES = (290, 145, 190, 160, 160, 170, 90)
_WHOLE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class ProgramsTable(QTableView):
    """Says which program was opened, and which one the arrows or a click reached."""

    opened = Signal(QModelIndex)
    reached = Signal(str)

    def __init__(self, model: ProgramsModel) -> None:
        """Show a model with all its columns."""
        super().__init__()
        self._model, self._narrow = model, False
        self._delegate = ProgramsDelegate(model)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Tiltak"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        self._dress_header()
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(self.opened)
        self.clicked.connect(self._clicked)
        self._size_rows()

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the columns; somebody may then move them."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()

    def _share_width(self) -> None:
        if self._narrow:
            return
        width, whole = self.viewport().width(), sum(_SHARES)
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, width * share // whole)

    def show_rows(self, rows: Sequence[ProgramRow]) -> None:
        """Show other rows, still standing on the same program if it is among them."""
        here = self.program()
        self._model.show(rows)
        if not self.mark(here) and rows:
            self.stand_at(0)

    def program(self) -> str:
        """Return the program one stands on; empty for none."""
        row = self._model.row(self.currentIndex())
        return row.id if row else ""

    def mark(self, program_id: str) -> bool:
        """Stand on a program; tell whether it is shown."""
        index = self._model.place(program_id)
        if index.isValid() and index.row() != self.currentIndex().row():
            self.selectionModel().setCurrentIndex(index, _WHOLE)
        if index.isValid():
            self.scrollTo(index)
        return index.isValid()

    def stand_at(self, place: int) -> None:
        """Stand on a row by its place."""
        self.selectionModel().setCurrentIndex(self._model.index(place, 0), _WHOLE)

    def set_narrow(self, narrow: bool) -> None:
        """Show two lines in one column, or every column."""
        self._narrow = narrow
        self._delegate.two_lines = narrow
        for column in range(1, self._model.columnCount()):
            self.setColumnHidden(column, narrow)
        header = self.horizontalHeader()
        header.setHidden(narrow)
        header.setStretchLastSection(not narrow)
        never, needed = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
            Qt.ScrollBarPolicy.ScrollBarAsNeeded,
        )
        self.setHorizontalScrollBarPolicy(never if narrow else needed)
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(0, mode.Stretch if narrow else mode.Interactive)
        if not narrow:
            self._share_width()
        self._size_rows()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height(self.font()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETOLD:
            self._size_rows()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        row = self._model.row(current)
        self.reached.emit(row.id if row else "")

    def _clicked(self, index: QModelIndex) -> None:
        # Where it is a list beside an open program, one click is enough, as at the counter.
        if self._narrow:
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
