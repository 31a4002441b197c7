"""The next person at the counter finds nothing of the one before, and the caret in the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.screen import come_to_rest
from ui.counter.intake.row import QuestionRow

if TYPE_CHECKING:
    from tests.stories.caseworker import Caseworker

CTRL = Qt.KeyboardModifier.ControlModifier


def geometry(inside: QWidget) -> dict[str, tuple[int, int]]:
    """How high every row and every text of the form stands, by its words."""
    rows = {row.label.text(): row for row in inside.findChildren(QuestionRow) if row.isVisible()}
    found = {words: (row.height(), row.label.height()) for words, row in rows.items()}
    texts = (each for each in inside.findChildren(QLabel) if each.isVisible() and each.wordWrap())
    return found | {f"text {each.text()}": (each.height(), each.y()) for each in texts}


def test_what_is_typed_after_a_click_and_a_new_person_is_the_line(caseworker: Caseworker) -> None:
    window = caseworker.shell.window
    caseworker.choose("Kjønn", "Mann")
    caseworker.press(Qt.Key.Key_N, CTRL)
    caseworker.write("34 kvinne sagene")
    assert window.intake.intake.line.text() == "34 kvinne sagene"
    assert caseworker.answers == {}
    caseworker.press(Qt.Key.Key_Return)
    assert caseworker.answers["gender"] == "kvinne"


def test_the_empty_form_is_whole_at_once(caseworker: Caseworker) -> None:
    window = caseworker.shell.window
    window.counter.answer_all(window.counter.catalogue.examples[0].facts)
    come_to_rest(window)
    window.counter.start_from(window.counter.catalogue.presets[3])
    window.intake.focus_question("gender")
    caseworker.press(Qt.Key.Key_N, CTRL)
    at_once = geometry(window.intake.view)
    come_to_rest(window)
    assert at_once == geometry(window.intake.view)


def test_form_and_list_begin_at_the_top_whatever_was_on_its_way(caseworker: Caseworker) -> None:
    window = caseworker.shell.window
    caseworker.tell("34 sagene")
    come_to_rest(window)
    window.intake.focus_question("gender")
    window.results.list.verticalScrollBar().setValue(90)
    caseworker.press(Qt.Key.Key_N, CTRL)
    come_to_rest(window)
    assert window.intake.view.verticalScrollBar().value() == 0
    assert window.results.list.verticalScrollBar().value() == 0


@pytest.mark.parametrize("act", ["new person", "next answer", "time"])
def test_a_copied_text_is_told_of_no_longer_than_it_is_true(
    caseworker: Caseworker, act: str
) -> None:
    shell = caseworker.shell
    caseworker.tell("34 sagene")
    assert caseworker.copied()
    assert shell.window.notices.text.startswith("Teksten er kopiert")
    if act == "new person":
        caseworker.press(Qt.Key.Key_N, CTRL)
    elif act == "next answer":
        caseworker.tell("kvinne")
    else:
        shell.clipboard.clear()
    assert shell.window.notices.text == ""
    assert not shell.window.notices.isVisible()


def test_news_outlive_a_person_and_hints_do_not_outlive_an_act(caseworker: Caseworker) -> None:
    notices = caseworker.shell.window.notices
    notices.say("Katalog 2 er tatt i bruk.")
    caseworker.tell("34 sagene")
    caseworker.press(Qt.Key.Key_N, CTRL)
    assert notices.isVisible()
    caseworker.press(Qt.Key.Key_F1)
    assert "trykk F1" in notices.text
    caseworker.tell("34 sagene")
    assert not notices.isVisible()


def test_a_failure_is_not_told_to_the_next_person(caseworker: Caseworker) -> None:
    caseworker.tell("34 sagene")
    caseworker.shell.say_unforeseen()
    assert "Svarene er beholdt" in caseworker.shell.window.notices.text
    caseworker.press(Qt.Key.Key_N, CTRL)
    assert not caseworker.shell.window.notices.isVisible()


def test_all_answers_stand_in_one_place_and_lead_to_where_they_are_changed(
    caseworker: Caseworker,
) -> None:
    window = caseworker.shell.window
    given = window.intake.view.form.given
    assert given.isHidden()
    caseworker.tell("34 kvinne sagene 2 barn 3 og 7 år")
    assert given.header.words() == str(len(given_words(caseworker)))
    words = given_words(caseworker)
    assert "Alder: 34 år" in words
    assert "Barn: alderen til hvert barn: 3 år, 7 år" in words
    assert sum(each.startswith("Barn: ") for each in words) == 1
    caseworker.press(Qt.Key.Key_G, CTRL)
    assert caseworker.focus is given.links[0]
    caseworker.press(Qt.Key.Key_Right)
    assert caseworker.focus is given.links[1]
    assert given.links[0].accessibleName() == f"Endre svaret: {words[0]}"
    place = words.index("Alder: 34 år")
    QTest.mouseClick(given.links[place], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert window.intake.current_question() == "age"
    caseworker.press(Qt.Key.Key_N, CTRL)
    assert given.isHidden()
    assert not given.links


def given_words(caseworker: Caseworker) -> list[str]:
    given = caseworker.shell.window.intake.view.form.given
    given.unfold()
    return [link.words.replace("\N{NO-BREAK SPACE}", " ") for link in given.links]


def test_the_year_of_birth_is_not_asked_for_when_the_age_is_known(caseworker: Caseworker) -> None:
    counter = caseworker.shell.window.counter
    caseworker.tell("34 sagene")
    asked = [one.question for one in counter.next_questions()]
    assert asked
    assert "birth_year" not in asked


def test_the_line_says_what_enter_does_before_anything_is_typed(caseworker: Caseworker) -> None:
    line = caseworker.shell.window.intake.intake.line
    assert line.placeholderText().endswith("og Enter")
    assert line.accessibleDescription() == "Enter bruker det som er lest av linjen"
