"""Several of many: what is chosen as chips, and a list to add from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from matcher.catalogue import collated
from ui.theme import SPACE_XS
from ui.widgets import Chip, FlowLayout, StillCombo, column_of, discard, with_looks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ChosenChips(QWidget):
    """Says the ids in the order they were added."""

    chosen = Signal(tuple)

    def __init__(self, label: str, options: Mapping[str, str]) -> None:
        """Offer options by id."""
        super().__init__()
        self._options: dict[str, str] = {}
        self.ids: tuple[str, ...] = ()
        self._label = label
        self.list = StillCombo(label)
        self.list.activated.connect(self._add)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        column = column_of(self, spacing=SPACE_XS)
        words = with_looks(QLabel(label), "small")
        words.setBuddy(self.list)
        self.setFocusProxy(self.list)
        for part in (words, self._chips, self.list):
            column.addWidget(part)
        self.offer(options)

    def offer(self, options: Mapping[str, str]) -> None:
        """Offer other options."""
        wanted = dict(sorted(options.items(), key=lambda pair: collated(pair[1])))
        if wanted == self._options:
            return
        self._options = wanted
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        self.list.addItem(self.tr("Legg til …"), "")
        for key, words in self._options.items():
            if key not in self.ids:
                self.list.addItem(words, key)
        self.list.setCurrentIndex(0)

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show what is chosen."""
        if tuple(ids) == self.ids:
            return
        self.ids = tuple(ids)
        discard(self._flow, *self._chips.findChildren(Chip))
        for key in self.ids:
            chip = Chip(self._options.get(key, key))
            chip.clicked.connect(partial(self._take, key))
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self.ids))
        self._fill()

    def _add(self, place: int) -> None:
        key = str(self.list.itemData(place) or "")
        if key:
            self._become((*self.ids, key))

    def _take(self, key: str) -> None:
        self._become(tuple(other for other in self.ids if other != key))
        self.list.setFocus()

    def _become(self, ids: tuple[str, ...]) -> None:
        self.show_ids(ids)
        self.chosen.emit(ids)
