"""Why the last line was refused, under the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.platform import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget


class Refusal:
    """Words in a column, made when there is first something to say: few lines are refused."""

    def __init__(self, column: QVBoxLayout, place: int, speaker: QWidget) -> None:
        """Stand at a place of a column; `speaker` says aloud what stands there."""
        self._column, self._place, self._speaker = column, place, speaker
        self._label: QLabel | None = None

    def words(self) -> str:
        """Return what stands there."""
        return self._label.text() if self._label else ""

    def say(self, words: str) -> None:
        """Let it be read and heard; nothing takes it away."""
        if self._label is None:
            if not words:
                return
            self._label = QLabel()
            self._label.setTextFormat(Qt.TextFormat.PlainText)
            self._label.setWordWrap(True)
            self._column.insertWidget(self._place, self._label)
        self._label.setText(words)
        self._label.setVisible(bool(words))
        if words:
            announce(self._speaker, words)
