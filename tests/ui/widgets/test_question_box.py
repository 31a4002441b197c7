"""A small window that asks: Enter goes on, Esc leaves, and every field has its label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from ui.widgets.question_box import WIDTH, QuestionBox
from ui.widgets.words import Words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def above(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def box(above: QWidget) -> QuestionBox:
    return QuestionBox("Nytt tiltak", "Lag utkast", above)


def test_the_title_stands_in_the_frame_and_at_the_top(box: QuestionBox) -> None:
    assert box.windowTitle() == "Nytt tiltak"
    assert [label.text() for label in box.findChildren(QLabel)] == ["Nytt tiltak"]


def test_a_label_leads_to_its_field(box: QuestionBox) -> None:
    name = QLineEdit()
    box.add("Navn", name)
    label = next(each for each in box.findChildren(QLabel) if each.text() == "Navn")
    assert label.buddy() is name
    assert name.accessibleName() == "Navn"


def test_help_stands_below_a_field_only_where_there_is_some(box: QuestionBox) -> None:
    box.add("Navn", QLineEdit())
    assert not box.findChildren(Words)
    box.add("Id", QLineEdit(), "Bare små bokstaver.")
    assert [words.text() for words in box.findChildren(Words)] == ["Bare små bokstaver."]


def test_the_first_field_has_the_caret_and_the_window_its_width(
    box: QuestionBox, qtbot: QtBot
) -> None:
    name = QLineEdit()
    box.add("Navn", name)
    box.put(QLabel("mer"))
    box.finish_with(name)
    box.show()
    qtbot.waitExposed(box)
    assert box.focusWidget() is name
    assert box.width() >= WIDTH


def test_enter_goes_on_and_escape_leaves(above: QWidget, qtbot: QtBot) -> None:
    for key, signal in ((Qt.Key.Key_Return, "accepted"), (Qt.Key.Key_Escape, "rejected")):
        box = QuestionBox("Nytt", "Lag", above)
        name = QLineEdit()
        box.add("Navn", name)
        box.finish_with(name)
        box.show()
        with qtbot.waitSignal(getattr(box, signal)):
            qtbot.keyClick(name, key)


def test_what_goes_on_is_named_and_first(box: QuestionBox) -> None:
    buttons = box.buttons.findChildren(QPushButton)
    assert {button.text().replace("&", "") for button in buttons} == {"Lag utkast", "Avbryt"}
    assert box.go_on.isDefault()
    assert box.go_on.property("kind") == "primary"


def test_enter_goes_on_also_when_tab_has_passed_the_button_that_leaves(
    box: QuestionBox, qtbot: QtBot
) -> None:
    name, told = QLineEdit(), Words("Les dette.", tab=True)
    box.put(told)
    box.add("Navn", name)
    box.finish_with(name)
    box.open()
    qtbot.waitUntil(name.hasFocus)
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget() or box, Qt.Key.Key_Tab)
    assert name.hasFocus()
    with qtbot.waitSignal(box.accepted):
        qtbot.keyClick(name, Qt.Key.Key_Return)


def test_what_comes_later_does_not_push_the_buttons_out(box: QuestionBox, qtbot: QtBot) -> None:
    told = Words("")
    told.hide()
    box.put(told)
    box.add("Navn", QLineEdit())
    box.finish_with(box.findChildren(QLineEdit)[0])
    box.open()
    before = box.height()
    told.setText("Kari har signert. Det trengs en til, og disse kan. " * 8)
    told.show()
    qtbot.waitUntil(lambda: box.height() > before)
    assert box.rect().contains(box.buttons.geometry())
    assert told.height() >= told.heightForWidth(told.width())
