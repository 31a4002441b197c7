"""A caseworker with a keyboard and no mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from matcher.catalogue.assessment import Match
    from ui.app.shell import Shell

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
MOST_STEPS = 400


class Caseworker:
    """Presses keys where the focus is, and reads what the window says."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.shell = shell
        self._qtbot = qtbot

    @property
    def focus(self) -> QWidget:
        """The widget the keys go to."""
        return QApplication.focusWidget() or self.shell.window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key."""
        QTest.keyClick(self.focus, key, modifier)

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for an event."""
        self._qtbot.waitUntil(until)

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.focus, letter)
            else:
                # QTest knows only the keys of English; without a key of its own a letter is text.
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self.focus, QKeyEvent(kind, 0, PLAIN, letter))

    def tell(self, line: str) -> None:
        """Write a line of intake, look at the chips, and use them."""
        self.press(Qt.Key.Key_L, CTRL)
        self.write(line)
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Return)

    def find(self, words: str) -> None:
        """Open the finder, write, and do the first thing found."""
        self.press(Qt.Key.Key_K, CTRL)
        self._qtbot.waitUntil(self._in_the_finder)
        self.write(words)
        self.press(Qt.Key.Key_Return)
        self._qtbot.waitUntil(self._back_in_the_window)

    def open_by_finder(self, words: str) -> None:
        """Open a box by the finder; the keys then go to it."""
        self.press(Qt.Key.Key_K, CTRL)
        self._qtbot.waitUntil(self._in_the_finder)
        finder = QApplication.activeModalWidget()
        self.write(words)
        self.press(Qt.Key.Key_Return)
        self._qtbot.waitUntil(
            lambda: self._in_the_finder() and QApplication.activeModalWidget() is not finder
        )

    @staticmethod
    def _in_the_finder() -> bool:
        above, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
        return above is not None and focused is not None and above.isAncestorOf(focused)

    def _back_in_the_window(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and focused.window() is self.shell.window

    def answer(self, label: str, keys: str) -> None:
        """Go to a question by its label and type an answer into it."""
        self.find(label)
        self.write(keys)

    def choose(self, label: str, choice: str) -> None:
        """Go to a question by its label and move to one of its segments by the arrows."""
        self.find(label)
        self.move_to(choice)

    def move_to(self, choice: str) -> None:
        """Press the arrow key until a segment with this text is chosen."""
        self.press(Qt.Key.Key_Space)
        for _ in range(12):
            if self.said() == choice:
                return
            self.press(Qt.Key.Key_Right)
        raise AssertionError(f"no choice {choice!r}, the focus is on {self.said()!r}")

    def said(self) -> str:
        """What the focused button says."""
        text = getattr(self.focus, "text", None)
        return str(text()) if callable(text) else ""

    def copied(self) -> str:
        """Copy the text for the case system and return what is on the clipboard."""
        self.press(Qt.Key.Key_C, CTRL | SHIFT)
        return QGuiApplication.clipboard().text()

    def verdict(self, program_id: str) -> str:
        """What the list says of a program."""
        return str(self.match(program_id).verdict)

    def match(self, program_id: str) -> Match:
        """The outcome behind the list."""
        return self.shell.window.counter.assessment[program_id]

    @property
    def answers(self) -> dict[str, object]:
        """The answers as they stand."""
        return dict(self.shell.window.counter.situation.answers)
