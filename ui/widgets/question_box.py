"""A small window that asks for something: a title, fields below each other, two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel

from ui.theme import SPACE_L, SPACE_S
from ui.widgets.layouts import column_of
from ui.widgets.words import Words, with_looks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH = 460


class QuestionBox(QDialog):
    """A title, fields below each other, and two buttons. Enter goes on, Esc leaves."""

    def __init__(self, title: str, go_on: str, parent: QWidget) -> None:
        """Start without fields."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._column = column_of(
            self, with_looks(QLabel(title), "heading=2"), spacing=SPACE_S, margins=SPACE_L
        )
        self.buttons = QDialogButtonBox()
        self.go_on = self.buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on.setProperty("kind", "primary")
        self.go_on.setDefault(True)
        self.buttons.addButton(self.tr("Avbryt"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._finish)

    def add(self, label: str, field: QWidget, help_text: str = "") -> None:
        """Put a field below the others, with its label above it."""
        title = QLabel(label)
        title.setBuddy(field)
        field.setAccessibleName(label)
        self._column.addWidget(title)
        self._column.addWidget(field)
        if help_text:
            words = Words(help_text, "muted", "small")
            words.setContentsMargins(0, 0, 0, 0)
            words.setMinimumWidth(WIDTH - 2 * SPACE_L)
            self._column.addWidget(words)

    def put(self, part: QWidget) -> None:
        """Put something without a label below the fields."""
        self._column.addWidget(part)

    def finish_with(self, first: QWidget) -> None:
        """Put the buttons below, and the focus in the first field."""
        self._column.addStretch(1)
        self._column.addWidget(self.buttons)
        # Again, now that it stands in the box: else the button Tab passed last would stay what
        # Enter presses, and that is the one that leaves.
        self.go_on.setDefault(False)
        self.go_on.setDefault(True)
        first.setFocus()
        self.adjustSize()

    def event(self, event: QEvent) -> bool:
        """Grow with what comes later: words that wrap would push the buttons out of the box."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            needed = self._column.totalHeightForWidth(self.width())
            room = self.screen().availableSize().height()
            if self.height() < (height := min(needed, room)):
                self.resize(self.width(), height)
        return done

    def _finish(self) -> None:
        self.accept()
