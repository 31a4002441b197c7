"""One act: a line for the reason, a button, and why it cannot be pressed where it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from ui.theme import SPACE_S
from ui.widgets import Words, column_of

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


class ReasonForm(QWidget):
    """Enter in the line presses the button."""

    pressed = Signal()

    def __init__(self, act: str, reason: str = "", kind: str = "primary") -> None:
        """Offer an act; `reason` is the label of the line, none where it is empty."""
        super().__init__()
        self._column = column_of(self, spacing=SPACE_S, margins=(0, SPACE_S, 0, 0))
        self.reason = QLineEdit()
        self.reason.hide()
        if reason:
            self.reason = self.add_line(reason)
            self.reason.returnPressed.connect(self._press)
        self.why_not = Words("", "muted", "small")
        self.why_not.setContentsMargins(0, 0, 0, 0)
        self.why_not.hide()
        self.button = QPushButton(act)
        self.button.setProperty("kind", kind)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._press)
        self._foot = self._column.count()
        self._column.addWidget(self.why_not)
        self._column.addWidget(self.button, 0, _left())

    def add_line(self, label: str) -> QLineEdit:
        """Put a line with its label above the button."""
        words, line = QLabel(label), QLineEdit()
        line.setAccessibleName(label)
        words.setBuddy(line)
        for part in (words, line):
            self.add(part)
        return line

    def add(self, part: QWidget) -> None:
        """Put something above the button."""
        foot = getattr(self, "_foot", self._column.count())
        self._column.insertWidget(foot, part)
        self._foot = foot + 1

    def allow(self, why_not: str) -> None:
        """Let the button be pressed, or say why it cannot be."""
        self.button.setEnabled(not why_not)
        self.why_not.setText(why_not)
        self.why_not.setVisible(bool(why_not))

    def forget(self) -> None:
        """Empty the line."""
        self.reason.clear()

    def _press(self) -> None:
        if self.button.isEnabled():
            self.pressed.emit()


def _left() -> Qt.AlignmentFlag:
    from PySide6.QtCore import Qt

    return Qt.AlignmentFlag.AlignLeft
