"""Rows of the proof: a person in words, what is expected, and what one can do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import Link, Mark, Words, WrapButton, column_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOP = Qt.AlignmentFlag.AlignTop
MOST_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class RowContent:
    """One row: its key, its words, its state, and the words of the button if there is one."""

    key: str
    title: str
    words: str
    icon: str
    role: str
    button: str = ""
    spoken: str = ""


class ProofRow(QWidget):
    """A title that opens the person, words below it, and one button."""

    opened = Signal(str)
    pressed = Signal(str)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.shown: RowContent | None = None
        self._mark = Mark()
        self.title = Link()
        self.title.clicked.connect(self._open)
        self._words = Words("", "muted", "small")
        self.button = WrapButton("", "plain")
        self.button.clicked.connect(self._press)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._mark, 0, 0, _TOP)
        # Without a button beside it a short title would stand in the middle.
        grid.addWidget(self.title, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._words, 1, 1)
        grid.addWidget(self.button, 0, 2, 2, 1, _TOP)
        grid.setColumnStretch(1, 1)

    def show_row(self, shown: RowContent) -> None:
        """Show another row."""
        if shown == self.shown:
            return
        self.shown = shown
        self._mark.show_icon(shown.icon, shown.role)
        self.title.say(shown.title)
        # Not in the name: whoever hears through the rows wants the next one soon.
        self.title.setAccessibleDescription(shown.words)
        self._words.setText(shown.words)
        self._words.setVisible(bool(shown.words))
        self.button.setVisible(bool(shown.button))
        self.button.set_words(shown.button)
        self.button.setAccessibleName(shown.spoken or f"{shown.button}: {shown.title}")

    def _open(self) -> None:
        if self.shown:
            self.opened.emit(self.shown.key)

    def _press(self) -> None:
        if self.shown:
            self.pressed.emit(self.shown.key)


class ProofRows(QWidget):
    """A column of rows; a long one shows its beginning and how to see the rest."""

    opened = Signal(str)
    pressed = Signal(str)

    def __init__(self) -> None:
        """Start without rows."""
        super().__init__()
        self.rows: list[ProofRow] = []
        self._all: tuple[RowContent, ...] = ()
        self._most = MOST_AT_ONCE
        self.more = Link(icon="chevron-down", small=True)
        self.more.clicked.connect(self._show_more)
        self._column = column_of(self, self.more, spacing=SPACE_XS)
        self.show_rows(())

    def show_rows(self, shown: Sequence[RowContent]) -> None:
        """Show these rows and no others."""
        self._all = tuple(shown)
        here = self._all[: self._most]
        while len(self.rows) < len(here):
            row = ProofRow()
            row.opened.connect(self.opened)
            row.pressed.connect(self.pressed)
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
            QWidget.setTabOrder(row.button, self.more)
        for row, content in zip(self.rows, here, strict=False):
            row.show_row(content)
            row.show()
        for row in self.rows[len(here) :]:
            row.hide()
        left = len(self._all) - len(here)
        self.more.say(self.tr("Vis {count} til").format(count=left))
        self.more.setVisible(left > 0)
        self.setVisible(bool(self._all))

    def _show_more(self) -> None:
        self._most += 4 * MOST_AT_ONCE
        self.show_rows(self._all)
