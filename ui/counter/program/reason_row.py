"""Rows of *Hvorfor*: icon, sentence, what was said, and a way to the question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.theme import SPACE_S, SPACE_XL, SPACE_XS
from ui.widgets import INSET, Link, Mark, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.counter.program.reasons import ReasonLine

_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft


class ReasonRow(QWidget):
    """One line; shows another without being built anew."""

    question_wanted = Signal(str)

    def __init__(self, *, first: bool = False) -> None:
        """Start empty; Tab stops at the first row only, the arrows go on from there."""
        super().__init__()
        self._line: ReasonLine | None = None
        self._mark = Mark()
        self.sentence = Words(tab=first)
        self.details = Words("", "muted", "small")
        self.link = Link(icon="arrow-left", small=True)
        self._gap = 0
        grid = QGridLayout(self)
        grid.setContentsMargins(INSET, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_XS)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._mark, 0, 0, _TOP)
        grid.addWidget(self.sentence, 0, 1)
        grid.addWidget(self.details, 1, 1)
        grid.addWidget(self.link, 2, 1, _LEFT)
        grid.setColumnStretch(1, 1)
        self.link.clicked.connect(self._go)

    def show_line(self, line: ReasonLine) -> None:
        """Show a line; nothing happens where it is shown already."""
        if line == self._line:
            return
        self._line = line
        self._mark.show_icon(line.state.icon, line.state.role)
        self.sentence.setText(line.sentence)
        self.sentence.setAccessibleName(line.spoken)
        self.details.setText(line.details)
        self.link.setVisible(line.way is not None)
        if line.way is not None:
            self.link.say(line.way.words, line.way.spoken)
        self.set_gap(self._gap)

    def set_gap(self, gap: int) -> None:
        """Keep a distance from the criterion before; parts stay close to theirs."""
        self._gap = gap
        level = self._line.level if self._line else 0
        margins = (INSET + level * SPACE_XL, 0 if level else gap, 0, 0)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*margins)

    def _go(self) -> None:
        if self._line is not None and self._line.way is not None:
            self.question_wanted.emit(self._line.way.question)


class ReasonRows(QWidget):
    """A column of rows that grows and shrinks; the rows it has are used again."""

    question_wanted = Signal(str)

    def __init__(self) -> None:
        """Start without rows."""
        super().__init__()
        self.rows: list[ReasonRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Give the rows less air."""
        self._gap = SPACE_XS if compact else SPACE_S
        self._column.setSpacing(self._gap)
        for row in self.rows:
            row.set_gap(self._gap)

    def show_lines(self, lines: Sequence[ReasonLine]) -> None:
        """Show these lines and no others."""
        while len(self.rows) < len(lines):
            row = ReasonRow(first=not self.rows)
            row.set_gap(self._gap)
            row.question_wanted.connect(self.question_wanted)
            self.rows.append(row)
            self._column.addWidget(row)
        for row, line in zip(self.rows, lines, strict=False):
            row.show_line(line)
            row.show()
        for row in self.rows[len(lines) :]:
            row.hide()
        self.setVisible(bool(lines))
