"""Somebody leaves the counter: what is covered, what is said, and what is there afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import delete

from tests.stories.caseworker import CTRL
from tests.ui.screen import come_to_rest, readable
from ui.widgets import is_low

if TYPE_CHECKING:
    from tests.stories.caseworker import Caseworker
    from ui.app.absence import Absence


@pytest.fixture
def absence(caseworker: Caseworker) -> Absence:
    caseworker.wait(lambda: caseworker.shell.absence is not None)
    assert caseworker.shell.absence is not None
    return caseworker.shell.absence


def written() -> list[str]:
    box = QApplication.activeModalWidget()
    if box is None:
        return []
    lines, texts = box.findChildren(QLineEdit), box.findChildren(QPlainTextEdit)
    return [field.text() for field in lines] + [field.toPlainText() for field in texts]


def test_a_box_is_covered_and_keeps_what_was_written(
    caseworker: Caseworker, absence: Absence
) -> None:
    caseworker.find("Karriere Oslo")
    caseworker.open_by_finder("Meld fra om tiltaket")
    caseworker.write("Nytt telefonnummer")
    absence.watch.blank_now()
    assert QApplication.activeModalWidget() is None
    assert caseworker.shell.window.curtain.isVisible()
    absence.watch.back.emit()
    caseworker.wait(lambda: "Nytt telefonnummer" in written())


@pytest.mark.parametrize("forgotten", [False, True])
def test_a_box_that_is_gone_under_the_cover_is_let_go(
    forgotten: bool, caseworker: Caseworker, absence: Absence
) -> None:
    """As the one that asks for a file: hiding it ends the call that waited, and that deletes it."""
    box = QDialog(caseworker.shell.window)
    box.open()
    absence.watch.blank_now()
    delete(box)
    if forgotten:
        absence.watch.wipe.emit()
    absence.watch.back.emit()
    assert not caseworker.shell.window.curtain.isVisible()


@pytest.mark.parametrize("at_desk_before", [False, True])
def test_a_box_does_not_outlive_the_person(
    at_desk_before: bool, caseworker: Caseworker, absence: Absence
) -> None:
    if at_desk_before:
        caseworker.shell.show_desk()
        caseworker.shell.show_counter()
    caseworker.tell("34 sagene")
    caseworker.find("Karriere Oslo")
    caseworker.open_by_finder("Meld fra om tiltaket")
    caseworker.write("Nytt telefonnummer")
    absence.watch.blank_now()
    absence.watch.wipe.emit()
    absence.watch.back.emit()
    assert QApplication.activeModalWidget() is None
    assert caseworker.answers == {}


def test_the_countdown_and_the_end_are_said_on_the_cover(
    caseworker: Caseworker, absence: Absence
) -> None:
    hint = caseworker.shell.window.curtain.hint
    caseworker.tell("34 sagene")
    absence.watch.blank_now()
    absence.watch.warn.emit(20)
    assert hint.text() == "Svarene tømmes om 20 sekunder. En tast stopper det."
    absence.watch.wipe.emit()
    assert hint.text().startswith("Svarene er tømt.")


def test_where_nobody_was_nothing_is_said_to_be_forgotten(
    caseworker: Caseworker, absence: Absence
) -> None:
    absence.watch.blank_now()
    said = caseworker.shell.window.curtain.hint.text()
    absence.watch.warn.emit(20)
    absence.watch.wipe.emit()
    assert caseworker.shell.window.curtain.hint.text() == said


def test_what_was_copied_by_hand_goes_with_the_person(
    caseworker: Caseworker, absence: Absence
) -> None:
    clipboard = QGuiApplication.clipboard()
    caseworker.tell("34 sagene")
    caseworker.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    caseworker.write("fengsel")
    caseworker.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    caseworker.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "fengsel"
    absence.watch.wipe.emit()
    assert clipboard.text() == ""
    if clipboard.supportsSelection():
        assert clipboard.text(QClipboard.Mode.Selection) == ""


def test_nothing_of_anybody_is_readable_behind_the_cover(
    caseworker: Caseworker, absence: Absence
) -> None:
    window = caseworker.shell.window
    caseworker.tell("34 sagene permittert 100 %")
    window.go_to_program("karriere-oslo")
    come_to_rest(window)
    before = readable(window)
    assert {"Karriere Oslo", "34"} <= set(before)
    absence.watch.blank_now()
    absence.watch.blank_now()
    said = [words for words in readable(window) if words]
    assert set(said) <= {"Tiltaksfinner", "Skjermen er blank", window.curtain.hint.text()}
    assert caseworker.focus is window.curtain
    absence.watch.back.emit()
    come_to_rest(window)
    assert readable(window) == before


def test_one_goes_on_where_one_was_when_the_cover_goes(
    caseworker: Caseworker, absence: Absence
) -> None:
    window = caseworker.shell.window
    caseworker.tell("34 sagene")
    caseworker.find("Karriere Oslo")
    caseworker.press(Qt.Key.Key_L, CTRL)
    caseworker.write("per")
    absence.watch.blank_now()
    caseworker.press(Qt.Key.Key_X)
    assert not window.curtain.isVisible()
    caseworker.write("mittert")
    assert window.intake.intake.line.text() == "permittert"


def test_the_next_person_begins_in_the_line_though_all_was_covered(
    caseworker: Caseworker, absence: Absence
) -> None:
    window = caseworker.shell.window
    caseworker.tell("34 sagene")
    window.results.focus_list()
    absence.watch.blank_now()
    absence.watch.wipe.emit()
    caseworker.press(Qt.Key.Key_X)
    caseworker.write("20 sagene")
    assert window.intake.intake.line.text() == "20 sagene"
    come_to_rest(window)
    assert [each for each in window.intake.view.findChildren(QWidget) if is_low(each)] == []


def test_a_lock_of_the_system_covers_at_once(caseworker: Caseworker, absence: Absence) -> None:
    caseworker.tell("34 sagene")
    absence.departure.left.emit()
    assert caseworker.shell.window.curtain.isVisible()
    assert caseworker.answers, "who only locked the screen comes back to the person"
