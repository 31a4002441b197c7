"""Calm words at the top of the window: what happened, what was kept, what to do."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui.theme import SPACE_M, SPACE_S, icon

if TYPE_CHECKING:
    from collections.abc import Callable


class Stay(Enum):
    """How long a notice is true, if nobody closes it."""

    UNTIL_CLOSED = auto()
    WITH_PERSON = auto()
    """It tells of what was done with one person."""

    UNTIL_NEXT_ACT = auto()
    """It tells of how things stand: the next answer makes it old."""


class NoticeBar(QFrame):
    """One notice at a time; it stays until it is closed, another comes, or it is old."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden: no news is the usual."""
        super().__init__(parent)
        self.setProperty("tone", "information")
        self._stay = Stay.UNTIL_CLOSED
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
        self._act: Callable[[], object] = self.hide
        self.action = QPushButton()
        self.action.setProperty("kind", "plain")
        self.action.clicked.connect(self._obey)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.addWidget(self._text, 1)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What the notice says now."""
        return self._text.text()

    def forget_person(self) -> None:
        """Take away what was said while a person was there who is gone."""
        if self._stay is not Stay.UNTIL_CLOSED:
            self._end()

    def end_act(self) -> None:
        """Take away what the last act said: there is another now."""
        if self._stay is Stay.UNTIL_NEXT_ACT:
            self._end()

    def take_back(self, text: str) -> None:
        """Take away a notice that is no longer true; nothing happens where another stands."""
        if text == self.text:
            self._end()

    def _end(self) -> None:
        self._text.clear()
        self.setAccessibleName("")
        self.hide()

    def say(
        self,
        text: str,
        stay: Stay = Stay.UNTIL_CLOSED,
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a notice and tell screen readers; `stay` is how long it is true.

        `action` is what can be done about it: the words on a button, and what it does.
        """
        self._stay = stay
        self._text.setText(text)
        self.action.setVisible(action is not None)
        if action is not None:
            words, self._act = action
            self.action.setText(words)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    def _obey(self) -> None:
        self.hide()
        self._act()


def announce(widget: QWidget, text: str) -> None:
    """Tell screen readers something without moving the focus; nothing where Qt is too old."""
    from PySide6 import QtGui

    event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if event is not None:
        QtGui.QAccessible.updateAccessibility(event(widget, text))
