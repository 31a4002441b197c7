"""What hands at a keyboard cost, on the keystroke-level model (Card, Moran, Newell)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from tests.stories.caseworker import Caseworker

KEY, THINK, HOME = 0.28, 1.35, 0.4
"""Seconds for a key at 40 words a minute, for getting ready in the mind, for the hands."""
MOST_STEPS = 400


class Keystrokes:
    """Presses keys and counts them, with the pauses of the mind before what is decided."""

    def __init__(self, caseworker: Caseworker) -> None:
        self._caseworker = caseworker
        self.keys, self.thoughts = 0, 0

    @property
    def seconds(self) -> float:
        """What the model gives: the hands come to the keyboard once."""
        return HOME + self.keys * KEY + self.thoughts * THINK

    def write(self, line: str) -> None:
        """Think of what was told, and type it."""
        self._caseworker.write(line)
        self.keys, self.thoughts = self.keys + len(line), self.thoughts + 1

    def press(self, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        """Decide, and press a key with those that are held down."""
        self.again(key, *held)
        self.thoughts += 1

    def again(self, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        """Press a key without a thought of its own."""
        modifier = held[0] if held else Qt.KeyboardModifier.NoModifier
        self._caseworker.press(key, modifier)
        self.keys += 1 + len(held)

    def tab_to(self, name: str) -> None:
        """Decide where to go, and press Tab until the focus is there."""
        self.thoughts += 1
        seen = []
        for _ in range(MOST_STEPS):
            focus = self._caseworker.focus
            seen.append(focus.accessibleName() or self._caseworker.said())
            if seen[-1].startswith(name):
                return
            self.again(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name!r}, but to {list(dict.fromkeys(seen))}")
