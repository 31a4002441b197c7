"""A field that opens something below itself and says in words what is chosen there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.widgets.still_combo import StillCombo

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget


class OpenBox(StillCombo):
    """Looks and works like a list to choose from; what opens is up to the owner."""

    turned = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start closed; `name` says what is chosen."""
        super().__init__(name, parent)
        self._name = name
        self.unfolded = False
        self.addItem("")

    def say(self, words: str, drawing: QIcon, *, quiet: bool) -> None:
        """Show what is chosen; quiet where nothing is."""
        self.quiet = quiet
        self.setItemText(0, words)
        self.setItemIcon(0, drawing)
        self.setAccessibleName(f"{self._name}: {words}")
        self.updateGeometry()
        self.update()

    def turn(self, *, unfolded: bool) -> None:
        """Open or close."""
        if unfolded != self.unfolded:
            self.unfolded = unfolded
            self.turned.emit(unfolded)

    def showPopup(self) -> None:
        """Open below, or close again, instead of opening a list."""
        self.turn(unfolded=not self.unfolded)
