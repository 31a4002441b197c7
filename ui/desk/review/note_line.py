"""A line for a note and the button that uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from ui.theme import SPACE_S
from ui.widgets import column_of


class NoteLine(QWidget):
    """Enter in the line presses the button; without a note the caret goes to the line."""

    noted = Signal(str)

    def __init__(self, act: str, label: str, hint: str = "", kind: str = "primary") -> None:
        """Offer an act with a note of how."""
        super().__init__()
        words, self.line = QLabel(label), QLineEdit()
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(hint)
        words.setBuddy(self.line)
        self.button = QPushButton(act)
        self.button.setProperty("kind", kind)
        column = column_of(self, words, self.line, spacing=SPACE_S, margins=(0, SPACE_S, 0, 0))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.returnPressed.connect(self._press)
        self.button.clicked.connect(self._press)

    def _press(self) -> None:
        if self.line.text().strip():
            self.noted.emit(self.line.text().strip())
        else:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the line."""
        self.line.clear()
