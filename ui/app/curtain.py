"""The blank screen: covers the window, shows nothing of anybody, and waits for a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class Curtain(QWidget):
    """Covers its parent completely while it is shown."""

    def __init__(self, parent: QWidget) -> None:
        """Start open."""
        super().__init__(parent)
        self._window = parent
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Skjermen er blank"))
        title = QLabel(self.tr("Skjermen er blank"))
        title.setProperty("heading", "1")
        hint = QLabel(self.tr("Trykk en tast eller klikk for å fortsette."))
        hint.setProperty("muted", "true")
        column = QVBoxLayout(self)
        for label in (title, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch()
        column.addWidget(title)
        column.addWidget(hint)
        column.addStretch()
        parent.installEventFilter(self)
        self.hide()

    def draw(self) -> None:
        """Cover everything."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)
