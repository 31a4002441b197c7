"""Says that the answers are judged by what was true before, and offers what is true now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.platform import announce
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Words, WrapButton


class OvertakenBar(QFrame):
    """Stays while it is true: who is spoken with decides when the list may move."""

    wanted = Signal()

    def __init__(self) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("tone", "maybe")
        self.words = Words()
        self.go = WrapButton(self.tr("Vurder etter det som gjelder nå"), "plain")
        self.go.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.addWidget(self.words, 1)
        row.addWidget(self.go)
        self.hide()

    def say(self, words: str) -> None:
        """Say what is true now, aloud when it begins; "" hides."""
        if words == self.words.text():
            return
        self.words.setText(words)
        self.setHidden(not words)
        if words:
            announce(self, words)
