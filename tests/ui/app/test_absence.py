"""Nobody at the desk: all is covered, boxes come back as they were, and the person is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QVBoxLayout, QWidget

from matcher.questions import Span
from ui.platform import WARN_SECONDS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.app.cover import CoveredWindow
    from ui.app.absence import Absence


@pytest.fixture
def aloud(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is said to a screen reader."""
    said: list[str] = []
    monkeypatch.setattr("ui.app.curtain.announce", lambda _, words: said.append(words))
    return said


def _box(window: QWidget) -> QDialog:
    box = QDialog(window)
    box.setModal(True)
    QVBoxLayout(box).addWidget(QLineEdit("skrevet"))
    box.open()
    return box


def test_the_curtain_covers_the_window_whatever_its_size(window: CoveredWindow) -> None:
    window.curtain.draw()
    assert window.curtain.isVisible()
    assert window.curtain.geometry() == window.rect()
    window.resize(QSize(700, 500))
    assert window.curtain.geometry() == window.rect()
    assert window.curtain.hint.text() == "Trykk en tast eller klikk for å fortsette."


def test_the_countdown_is_said_aloud_when_it_begins_and_shown_all_the_time(
    window: CoveredWindow, aloud: list[str]
) -> None:
    for seconds in (WARN_SECONDS, WARN_SECONDS - 1, WARN_SECONDS - 2):
        window.curtain.warn(seconds)
    assert window.curtain.hint.text().startswith(f"Svarene tømmes om {WARN_SECONDS - 2} sekunder")
    assert aloud == [f"Svarene tømmes om {WARN_SECONDS} sekunder. En tast stopper det."]


def test_nobody_is_warned_or_told_where_nothing_is_entered(
    absence: Absence, window: CoveredWindow, aloud: list[str]
) -> None:
    forgotten: list[None] = []
    absence.forgotten.connect(lambda: forgotten.append(None))
    absence.watch.blank_now()
    before = window.curtain.hint.text()
    absence.watch.warn.emit(WARN_SECONDS)
    absence.watch.wipe.emit()
    assert window.curtain.hint.text() == before
    assert aloud == []
    # What is chosen or looked at without an answer goes all the same.
    assert forgotten == [None]


def test_with_somebody_entered_it_is_warned_and_told(
    absence: Absence, window: CoveredWindow, aloud: list[str]
) -> None:
    window.counter.answer("age", Span.exactly(34))
    absence.watch.warn.emit(WARN_SECONDS)
    absence.watch.wipe.emit()
    assert window.curtain.hint.text().startswith("Svarene er tømt.")
    assert len(aloud) == 2


def test_a_box_is_hidden_and_comes_back_with_what_was_written(
    absence: Absence, window: CoveredWindow
) -> None:
    box = _box(window)
    absence.watch.blank_now()
    assert not box.isVisible()
    assert window.curtain.isVisible()
    absence.watch.back.emit()
    assert box.isVisible()
    assert not window.curtain.isVisible()
    field = box.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "skrevet"
    box.close()


def test_boxes_on_top_of_one_another_come_back_in_their_order(
    absence: Absence, window: CoveredWindow
) -> None:
    below = _box(window)
    above = _box(below)
    absence.watch.blank_now()
    assert not below.isVisible()
    assert not above.isVisible()
    absence.watch.back.emit()
    assert QApplication.activeModalWidget() is above
    above.close()
    assert QApplication.activeModalWidget() is below
    below.close()


def test_a_box_that_comes_while_all_is_covered_waits_behind_the_cover(
    absence: Absence, window: CoveredWindow, qtbot: QtBot
) -> None:
    before = _box(window)
    absence.watch.blank_now()
    late = _box(window)
    qtbot.waitUntil(lambda: not late.isVisible())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.curtain)
    absence.watch.back.emit()
    assert QApplication.activeModalWidget() is late
    late.close()
    assert QApplication.activeModalWidget() is before
    before.close()
    assert _box(window).isVisible(), "with nothing covered a box is left alone"


def test_a_box_that_is_done_with_under_the_cover_does_not_come_back(
    absence: Absence, window: CoveredWindow
) -> None:
    box = _box(window)
    absence.watch.blank_now()
    box.accept()
    absence.watch.back.emit()
    assert not box.isVisible()


def test_a_menu_is_closed_and_stays_so(
    absence: Absence, window: CoveredWindow, qtbot: QtBot
) -> None:
    menu = QMenu(window)
    menu.addAction("noe")
    menu.popup(window.pos())
    qtbot.waitUntil(menu.isVisible)
    absence.watch.blank_now()
    absence.watch.back.emit()
    assert not menu.isVisible()


def test_boxes_of_a_person_who_is_forgotten_are_closed_and_not_brought_back(
    absence: Absence, window: CoveredWindow, qtbot: QtBot
) -> None:
    box = _box(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    absence.watch.blank_now()
    with qtbot.waitSignal(box.destroyed):
        absence.close_covered()
    absence.watch.back.emit()
    assert QApplication.activeModalWidget() is None


def test_who_locks_the_screen_is_covered_at_once(absence: Absence, window: CoveredWindow) -> None:
    absence.departure.left.emit()
    assert window.curtain.isVisible()
    assert absence.watch.blanked
