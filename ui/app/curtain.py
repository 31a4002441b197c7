"""The blank screen: covers the window, shows nothing of anybody, and waits for a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.platform import WARN_SECONDS, announce


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
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty("muted", "true")
        column = QVBoxLayout(self)
        for label in (title, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch()
        column.addWidget(title)
        column.addWidget(self.hint)
        column.addStretch()
        parent.installEventFilter(self)
        self.hide()

    def draw(self) -> None:
        """Cover everything."""
        self._say(self.tr("Trykk en tast eller klikk for å fortsette."))
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def warn(self, seconds: int) -> None:
        """Tell that the answers are soon gone; aloud when it begins."""
        said = self.tr("Svarene tømmes om {seconds} sekunder. En tast stopper det.")
        self._say(said.format(seconds=seconds))
        if seconds == WARN_SECONDS:
            announce(self, self.hint.text())

    def say_wiped(self) -> None:
        """Tell that nothing of the person is left."""
        self._say(self.tr("Svarene er tømt. Trykk en tast for å begynne med en ny person."))
        announce(self, self.hint.text())

    def _say(self, words: str) -> None:
        self.hint.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)
