"""A bar that stays while something is so: what it is, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.platform import announce
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Words, WrapButton, row_of


class StandingBar(QFrame):
    """Says the same once: aloud when it begins, or when the words are others."""

    wanted = Signal()

    def __init__(self) -> None:
        """Start hidden; who makes one says what the button does."""
        super().__init__()
        self.setProperty("tone", "maybe")
        self.words = Words()
        self.go = WrapButton("", "plain")
        self.go.clicked.connect(self.wanted)
        row = row_of(self, self.words, self.go, margins=(SPACE_M, SPACE_S, SPACE_S, SPACE_S))
        row.setStretch(0, 1)
        # Shown when it has its place: before that it would be a window of its own.
        self.hide()

    def say(self, words: str) -> None:
        """Say what is so; "" hides."""
        if words == self.words.text():
            return
        self.words.setText(words)
        self.setHidden(not words)
        if words:
            announce(self, words)
