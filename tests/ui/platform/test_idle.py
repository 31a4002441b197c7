"""Nobody at the desk: blank, warned and wiped in their own time, by a fake clock that jumps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tests.ui.screen import on_screen
from ui.platform.idle import IdleWatch, seconds_with_sleep

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


class Heard:
    """What a watch said, in order."""

    def __init__(self, watch: IdleWatch) -> None:
        self.said: list[str] = []
        watch.blank.connect(self._hear("blank"))
        watch.wipe.connect(self._hear("wipe"))
        watch.back.connect(self._hear("back"))
        self.left: list[int] = []
        watch.warn.connect(self.left.append)

    def _hear(self, word: str) -> Callable[[], None]:
        def hear() -> None:
            self.said.append(word)

        return hear


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(qapp: QObject, clock: Clock) -> IdleWatch:
    return IdleWatch(qapp, blank_after=60, wipe_after=120, clock=clock)


def key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")


def test_blank_comes_at_sixty_seconds_and_not_before(watch: IdleWatch, clock: Clock) -> None:
    heard = Heard(watch)
    clock.now += 59
    watch.tick()
    assert heard.said == []
    clock.now += 1
    watch.tick()
    watch.tick()
    assert heard.said == ["blank"]


def test_the_person_is_forgotten_at_a_hundred_and_twenty_seconds(
    watch: IdleWatch, clock: Clock
) -> None:
    heard = Heard(watch)
    for _ in range(121):
        clock.now += 1
        watch.tick()
    assert heard.said == ["blank", "wipe"]


def test_a_sleeping_laptop_wakes_up_blank_and_wiped(watch: IdleWatch, clock: Clock) -> None:
    heard = Heard(watch)
    clock.now += 3_600
    watch.tick()
    assert heard.said == ["blank", "wipe"]


def test_a_key_keeps_the_screen(watch: IdleWatch, clock: Clock) -> None:
    heard = Heard(watch)
    for _ in range(10):
        clock.now += 50
        assert not watch.eventFilter(watch, key())
        watch.tick()
    assert heard.said == []


def test_the_key_that_wakes_the_screen_goes_nowhere_else(watch: IdleWatch) -> None:
    heard = Heard(watch)
    watch.blank_now()
    assert watch.eventFilter(watch, key())
    assert heard.said == ["blank", "back"]
    assert not watch.eventFilter(watch, key())


def test_a_mouse_that_slides_does_not_show_the_screen(watch: IdleWatch) -> None:
    watch.blank_now()
    watch.eventFilter(watch, QEvent(QEvent.Type.MouseMove))
    assert watch.blanked


def test_blanking_by_hand_still_wipes_in_its_own_time(watch: IdleWatch, clock: Clock) -> None:
    heard = Heard(watch)
    watch.blank_now()
    clock.now += 120
    watch.tick()
    assert heard.said == ["blank", "wipe"]


def test_the_last_twenty_seconds_are_counted_down_and_a_key_stops_them(
    watch: IdleWatch, clock: Clock
) -> None:
    heard = Heard(watch)
    for _ in range(110):
        clock.now += 1
        watch.tick()
    assert heard.left == list(range(20, 9, -1))
    watch.eventFilter(watch, key())
    clock.now += 15
    watch.tick()
    assert heard.said == ["blank", "back"]


def test_the_first_key_after_a_long_sleep_finds_nobody(watch: IdleWatch, clock: Clock) -> None:
    heard = Heard(watch)
    clock.now += 8 * 3_600
    assert watch.eventFilter(watch, key())
    assert heard.said == ["blank", "wipe", "back"]


def test_the_first_key_after_a_short_sleep_only_wakes_the_screen(
    watch: IdleWatch, clock: Clock
) -> None:
    heard = Heard(watch)
    clock.now += 90
    assert watch.eventFilter(watch, key())
    assert heard.said == ["blank", "back"]


@pytest.fixture
def line(qtbot: QtBot, qapp: QApplication, watch: IdleWatch) -> QLineEdit:
    """A line to write in, in a window that is watched and covered."""
    shown = on_screen(qtbot, QLineEdit(), 200, 40)
    watch.follow(qapp)
    watch.blank_now()
    return shown


def test_a_key_that_comes_to_a_window_is_seen_and_goes_no_further(
    watch: IdleWatch, line: QLineEdit
) -> None:
    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    assert not watch.blanked
    assert line.text() == ""
    QTest.keyClick(line.windowHandle(), Qt.Key.Key_B)
    assert line.text() == "b"


def test_so_is_a_click(watch: IdleWatch, line: QLineEdit) -> None:
    QTest.mouseClick(line.windowHandle(), Qt.MouseButton.LeftButton)
    assert not watch.blanked


@pytest.mark.usefixtures("line")
def test_a_window_that_takes_the_keys_later_is_watched_too(watch: IdleWatch, qtbot: QtBot) -> None:
    box = on_screen(qtbot, QLineEdit(), 100, 30)
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    QTest.keyClick(box.windowHandle(), Qt.Key.Key_A)
    assert not watch.blanked
    assert box.text() == ""


def test_a_list_that_drops_down_is_found_at_the_next_look(
    watch: IdleWatch, line: QLineEdit, qtbot: QtBot
) -> None:
    menu = QMenu(line)
    menu.addAction("noe")
    menu.popup(line.mapToGlobal(line.rect().bottomLeft()))
    qtbot.waitExposed(menu)
    watch.attend()
    QTest.mouseClick(menu.windowHandle(), Qt.MouseButton.LeftButton)
    assert not watch.blanked
    menu.close()


class Noting(IdleWatch):
    """Knows whose events it was shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.whose = set[QObject]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.whose.add(watched)
        return super().eventFilter(watched, event)


def test_only_what_comes_to_windows_is_looked_at(qapp: QApplication, qtbot: QtBot) -> None:
    line = on_screen(qtbot, QLineEdit(), 200, 40)
    watch = Noting(qapp)
    watch.follow(qapp)
    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    line.repaint()
    assert line.text() == "a"
    assert line.windowHandle() in watch.whose
    assert {type(each) for each in watch.whose} == {QWindow}


def test_the_clock_goes_on() -> None:
    assert seconds_with_sleep() <= seconds_with_sleep()
