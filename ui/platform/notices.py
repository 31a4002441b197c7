"""Calm words at the top of the window: what happened, what was kept, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from ui.theme import SPACE_M, SPACE_S, icon


class NoticeBar(QFrame):
    """One notice at a time; it stays until it is closed or another takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden: no news is the usual."""
        super().__init__(parent)
        self.setProperty("tone", "information")
        self._of_person = False
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setAccessibleName(self.tr("Melding"))
        close = QToolButton()
        close.setIcon(icon("close", self.palette().link().color().name()))
        close.setToolTip(self.tr("Lukk meldingen"))
        close.setAccessibleName(self.tr("Lukk meldingen"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.addWidget(self._text, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What the notice says now."""
        return self._text.text()

    def forget_person(self) -> None:
        """Take away what was said about a person who is gone."""
        if self._of_person:
            self._text.clear()
            self.hide()

    def say(self, text: str, *, of_person: bool = False) -> None:
        """Show a notice and tell screen readers; what is said of a person goes with the person."""
        self._of_person = of_person
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)


def announce(widget: QWidget, text: str) -> None:
    """Tell screen readers something without moving the focus; nothing where Qt is too old."""
    from PySide6 import QtGui

    event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if event is not None:
        QtGui.QAccessible.updateAccessibility(event(widget, text))
