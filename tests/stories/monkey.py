"""Somebody who does at random whatever a keyboard and a mouse can do."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
)

from tests.ui.screen import come_to_rest

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.app.shell import Shell

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace, Qt.Key.Key_F1, Qt.Key.Key_F6,
)  # fmt: skip
SHORTCUTS = (
    Qt.Key.Key_N, Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_F, Qt.Key.Key_L, Qt.Key.Key_J,
    Qt.Key.Key_T, Qt.Key.Key_K,
)  # fmt: skip
TEXTS = (
    "34", "24 grünerløkka permittert 100 % ikke vgs", "18–24", "ca 30", "", " ", "æøå", "-3", "1e9",
    "mars 2026", "31.2.26", "3 og 7", "01019012345", "\u202e", "<b>x</b>", "9" * 40,
    "karriere", "%",
)  # fmt: skip
RESTYLED = 0.05
"""Of the times another look is met, those it is taken: each costs as much as a hundred events."""

TURN = 250
"""Events at the counter, then as many at the desk."""

SIZES = ((1366, 768), (1093, 614), (800, 520), (1920, 1080))


class Monkey:
    """Does something random, again and again; the same seed does the same things."""

    def __init__(self, shell: Shell, seed: int) -> None:
        self._shell = shell
        self._random = random.Random(seed)
        self._acts: tuple[Callable[[], None], ...] = (
            self._press, self._press, self._type, self._click, self._click, self._click,
            self._shortcut, self._wheel, self._resize, self._copy, self._preset,
        )  # fmt: skip

        self._keep_in()

    def _keep_in(self) -> None:
        """Take away what would end the play: leaving, and opening a file."""
        commands = self._shell.window.commands
        for action in (commands.leave, commands.open):
            action.setEnabled(False)

    def play(self, events: int) -> None:
        for number in range(events):
            self._random.choice(self._acts)()
            if number % 50 == 0:
                come_to_rest()
                self._keep_in()  # another language makes another window

    def _target(self) -> QWidget:
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return QApplication.focusWidget() or above or self._shell.window

    def _press(self) -> None:
        modifier = self._random.choice((Qt.KeyboardModifier.NoModifier, SHIFT))
        QTest.keyClick(self._target(), self._random.choice(KEYS), modifier)

    def _type(self) -> None:
        # Not QTest.keyClicks, which aborts on a letter that no keyboard has.
        for letter in self._random.choice(TEXTS):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._target(), event)

    def _shortcut(self) -> None:
        QTest.keyClick(self._target(), self._random.choice(SHORTCUTS), CTRL)

    def _click(self) -> None:
        if popup := QApplication.activePopupWidget():
            popup.close()
            return
        above = QApplication.activeModalWidget() or self._shell.window
        kinds = (QAbstractButton, QLineEdit, QComboBox, QListView)
        found = [w for kind in kinds for w in above.findChildren(kind) if _reachable(w)]
        if found:
            self._click_on(self._random.choice(found))

    def _click_on(self, widget: QWidget) -> None:
        where = QPoint(
            self._random.randrange(max(1, widget.width())),
            self._random.randrange(max(1, widget.height())),
        )
        target = widget.viewport() if isinstance(widget, QListView) else widget
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=where)

    def _wheel(self) -> None:
        window = self._shell.window
        spot = QPoint(
            self._random.randrange(window.width()), self._random.randrange(window.height())
        )
        target = window.childAt(spot) or window
        event = QWheelEvent(
            QPointF(target.mapFrom(window, spot)), QPointF(window.mapToGlobal(spot)), QPoint(),
            QPoint(0, self._random.choice((-120, 120))), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, event)

    def _resize(self) -> None:
        if self._random.random() < 0.1:
            self._shell.window.resize(*self._random.choice(SIZES))

    def _copy(self) -> None:
        QTest.keyClick(self._target(), Qt.Key.Key_C, CTRL | SHIFT)

    def _preset(self) -> None:
        if self._random.random() < 0.1:
            presets = self._shell.window.counter.catalogue.presets
            self._shell.window.counter.start_from(self._random.choice(presets))


class DeskMonkey(Monkey):
    """Plays at the supervisor's desk, and is led back to it from the counter."""

    def play(self, events: int) -> None:
        for _ in range(0, events, 50):
            if self._shell.window.at_counter:
                self._shell.show_desk()
            super().play(50)


class Walker(Monkey):
    """Goes from the counter to the desk and back, and takes what the menus offer as well."""

    def __init__(self, shell: Shell, seed: int) -> None:
        super().__init__(shell, seed)
        self._acts = (*self._acts, self._choose)

    def play(self, events: int) -> None:
        for _ in range(0, events, TURN):
            close_all_above()
            (self._shell.show_desk if self._shell.window.at_counter else self._shell.show_counter)()
            super().play(TURN)

    def _choose(self) -> None:
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return
        commands = self._shell.window.commands
        # Another language has just made these anew, with the way out among them.
        self._keep_in()
        offered = [each for each in commands.all if each.isEnabled()]
        wanted = self._random.choice(offered)
        looks = (commands.themes, commands.sizes, commands.languages)
        if any(wanted in look.values() for look in looks) and self._random.random() > RESTYLED:
            return
        wanted.trigger()


def close_all_above() -> None:
    """Close the menus and boxes above the window, the uppermost first."""
    while above := QApplication.activePopupWidget() or QApplication.activeModalWidget():
        above.close()


def _reachable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not isinstance(widget.window(), QMenu)
