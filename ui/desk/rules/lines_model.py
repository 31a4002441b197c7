"""The lines as Qt sees them, with dragging; only what changed is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.desk.rules.drop_mark import Where
from ui.desk.rules.model import Address
from ui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.desk.rules.model import RuleLine

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
MIME = "application/x-tiltaksfinner-line"


class LinesModel(QAbstractListModel):
    """One row for each line. A drop says where from and where to, and changes nothing itself."""

    dropped = Signal(Address, Address)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.lines: list[RuleLine] = []

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def line(self, index: _Index) -> RuleLine | None:
        """Return the line of a row; None for no row."""
        return self.lines[index.row()] if index.isValid() else None

    def row_of(self, address: Address) -> int:
        """Return the row of an address, or of the last line before it; -1 where there is none."""
        places = [line.address for line in self.lines]
        if address in places:
            return places.index(address)
        return max(sum(place < address for place in places) - 1, 0) if places else -1

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        if role == _ROLE.DisplayRole:
            return f"{line.number} {line.sentence}"
        if role == _ROLE.AccessibleTextRole:
            return line.spoken
        if role == _ROLE.ToolTipRole and (told := (*line.faults, *line.remarks)):
            return plain_tip("\n".join(told))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        able = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        able |= flag.ItemIsDragEnabled
        return able | flag.ItemIsDropEnabled if self.lines[index.row()].group else able

    def show(self, lines: Sequence[RuleLine]) -> None:
        """Show other lines, telling the view no more than what differs."""
        new, old = list(lines), self.lines
        first = 0
        while first < min(len(new), len(old)) and new[first] == old[first]:
            first += 1
        last = 0
        most = min(len(new), len(old)) - first
        while last < most and new[-1 - last] == old[-1 - last]:
            last += 1
        self._swap(new, first, len(new) - last)

    def _swap(self, new: list[RuleLine], first: int, end: int) -> None:
        longer = len(new) - len(self.lines)
        if longer > 0:
            self.beginInsertRows(_ROOT, end - longer, end - 1)
            self.lines = new
            self.endInsertRows()
        elif longer < 0:
            self.beginRemoveRows(_ROOT, end, end - longer - 1)
            self.lines = new
            self.endRemoveRows()
        else:
            self.lines = new
        if end > first:
            self.dataChanged.emit(self.index(first, 0), self.index(end - 1, 0))

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[_Index]) -> QMimeData:
        data = QMimeData()
        rows = [str(index.row()) for index in indexes]
        data.setData(MIME, ",".join(rows[:1]).encode())
        return data

    def drop(self, data: QMimeData, row: int, where: Where) -> None:
        """Tell which line was dropped where by a row: on it, before it or after it; -1 is below."""
        taken = bytes(data.data(MIME).data()).decode()
        if taken.isdigit() and int(taken) < len(self.lines):
            source = self.lines[int(taken)].address
            self.dropped.emit(source, self._target(row, where, source))

    def _target(self, row: int, where: Where, source: Address) -> Address:
        """Return the address to stand before: what is dropped by a line goes into its group."""
        line = self.lines[row]
        below = where is Where.BelowItem and source.whole and self._ends_criterion(row)
        if row < 0 or below:
            return Address(line.address.criterion + 1)
        if where is Where.AboveItem:
            return line.address
        if line.group:
            return self.lines[row + 1].address if where is Where.BelowItem else self._end_of(row)
        return _after(line.address)

    def _ends_criterion(self, row: int) -> bool:
        return row + 1 == len(self.lines) or self.lines[row + 1].address.whole

    def _end_of(self, row: int) -> Address:
        head = self.lines[row]
        number = f"{head.number}."
        parts = [
            line
            for line in self.lines
            if line.number.startswith(number) and line.depth == head.depth + 1
        ]
        return _after(parts[-1].address)


def _after(address: Address) -> Address:
    if address.whole:
        return Address(address.criterion + 1)
    return Address(address.criterion, (*address.path[:-1], address.path[-1] + 1))
