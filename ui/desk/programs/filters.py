"""What narrows the programs table: one list to choose from for each thing to filter by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from matcher.catalogue import collated
from ui.desk.programs.rows import freshness_word
from ui.theme import SPACE_S
from ui.widgets import FlowLayout, StillCombo, WrapButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.desk.programs.rows import ProgramRow


_LETTERS = 13
"""Wide enough for the longest of the names."""


class Filters(QWidget):
    """Six lists; the first choice of each lets everything through."""

    changed = Signal()

    def __init__(self) -> None:
        """Start with nothing filtered."""
        super().__init__()
        self._reads: tuple[Callable[[ProgramRow], str], ...] = (
            _status, _owner, _area, _freshness, _draft, _problems,
        )  # fmt: skip
        names = (
            self.tr("Status"),
            self.tr("Eier"),
            self.tr("Område"),
            self.tr("Ferskhet"),
            self.tr("Utkast"),
            self.tr("Å rette"),
        )
        flow = FlowLayout(self, SPACE_S, SPACE_S)
        self.lists: list[StillCombo] = []
        for name in names:
            chooser = StillCombo(self.tr("Filter: {name}").format(name=name))
            chooser.addItem(name)
            chooser.setMinimumContentsLength(_LETTERS)
            chooser.currentIndexChanged.connect(self._tell)
            self.lists.append(chooser)
            flow.addWidget(chooser)
        self.clear = WrapButton(self.tr("Fjern filtre"))
        self.clear.clicked.connect(self.forget)
        self.clear.hide()
        flow.addWidget(self.clear)

    def offer(self, rows: Sequence[ProgramRow]) -> None:
        """Offer the words that are there to filter by; what is chosen stays chosen."""
        for chooser, read in zip(self.lists, self._reads, strict=True):
            words = sorted({read(row) for row in rows} - {""}, key=collated)
            known = [chooser.itemText(place) for place in range(1, chooser.count())]
            if words == known:
                continue
            chosen = chooser.currentText() if chooser.currentIndex() > 0 else ""
            chooser.blockSignals(True)
            while chooser.count() > 1:
                chooser.removeItem(1)
            chooser.addItems(words)
            chooser.setCurrentIndex(words.index(chosen) + 1 if chosen in words else 0)
            chooser.blockSignals(False)

    def lets_through(self, row: ProgramRow) -> bool:
        """Tell whether a row is to be shown."""
        return all(
            chooser.currentIndex() <= 0 or read(row) == chooser.currentText()
            for chooser, read in zip(self.lists, self._reads, strict=True)
        )

    def forget(self) -> None:
        """Filter nothing."""
        for chooser in self.lists:
            chooser.setCurrentIndex(0)

    def _tell(self) -> None:
        self.clear.setVisible(any(chooser.currentIndex() > 0 for chooser in self.lists))
        self.changed.emit()


def _status(row: ProgramRow) -> str:
    return row.status


def _owner(row: ProgramRow) -> str:
    return row.owner


def _area(row: ProgramRow) -> str:
    return row.area


def _freshness(row: ProgramRow) -> str:
    return freshness_word(row.freshness)


def _draft(row: ProgramRow) -> str:
    return row.draft


def _problems(row: ProgramRow) -> str:
    return row.problem_words
