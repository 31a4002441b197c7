"""The programs table as Qt sees it: sorted by any column, narrowed by search and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.desk.programs.rows import ProgramRow, freshness_word
from ui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
_REVIEW, _PROBLEMS = 4, 6


class ProgramsModel(QAbstractTableModel):
    """One row a program."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: list[ProgramRow] = []
        self._sorted = (0, Qt.SortOrder.AscendingOrder)
        self._titles = (
            self.tr("Tiltak"),
            self.tr("Status"),
            self.tr("Eier"),
            self.tr("Område"),
            self.tr("Gjennomgås innen"),
            self.tr("Utkast"),
            self.tr("Å rette"),
        )

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._titles[section] if 0 <= section < len(self._titles) else None
        return None

    def row(self, index: _Index) -> ProgramRow | None:
        """Return what stands in a row."""
        return self._rows[index.row()] if index.isValid() else None

    def place(self, program_id: str) -> QModelIndex:
        """Return where a program stands; an invalid index where it is not shown."""
        found = (place for place, row in enumerate(self._rows) if row.id == program_id)
        place = next(found, None)
        return QModelIndex() if place is None else self.index(place, 0)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == _ROLE.DisplayRole:
            return _cells(row)[index.column()]
        if role == _ROLE.ToolTipRole:
            # Beside a program only the first column is there, with two lines in it.
            said = _cells(row)[index.column()]
            return plain_tip(said if index.column() else f"{said}\n{row.second_line}")
        if role == _ROLE.AccessibleTextRole:
            return self._spoken(row, index.column())
        return None

    def _spoken(self, row: ProgramRow, column: int) -> str:
        """Say everything in the first column, for that is where the arrows go."""
        if column:
            return _cells(row)[column]
        said = (f"{title}: {cell}" for title, cell in zip(self._titles, _cells(row), strict=True)
                if cell)  # fmt: skip
        return f"{'. '.join(said)}. {freshness_word(row.freshness)}"

    def show(self, rows: Sequence[ProgramRow]) -> None:
        """Show other rows in the order chosen."""
        column, order = self._sorted
        wanted = _in_order(rows, column, order)
        if wanted == self._rows:
            return
        if [row.id for row in wanted] == [row.id for row in self._rows]:
            self._rows = wanted
            last = self.index(len(wanted) - 1, len(self._titles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = wanted
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column, names within."""
        if column < 0:
            return
        self._sorted = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = [(index, self._rows[index.row()].id) for index in self.persistentIndexList()]
        self._rows = _in_order(self._rows, column, order)
        places = {row.id: place for place, row in enumerate(self._rows)}
        for index, program_id in before:
            now = self.index(places[program_id], index.column())
            self.changePersistentIndex(index, now)
        self.layoutChanged.emit()


def _cells(row: ProgramRow) -> tuple[str, ...]:
    return (
        row.name,
        row.status,
        row.owner,
        row.area,
        row.review_by,
        row.draft,
        row.problem_words,
    )


def _in_order(rows: Sequence[ProgramRow], column: int, order: Qt.SortOrder) -> list[ProgramRow]:
    by_name = sorted(rows, key=lambda row: (row.order, row.id))
    descending = order == Qt.SortOrder.DescendingOrder
    return sorted(by_name, key=lambda row: _sort_key(row, column), reverse=descending)


def _sort_key(row: ProgramRow, column: int) -> tuple[str, ...]:
    """Return what a column is sorted by; what is empty comes last."""
    if column == 0:
        return (row.order,)
    if column == _REVIEW:
        return tuple(reversed(row.review_by.split("."))) if row.review_by else ("9999",)
    if column == _PROBLEMS:
        return (f"{9_999 - row.problems:04}",)
    return (_cells(row)[column].casefold() or "\uffff",)
