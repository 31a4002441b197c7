"""While the rest of the window is made letters go to the line, and whoever wants more gets it."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcher.casework import Casework
from matcher.clock import today
from tests.matcher.sample import catalogue
from tests.ui.screen import look_restored
from ui.app.completion import Completion
from ui.app.first_picture import FirstPicture
from ui.app.shell import Shell
from ui.app.storage import Storage
from ui.counter import Counter
from ui.platform import Settings, look_through_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pytestqt.qtbot import QtBot

    from ui.app.window import Window


class Opened:
    """A first picture, and what makes the rest of it when told to."""

    def __init__(self, app: QApplication, today: date) -> None:
        self.settings = Settings(welcomed=True)
        self.first = FirstPicture(app, self.settings)
        self.window: Window = self.first.window
        self.line = self.window.intake.intake.line
        self.casework = Casework(catalogue(), lambda: today)
        self.shell: Shell | None = None
        self.made: list[int] = []
        self.painted: list[list[bool]] = []
        self.completion = Completion(self.window, self.first.jobs, lambda: self.app, self.steps)
        self.app = app

    def steps(self, app: QApplication) -> Iterator[None]:
        counter = Counter(self.casework, self.settings.language)
        self.first.dress()
        for made in self.window.furnishing(counter):
            self.made.append(len(self.made))
            yield made
        yield from self.first.moving_in()
        painting = self.first.hold_back()
        next(painting)
        self.shell = Shell(app, self.casework, self.settings, Storage(lambda _: ""), self.first)
        self.painted.append(self.panes_painted())
        yield
        for painted in painting:
            self.painted.append(self.panes_painted())
            yield painted

    def panes_painted(self) -> list[bool]:
        panes = self.window.results, self.window.intake.view, self.window.program
        return [pane.updatesEnabled() for pane in panes]


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot) -> Iterator[Opened]:
    """Open the first picture, and leave nothing of the window behind."""
    with look_restored(qapp):
        made = Opened(qapp, today())
        made.window.activateWindow()
        yield made
        if made.shell is None:
            made.completion.finish()
        shell = made.shell
        assert shell is not None
        qtbot.waitUntil(lambda: shell.absence is not None)
        made.window.close()
        made.window.deleteLater()
        shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def is_whole(opened: Opened) -> bool:
    return opened.shell is not None and opened.window.results.isVisible()


def test_the_line_can_be_written_in_before_there_is_a_catalogue(opened: Opened) -> None:
    assert opened.line.isVisible()
    assert opened.window.focusWidget() is opened.line
    QTest.keyClicks(opened.line, "24 sagene")
    assert opened.line.text() == "24 sagene"
    assert not opened.window.furnished


def test_letters_wait_for_nothing_and_are_read_at_the_end(opened: Opened, qtbot: QtBot) -> None:
    opened.completion.begin()
    QTest.keyClicks(opened.line, "Å@ 2")
    QTest.keyClick(opened.line, Qt.Key.Key_Backspace)
    assert not opened.window.furnished
    QTest.keyClicks(opened.line, "25")
    qtbot.waitUntil(lambda: is_whole(opened))
    assert opened.line.text() == "Å@ 25"
    assert opened.window.focusWidget() is opened.line
    qtbot.waitUntil(lambda: opened.window.intake.intake.reading)


def test_the_rest_comes_by_itself_a_little_at_a_time(opened: Opened, qtbot: QtBot) -> None:
    opened.completion.begin()
    qtbot.waitUntil(lambda: is_whole(opened))
    assert len(opened.made) > 4
    assert opened.window.results.model.rowCount() > 0
    qtbot.waitUntil(opened.window.intake.view.isVisible)


def test_who_wants_more_need_not_wait_for_the_first_paint(opened: Opened) -> None:
    QTest.keyClick(opened.line, Qt.Key.Key_F6)
    assert is_whole(opened)


def test_a_window_that_shows_no_pane_has_no_next_one(opened: Opened) -> None:
    opened.completion.finish()
    opened.window.hide()
    before = QApplication.focusWidget()
    opened.window.focus_pane(1)
    opened.window.focus_pane(-1)
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_whoever_wants_more_than_the_line_gets_a_whole_window(
    opened: Opened, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    opened.completion.begin()
    QTest.keyClick(opened.line, key, held)
    assert is_whole(opened)


def test_a_key_does_in_the_whole_window_what_it_was_pressed_for(opened: Opened) -> None:
    opened.completion.begin()
    QTest.keyClicks(opened.line, "25")
    QTest.keyClick(opened.line, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert opened.window.focusWidget() is opened.window.results.search
    QTest.keyClicks(opened.window.results.search, "a")
    assert (opened.line.text(), opened.window.results.search.text()) == ("25", "a")


def test_enter_uses_what_was_typed_before_there_was_a_catalogue(
    opened: Opened, qtbot: QtBot
) -> None:
    opened.completion.begin()
    QTest.keyClicks(opened.line, "25")
    QTest.keyClick(opened.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened.casework.situation.answers))
    assert opened.line.text() == ""


def test_letters_with_altgr_are_letters(opened: Opened) -> None:
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_At, altgr, "@")
    opened.completion.begin()
    opened.completion.eventFilter(opened.line, press)
    assert not opened.window.furnished


def test_a_national_id_number_goes_when_the_line_is_read(opened: Opened, qtbot: QtBot) -> None:
    QTest.keyClicks(opened.line, "25 01017000027")
    opened.completion.begin()
    qtbot.waitUntil(lambda: "01017000027" not in opened.line.text())
    assert opened.window.intake.intake.refusal()


def test_the_words_of_a_line_are_made_ready_behind_the_window(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    monkeypatch.setattr(
        "ui.app.shell.load_reading", lambda *_: threads.append(threading.current_thread())
    )
    opened.completion.begin()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not threading.main_thread()


def test_the_panes_are_painted_one_after_the_other_and_all_at_the_end(opened: Opened) -> None:
    opened.completion.finish()
    assert opened.painted == [
        [False, False, False],
        [True, False, False],
        [True, True, False],
        [True, True, True],
    ]


def test_the_window_of_the_start_goes_when_another_language_takes_its_place(
    opened: Opened,
) -> None:
    opened.completion.finish()
    first = weakref.ref(opened.window)
    assert opened.shell is not None
    opened.shell.use_language("nn")
    opened.window, opened.line = opened.shell.window, opened.shell.window.intake.intake.line
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    look_through_all()
    assert first() is None
