"""One of a few, from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme import SPACE_XS
from ui.widgets import StillCombo, column_of, with_looks

if TYPE_CHECKING:
    from collections.abc import Mapping


class ChoiceBox(QWidget):
    """A label and a list; says the key of what was chosen."""

    chosen = Signal(str)

    def __init__(self, label: str, options: Mapping[str, str]) -> None:
        """Offer options by key."""
        super().__init__()
        self.list = StillCombo(label)
        for key, said in options.items():
            self.list.addItem(said, key)
        self.list.quiet = False
        self.list.currentIndexChanged.connect(self._loud)
        self.list.activated.connect(self._choose)
        words = with_looks(QLabel(label), "small")
        words.setBuddy(self.list)
        self.setFocusProxy(self.list)
        column_of(self, words, self.list, spacing=SPACE_XS)

    def show_key(self, key: str) -> None:
        """Show what is chosen."""
        self.list.setCurrentIndex(self.list.findData(key))

    def _loud(self, place: int) -> None:
        # Every choice is one here; none of them stands for "nothing chosen".
        self.list.quiet = place < 0

    def _choose(self, place: int) -> None:
        self.chosen.emit(str(self.list.itemData(place)))
