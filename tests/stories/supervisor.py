"""A supervisor with a keyboard and no mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcher.rulework import DraftState
from tests.stories.caseworker import CTRL, MOST_STEPS, Caseworker

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.app.shell import Shell
    from ui.desk.page import DeskPage
    from ui.desk.presenter import Desk

ALT = Qt.KeyboardModifier.AltModifier


class Supervisor(Caseworker):
    """Presses keys where the focus is, and waits for what the desk does in the background."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        super().__init__(shell, qtbot)
        self._bot = qtbot

    @property
    def page(self) -> DeskPage:
        """The desk on the screen."""
        assert self.shell.desk is not None
        return self.shell.desk.page

    @property
    def desk(self) -> Desk:
        """The presenter behind it."""
        assert self.shell.desk is not None
        return self.shell.desk.desk

    def until(self, what: Callable[[], bool]) -> None:
        """Wait for something to become so."""
        self._bot.waitUntil(what)

    def sit_down(self) -> None:
        """Go to the desk."""
        self.press(Qt.Key.Key_2, CTRL)
        self.until(lambda: self.desk.overview.view is not None)
        self.until(lambda: self.page.stack.currentWidget() is self.page.work)

    def settle(self) -> None:
        """Wait until all is saved and proven."""
        self.desk.editing.flush()
        self.until(lambda: not self.desk.editing.dirty and self.desk.editing.proof is not None)
        self.shell.jobs.wait(60_000)
        QApplication.processEvents()

    def settle_entries(self) -> None:
        """Wait until what was asked for beside programs is there: act, list, uses."""
        for _ in range(4):
            self.shell.jobs.wait(60_000)
            QApplication.processEvents()

    def in_a_box(self) -> bool:
        """Tell whether a small window is open and has the keys."""
        return self._in_the_finder()

    def leave_the_box(self) -> None:
        """Wait until the small window is gone and the keys come here again."""
        self.until(lambda: QApplication.activeModalWidget() is None)
        # A screenless Qt has no window manager to give the window its focus back.
        self.shell.window.activateWindow()
        self.until(self._back_in_the_window)
        self.settle_entries()

    def approve_as(self, who: str, people: list[str]) -> None:
        """Let somebody else sit down at what was sent in, approve it and publish it today."""
        people.append(who)
        self.press(Qt.Key.Key_F5)
        self.until(lambda: self.page.who.text() == f"Du er {who}")
        self.tab_to("Godkjenn")
        self.press(Qt.Key.Key_Space)
        self.until(lambda: self.state() is DraftState.APPROVED)
        self.tab_to("Publiser")
        self.press(Qt.Key.Key_Space)
        self.until(lambda: "er publisert og gjelder fra 22.11.2026" in self.page.notices.text)

    def name_of_focus(self) -> str:
        """What the focus is called."""
        return self.focus.accessibleName() or self.said()

    def tab_to(self, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> QWidget:
        """Press Tab until the focus has a name that begins so."""
        seen = []
        for _ in range(MOST_STEPS):
            if self.name_of_focus().startswith(name):
                return self.focus
            seen.append(self.name_of_focus())
            self.press(key)
        raise AssertionError(f"Tab never came to {name!r}, but to {list(dict.fromkeys(seen))}")

    def rewrite(self, text: str) -> None:
        """Write a text in place of what the field holds."""
        self.press(Qt.Key.Key_A, CTRL)
        self.write(text)

    def fill(self, name: str, text: str) -> None:
        """Tab to a field and write in it."""
        self.tab_to(name)
        self.rewrite(text)

    def pick(self, words: str) -> None:
        """Write in the small window that has opened, and choose the first that is found."""
        self.until(lambda: QApplication.activeModalWidget() is not None)
        self.until(self._in_the_finder)
        self.write(words)
        self.press(Qt.Key.Key_Return)
        self.until(lambda: QApplication.activeModalWidget() is None)
        # A screenless Qt has no window manager to give the window its focus back.
        self.shell.window.activateWindow()
        self.until(self._back_in_the_window)

    def next_part(self, tabs: int = 1) -> None:
        """Go so many tabs of the program on."""
        for _ in range(tabs):
            self.press(Qt.Key.Key_PageDown, CTRL)

    def click(self, widget: QWidget) -> None:
        """Press a widget with the mouse."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def state(self) -> object:
        """How far the open change has come."""
        return self.desk.editing.draft.state if self.desk.editing.draft else None
