"""Random events with a fixed seed: no crash, no unhandled exception, no warning of our making.

pytest-qt fails a test on an exception in a slot and on a warning from Qt.
"""

from __future__ import annotations

import gc
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QMenu,
)

from matcher.impact import Population
from tests.stories.conftest import DAY
from tests.ui.screen import come_to_rest
from ui.desk.impact.hit_run import who_is_hit
from ui.platform.memory import give_back

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
SIZES = ((1366, 768), (1093, 614), (800, 520), (1920, 1080))


@pytest.fixture(autouse=True)
def _no_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the system's own dialog for files: nothing that is played here gets out of it."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))


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


def _reachable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not isinstance(widget.window(), QMenu)


def settle(shell: Shell) -> None:
    """Let everything that was put off happen, and close what is open above the window."""
    while above := QApplication.activePopupWidget() or QApplication.activeModalWidget():
        above.close()
    come_to_rest(shell.window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shell.window.isVisible()


def play(shell: Shell, events: int, seed: int) -> None:
    Monkey(shell, seed).play(events)
    settle(shell)
    shell.window.counter.new_person()
    assert not shell.window.counter.situation.answers


@pytest.mark.parametrize("seed", [1, 2])
def test_a_monkey_for_a_while(shell: Shell, seed: int) -> None:
    play(shell, 1_000, seed)


@pytest.mark.soak
@pytest.mark.timeout(3_000)
@pytest.mark.parametrize("seed", range(10))
def test_a_monkey_for_a_hundred_thousand_events(shell: Shell, seed: int) -> None:
    play(shell, 10_000, seed)


@pytest.mark.parametrize("seed", [3])
def test_a_monkey_at_the_desk_for_a_while(shell: Shell, seed: int) -> None:
    DeskMonkey(shell, seed).play(500)
    settle(shell)


def resident(shell: Shell) -> int:
    """How many pages are in use when all that was put off is done and what is free given back."""
    settle(shell)
    if shell.desk is not None:
        shell.desk.page.work.close_program()
    shell.show_counter()
    shell.window.counter.new_person()
    shell.jobs.wait(60_000)
    come_to_rest(shell.window)
    gc.collect()
    give_back()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])


def load_all(shell: Shell) -> None:
    """Load what comes on demand, by an impact and by playing: it is not what grows."""
    catalogue = shell.window.counter.catalogue
    who_is_hit(catalogue, catalogue, Population(2_000, 1, DAY), lambda *_: None, lambda: False)
    DeskMonkey(shell, 2).play(4_000)


@pytest.mark.soak
@pytest.mark.timeout(6_000)
@pytest.mark.skipif(sys.platform != "linux", reason="tells memory by /proc")
@pytest.mark.xfail(reason="R14 in docs/faults.md: what heavy work leaves behind still moves it")
def test_memory_is_flat_at_the_desk(shell: Shell) -> None:
    load_all(shell)
    monkey = DeskMonkey(shell, 1)
    monkey.play(2_000)
    first = resident(shell)
    monkey.play(18_000)
    last = resident(shell)
    assert last <= first * 1.05, (first, last)
