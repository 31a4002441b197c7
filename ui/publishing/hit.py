"""Who is hit: the published catalogue against the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class Hit(QWidget):
    """Placeholder for the thin path."""

    situation_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Show."""
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.addWidget(Words("…"))

    def refresh(self) -> None:
        """Nothing yet."""
