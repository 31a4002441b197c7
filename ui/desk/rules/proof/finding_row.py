"""One finding of the proof: the sentence that leads to its line, the cure, and the person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Link, Mark, Words, column_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOP, _LEFT = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class FindingWords:
    """One row: the sentence, the cure, whether there is a person to show, and how it looks."""

    sentence: str
    cure: str
    person: bool
    icon: str
    role: str


class FindingRow(QWidget):
    """Links below each other, so that large text finds its room."""

    opened = Signal(int)
    person_wanted = Signal(int)

    def __init__(self, place: int) -> None:
        """Start empty, as the row at a place."""
        super().__init__()
        self._place = place
        self.told: FindingWords | None = None
        self._mark, self.title, self.cure = Mark(), Link(), Words("", "muted", "small")
        self.person = Link(self.tr("Vis personen"), "person", small=True)
        self.title.clicked.connect(self._open)
        self.person.clicked.connect(self._show_person)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._mark, 0, 0, _TOP)
        grid.addWidget(self.title, 0, 1, _LEFT)
        grid.addWidget(self.cure, 1, 1)
        grid.addWidget(self.person, 2, 1, _LEFT)
        grid.setColumnStretch(1, 1)

    def show_told(self, told: FindingWords) -> None:
        """Show another finding."""
        if told == self.told:
            return
        self.told = told
        self._mark.show_icon(told.icon, told.role)
        self.title.say(told.sentence, f"{told.sentence}. {told.cure}")
        self.cure.setText(told.cure)
        self.person.setVisible(told.person)
        self.person.say(self.person.words, f"{self.person.words}: {told.sentence}")

    def _open(self) -> None:
        self.opened.emit(self._place)

    def _show_person(self) -> None:
        self.person_wanted.emit(self._place)


class FindingRows(QWidget):
    """A column of findings. Rows are kept: a click may be the reason for new ones."""

    opened = Signal(int)
    person_wanted = Signal(int)

    def __init__(self) -> None:
        """Start without rows."""
        super().__init__()
        self._rows: list[FindingRow] = []
        self._column = column_of(self, spacing=SPACE_M)
        self.hide()

    @property
    def shown(self) -> list[FindingRow]:
        """The rows there are now."""
        return [row for row in self._rows if not row.isHidden()]

    def show_all(self, told: Sequence[FindingWords]) -> None:
        """Show these findings and no others."""
        while len(self._rows) < len(told):
            row = FindingRow(len(self._rows))
            row.opened.connect(self.opened)
            row.person_wanted.connect(self.person_wanted)
            self._rows.append(row)
            self._column.addWidget(row)
        for row, content in zip(self._rows, told, strict=False):
            row.show_told(content)
            row.show()
        for row in self._rows[len(told) :]:
            row.hide()
        self.setVisible(bool(told))
