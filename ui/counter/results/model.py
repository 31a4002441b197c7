"""The list as Qt sees it: only what changed is told, and the order changes once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from matcher.catalogue import Match
from ui.counter.results.rows import Heading, Row, key
from ui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ui.counter.results.row_words import RowWords

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_READ_ONLY = Qt.ItemFlag.ItemNeverHasChildren
_ROLE = Qt.ItemDataRole


class ResultsModel(QAbstractListModel):
    """Rows of the list; `lines` says them in words."""

    def __init__(self, lines: RowWords, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.lines = lines
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def row(self, index: _Index) -> Row:
        """Return what stands in a row."""
        return self._rows[index.row()]

    def program(self, index: _Index) -> str | None:
        """Return the id of the program in a row; None for a heading and for no row at all."""
        row = self._rows[index.row()] if index.isValid() else None
        return row.program.id if isinstance(row, Match) else None

    def is_chosen(self, index: _Index) -> bool:
        """Tell whether the program in a row is chosen with the person."""
        row = self._rows[index.row()] if index.isValid() else None
        return isinstance(row, Match) and self.lines.is_chosen(row)

    def say_again(self) -> None:
        """Tell that rows are said otherwise now: others are chosen, or more is known of answers."""
        self.dataChanged.emit(self.index(0, 0), self.index(max(0, len(self._rows) - 1), 0))

    def key_at(self, index: _Index) -> str:
        """Return the key of a row, by which `place` finds it again; empty for no row."""
        return key(self._rows[index.row()]) if index.isValid() else ""

    def place(self, row_key: str) -> QModelIndex:
        """Return where a program or heading stands; an invalid index where it is not shown."""
        row = self._places.get(row_key)
        return QModelIndex() if row is None else self.index(row, 0)

    def first_program(self) -> QModelIndex:
        """Return the first row that holds a program."""
        found = (i for i, row in enumerate(self._rows) if isinstance(row, Match))
        row = next(found, None)
        return QModelIndex() if row is None else self.index(row, 0)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        if isinstance(row, Match):
            ticks = Qt.ItemFlag.ItemIsUserCheckable
            return _READ_ONLY | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | ticks
        return _READ_ONLY if row.folded is None else _READ_ONLY | Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _ROLE.DisplayRole:
            return self.lines.title(row)
        if role == _ROLE.AccessibleTextRole:
            return self.lines.spoken(row, *self._position(index.row()))
        if role == _ROLE.CheckStateRole and isinstance(row, Match):
            chosen = self.lines.is_chosen(row)
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == _ROLE.ToolTipRole:
            return plain_tip(self.lines.whole(row))
        return None

    def _position(self, row: int) -> tuple[int, int]:
        """Return a program's place under its heading, 0 if folded, and how many stand there."""
        above = range(row, -1, -1)
        start = next((i for i in above if isinstance(self._rows[i], Heading)), -1)
        heading = self._rows[start] if start >= 0 else None
        if not isinstance(heading, Heading):
            return row + 1, len(self._rows)
        return 0 if heading.folded else row - start, heading.count

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows, telling the view no more than what differs."""
        wanted = [key(row) for row in rows]
        kept = [name for name in wanted if name in self._places]
        gone = self._places.keys() - set(kept)
        self._reorder([*kept, *(name for name in self._places if name in gone)])
        if gone:
            self._take_tail(len(kept))
        self._insert_missing(rows, wanted)
        self._replace(rows)

    def _reorder(self, names: list[str]) -> None:
        if names == list(self._places):
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [key(self._rows[index.row()]) for index in old]
        self._put([self._rows[self._places[name]] for name in names])
        new = [self.index(self._places[name], 0) for name in keys]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _take_tail(self, first: int) -> None:
        self.beginRemoveRows(_ROOT, first, len(self._rows) - 1)
        self._put(self._rows[:first])
        self.endRemoveRows()

    def _insert_missing(self, rows: Sequence[Row], wanted: list[str]) -> None:
        missing = [i for i, name in enumerate(wanted) if name not in self._places]
        for first, last in _runs(missing):
            self.beginInsertRows(_ROOT, first, last)
            self._put([*self._rows[:first], *rows[first : last + 1], *self._rows[first:]])
            self.endInsertRows()

    def _replace(self, rows: Sequence[Row]) -> None:
        changed = [i for i, row in enumerate(rows) if _differs(row, self._rows[i])]
        self._put(list(rows))
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _put(self, rows: list[Row]) -> None:
        self._rows = rows
        self._places = {key(row): place for place, row in enumerate(rows)}


def _differs(row: Row, before: Row) -> bool:
    # A match the matcher made anew may have other reasons though it is equal.
    return row is not before and (isinstance(row, Match) or row != before)


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of neighbours in ascending numbers."""
    start = 0
    for i, number in enumerate(numbers):
        if i + 1 == len(numbers) or numbers[i + 1] != number + 1:
            yield numbers[start], number
            start = i + 1
