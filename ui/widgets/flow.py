"""A layout that fills lines from the left and goes on below, as words do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme import SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class _Placed:
    item: QLayoutItem
    place: QRect


class FlowLayout(QLayout):
    """Widgets beside each other as long as they fit; within a line they share one middle."""

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = SPACE_S,
        line_gap: int = SPACE_XS,
        columns: int = 0,
    ) -> None:
        """Use `gap` between neighbours and `line_gap` between lines, in pixels; no margins.

        With `columns` each widget begins at one of so many stops.
        """
        super().__init__()
        self._columns = columns
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            placed = self._placed(QRect(0, 0, width, 0))
            self._heights[width] = max((each.place.bottom() + 1 for each in placed), default=0)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for each in self._placed(rect):
            each.item.setGeometry(each.place)

    def _placed(self, rect: QRect) -> list[_Placed]:
        placed: list[_Placed] = []
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            left = rect.left()
            for item, size in line:
                corner = QPoint(left, top + (height - size.height()) // 2)
                placed.append(_Placed(item, QRect(corner, size)))
                left += size.width() + self._gap
            top += height + self._line_gap
        return placed

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        line: list[tuple[QLayoutItem, QSize]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size_within(item, self._column_width(item, width))
            if line and used + size.width() > width:
                yield line
                line, used = [], 0
            line.append((item, size))
            used += size.width() + self._gap
        if line:
            yield line

    def _column_width(self, item: QLayoutItem, width: int) -> int:
        """Return how wide an item may be, or must be where there are columns."""
        if not self._columns:
            return min(width, item.sizeHint().width())
        column = (width + self._gap) // self._columns
        wanted = -(-(item.sizeHint().width() + self._gap) // column)
        return min(wanted, self._columns) * column - self._gap


def _size_within(item: QLayoutItem, width: int) -> QSize:
    hint = item.sizeHint()
    height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
    return QSize(width, height)
