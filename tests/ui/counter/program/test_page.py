"""The right pane: empty, filled, forgotten; and the way back on a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from matcher.questions.values import Span
from tests.matcher.sample import program, with_programs
from tests.ui.counter.results.offers import ADULT, adult
from tests.ui.screen import on_screen
from ui.counter.program.page import ProgramPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter


@pytest.fixture
def desk() -> Counter:
    return adult()


@pytest.fixture
def page(desk: Counter, qtbot: QtBot) -> ProgramPage:
    return on_screen(qtbot, ProgramPage(desk), 500, 700)


def badge(page: ProgramPage) -> str:
    return page.view.title.badge.word if page.view else ""


def test_before_a_choice_it_says_what_to_do(page: ProgramPage) -> None:
    assert page.program() is None
    assert page.empty.isVisible()
    assert page.empty.text() == "Velg et tiltak i listen for å se hvorfor."


def test_a_chosen_program_takes_the_place_of_the_words(page: ProgramPage) -> None:
    page.show_program("kurs")
    assert page.program() == "kurs"
    assert not page.empty.isVisible()
    assert badge(page) == "Passer"


def test_the_page_follows_the_answers(page: ProgramPage, desk: Counter, qtbot: QtBot) -> None:
    page.show_program("kurs")
    desk.answer("age", Span.exactly(17))
    qtbot.waitUntil(lambda: badge(page) == "Passer ikke nå")


def test_the_same_program_again_is_left_alone(page: ProgramPage) -> None:
    page.resize(500, 200)
    page.show_program("kurs")
    assert page.view is not None
    page.view.build_rest()
    sections = list(page.view.sections)
    page.show_program("kurs")
    assert page.view.sections == sections


def test_a_person_who_is_gone_leaves_no_word_behind(
    page: ProgramPage, desk: Counter, qtbot: QtBot
) -> None:
    page.show_program("kurs")
    view = page.view
    assert view is not None
    with qtbot.waitSignal(view.destroyed):
        desk.new_person()
    assert page.program() is None
    assert page.empty.isVisible()
    assert [label.text() for label in page.findChildren(QLabel)] == [page.empty.text()]


def test_an_answer_after_the_person_is_gone_does_nothing(page: ProgramPage, desk: Counter) -> None:
    page.show_program("kurs")
    desk.answer("age", Span.exactly(17))
    desk.new_person()
    assert not page._later.isActive()
    page.clear()
    assert page.program() is None


def test_another_catalogue_keeps_the_program_if_it_has_it(page: ProgramPage, desk: Counter) -> None:
    page.show_program("kurs")
    desk.use_catalogue(with_programs(program("kurs", ADULT, title="Nytt navn")))
    assert page.program() == "kurs"
    assert page.view is not None
    assert page.view.title.name.text() == "Nytt navn"
    desk.use_catalogue(with_programs(program("annet", ADULT)))
    assert page.program() is None


def test_the_way_back_is_there_only_on_narrow_windows(page: ProgramPage, qtbot: QtBot) -> None:
    assert not page.back.isVisible()
    page.set_narrow(True)
    with qtbot.waitSignal(page.close_wanted):
        qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.close_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.set_narrow(False)
    assert not page.back.isVisible()


def test_escape_on_a_wide_window_closes_nothing(page: ProgramPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.close_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_the_signals_of_the_view_come_through(page: ProgramPage, qtbot: QtBot) -> None:
    page.show_program("eldre")
    assert page.view is not None
    with qtbot.waitSignal(page.program_wanted) as wanted:
        page.view.program_wanted.emit("samtale")
    assert wanted.args == ["samtale"]
    with qtbot.waitSignal(page.question_wanted) as asked:
        page.view.question_wanted.emit("age")
    assert asked.args == ["age"]


def test_focus_goes_to_the_name_or_to_the_words(page: ProgramPage, qtbot: QtBot) -> None:
    page.setFocus()
    qtbot.waitUntil(page.empty.hasFocus)
    page.show_program("kurs")
    page.setFocus()
    assert page.view is not None
    qtbot.waitUntil(page.view.title.name.hasFocus)


def test_compact_comes_before_or_after_the_program(page: ProgramPage) -> None:
    page.set_compact(True)
    page.show_program("kurs")
    assert page.view is not None
    before = page.view.why.layout().spacing()  # type: ignore[union-attr] # there is one here
    page.set_compact(False)
    assert page.view.why.layout().spacing() > before  # type: ignore[union-attr] # there is one here
