"""The blank screen: covers the window, shows nothing of anybody, and waits for a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.platform import WARN_SECONDS, announce

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Curtain(QWidget):
    """Covers its parent completely while it is shown.

    What is only covered a screen reader still reads, and the key that is typed still reaches: all
    else is hidden meanwhile, and the focus is here.
    """

    def __init__(self, parent: QWidget) -> None:
        """Start open."""
        super().__init__(parent)
        self._window = parent
        self._hidden: list[QWidget] = []
        self._here: QWidget | None = None
        """Where the focus was."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        if not self.isVisible():
            self._here = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.setFocus()
        others = self._window.findChildren(QWidget, options=_DIRECT)
        shown = [e for e in others if e.isVisible() and e is not self and not e.isWindow()]
        self._hidden += shown
        for part in shown:
            part.hide()

    def lift(self) -> None:
        """Show all that was covered, and put the focus where it was, or where it was wanted."""
        last = self._window.focusWidget()
        wanted = self._here if last is self else last
        while self._hidden:
            if isValid(part := self._hidden.pop()):
                part.show()
        self.hide()
        if wanted is not None and isValid(wanted):
            wanted.setFocus()

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
        self.setAccessibleDescription(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)
