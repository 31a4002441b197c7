"""Contacts, sources and closed periods: cards of a few lines, to be added and taken away."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.desk.texts.boxes import Box
from ui.theme import SPACE_S
from ui.widgets import WrapButton, column_of, discard, with_looks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Column:
    """One line of a card: its name, its label, and whether it takes the whole width."""

    name: str
    label: str
    whole: bool = False
    reads: Callable[[str], object] = str.strip


class Records(QWidget):
    """Says all cards as dicts of texts; what cannot be read yet is up to the owner."""

    typed = Signal(list)

    def __init__(self, title: str, add: str, columns: Sequence[Column]) -> None:
        """Start without cards."""
        super().__init__()
        self._title, self._columns = title, tuple(columns)
        self.cards: list[_RecordCard] = []
        self._shown: list[dict[str, str]] = []
        self.add = WrapButton(add, "plain")
        self.add.clicked.connect(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_S)
        column = column_of(self, with_looks(QLabel(title), "small"), spacing=SPACE_S)
        column.addLayout(self._list)
        column.addWidget(self.add)
        self.setFocusProxy(self.add)

    def show_records(self, records: Sequence[dict[str, str]]) -> None:
        """Show other records; where they are those shown last, what is typed since stays."""
        wanted = [dict(record) for record in records]
        if wanted == self._shown:
            return
        self._shown = wanted
        if wanted != self._texts():
            self._write(wanted)

    def _write(self, wanted: list[dict[str, str]]) -> None:
        while len(self.cards) > len(wanted):
            self._drop(self.cards[-1])
        while len(self.cards) < len(wanted):
            self._make()
        for card, record in zip(self.cards, wanted, strict=True):
            card.show_record(record)

    def _texts(self) -> list[dict[str, str]]:
        return [card.record() for card in self.cards]

    def _make(self) -> _RecordCard:
        card = _RecordCard(self._columns, f"{self._title} {len(self.cards) + 1}")
        card.typed.connect(self._tell)
        card.gone.connect(partial(self._remove, card))
        self.cards.append(card)
        self._list.addWidget(card)
        # Now, not in the next turn: it may be given the focus at once.
        card.show()
        return card

    def _add(self) -> None:
        self._make().boxes[self._columns[0].name].setFocus()

    def _remove(self, card: _RecordCard) -> None:
        self._drop(card)
        self._tell()
        self.add.setFocus()

    def _drop(self, card: _RecordCard) -> None:
        self.cards.remove(card)
        discard(self._list, card)

    def _tell(self) -> None:
        self.typed.emit(self._texts())

    def unread(self, place: int, name: str, problem: str) -> None:
        """Say what is wrong with one line of one card, or that nothing is."""
        self.cards[place].boxes[name].unread(problem)

    def give_up(self) -> None:
        """Let go of what is in no record yet: it was of another program."""
        for card in self.cards:
            for box in card.boxes.values():
                box.give_up()
        if self._shown != self._texts():
            self._write(self._shown)


class _RecordCard(QFrame):
    typed = Signal()
    gone = Signal()

    def __init__(self, columns: Sequence[Column], name: str) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setAccessibleName(name)
        self.boxes = {column.name: Box(column.label, reads=column.reads) for column in columns}
        self._unseen: dict[str, str] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        grid.setSpacing(SPACE_S)
        row, place = 0, 0
        for column in columns:
            box = self.boxes[column.name]
            box.typed.connect(self._tell)
            if column.whole and place:
                row, place = row + 1, 0
            grid.addWidget(box, row, place, 1, 2 if column.whole else 1)
            row, place = (row + 1, 0) if column.whole or place else (row, 1)
        take = WrapButton(self.tr("Ta bort"))
        take.setAccessibleName(self.tr("Ta bort {name}").format(name=name))
        take.clicked.connect(self.gone)
        grid.addWidget(take, row + 1, 0)

    def _tell(self, text: str) -> None:
        del text
        self.typed.emit()

    def record(self) -> dict[str, str]:
        """Return the lines as they are typed."""
        seen = {name: box.text.strip() for name, box in self.boxes.items()}
        return {**self._unseen, **seen}

    def show_record(self, record: dict[str, str]) -> None:
        """Show other lines."""
        self._unseen = {name: text for name, text in record.items() if name not in self.boxes}
        for name, box in self.boxes.items():
            box.show_text(record.get(name, ""))
