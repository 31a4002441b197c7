"""Numbers as bars: each with its words beside it, which say all that the bar shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import Words, scaled, shade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_LENGTH, _HEIGHT = 180, 14
_LEAST = 2.0


@dataclass(frozen=True, slots=True)
class Bar:
    """How many of how many, in words, and the colour that goes with them."""

    words: str
    count: int
    of: int
    role: str


class Bars(QWidget):
    """A row for each: the bar, and the words with the number."""

    def __init__(self, name: str) -> None:
        """Start without rows."""
        super().__init__()
        self.setAccessibleName(name)
        self.rows: tuple[Bar, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_XS)
        self._grid.setColumnStretch(1, 1)

    def show_bars(self, rows: Sequence[Bar]) -> None:
        """Show other rows."""
        self.rows = tuple(rows)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, row in enumerate(self.rows):
            words = Words(row.words)
            words.setContentsMargins(0, 0, 0, 0)
            self._grid.addWidget(_Drawn(row), place, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(words, place, 1)
        self.setVisible(bool(self.rows))


class _Drawn(QWidget):
    """One bar in the length that stands for all. It says nothing: the words beside it do."""

    def __init__(self, bar: Bar) -> None:
        super().__init__()
        self._bar = bar
        font = QApplication.font()
        self.setFixedSize(QSize(scaled(_LENGTH, font), scaled(_HEIGHT, font)))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painter.fillRect(whole, QColor(shade("line")))
        if self._bar.count and self._bar.of:
            share = min(1.0, self._bar.count / self._bar.of)
            # However few they are, there is something to see.
            whole.setWidth(max(_LEAST, whole.width() * share))
            painter.fillRect(whole, QColor(shade(self._bar.role)))
        painter.end()
