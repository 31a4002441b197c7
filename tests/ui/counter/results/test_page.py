"""The middle pane as a caseworker uses it: by answers, by keys, by clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from matcher.questions.values import Span
from tests.ui.counter.results.offers import counter
from tests.ui.counter.results.seen_rows import click, marked, shown
from ui.counter.results.page import ResultsPage

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter


def test_counts_are_one_line_in_the_order_of_the_groups(page: ResultsPage) -> None:
    assert page.counts.text() == (
        "1 å ta opp nå · 2 flere muligheter · 1 passer ikke nå · 1 til opplysning"
    )


def test_an_answer_moves_a_program_and_its_count(page: ResultsPage, desk: Counter) -> None:
    desk.answer("age", Span.exactly(70))
    assert page.counts.text() == "1 å ta opp nå · 3 flere muligheter · 1 til opplysning"
    # What an answer meets stands above what asks nothing.
    assert shown(page)[:5] == ["§raise", "kurs", "§more", "eldre", "samtale"]


def test_new_counts_are_said_aloud_when_the_answers_rest(
    page: ResultsPage, desk: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.counter.results.counts.announce", lambda _, text: said.append(text))
    for age in (66, 67, 70):
        desk.answer("age", Span.exactly(age), typing=True)
    assert said == []
    qtbot.waitUntil(lambda: said == [page.counts.text()])


def test_nothing_is_said_about_a_person_who_is_gone(
    page: ResultsPage, desk: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.counter.results.counts.REST", 0)
    monkeypatch.setattr("ui.counter.results.counts.announce", lambda _, text: said.append(text))
    desk.answer("age", Span.exactly(70))
    desk.new_person()
    assert not page.counts._timer.isActive()
    qtbot.waitUntil(lambda: not page.card._timer.isActive())
    assert said == []


def test_the_first_page_says_the_next_step(qtbot: QtBot) -> None:
    page = ResultsPage(counter())
    qtbot.addWidget(page)
    assert "Start med en situasjon" in page.hint.text()
    assert not page.hint.isHidden()


def test_the_hint_leaves_with_the_first_answer(page: ResultsPage) -> None:
    assert page.hint.isHidden()


def test_arrows_choose_programs_and_pass_headings(
    page: ResultsPage, chosen: list[str], qtbot: QtBot
) -> None:
    page.focus_list()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.model.key_at(page.list.currentIndex()) == "§more"
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert chosen == ["samtale", "tilbud"]
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.model.key_at(page.list.currentIndex()) == "§not_now"
    assert (chosen[-1], page.selected(), marked(page)) == ("tilbud", "tilbud", ["tilbud"])


def test_enter_chooses_the_current_program(
    page: ResultsPage, chosen: list[str], qtbot: QtBot
) -> None:
    page.focus_list()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert chosen == ["kurs"]
    assert page.selected() == "kurs"


def test_enter_and_click_unfold_what_does_not_fit(
    page: ResultsPage, chosen: list[str], qtbot: QtBot
) -> None:
    page.list.mark_current(page.model.place("§not_now"))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert "eldre" in shown(page)
    click(page, "§information", qtbot)
    assert "gammelt" in shown(page)
    click(page, "§information", qtbot)
    assert "gammelt" not in shown(page)
    assert chosen == []


def test_one_click_is_one_choice(page: ResultsPage, chosen: list[str], qtbot: QtBot) -> None:
    click(page, "samtale", qtbot)
    assert chosen == ["samtale"]
    assert marked(page) == ["samtale"]


def test_on_a_narrow_window_only_enter_or_a_click_leaves_the_list(
    page: ResultsPage, chosen: list[str], qtbot: QtBot
) -> None:
    page.set_narrow(True)
    page.focus_list()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert (chosen, page.selected()) == ([], "samtale")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert chosen == ["samtale"]


def test_the_selection_stays_on_its_program(
    page: ResultsPage, desk: Counter, chosen: list[str], qtbot: QtBot
) -> None:
    click(page, "kurs", qtbot)
    for age in (18, 34, 70):
        desk.answer("age", Span.exactly(age))
        assert marked(page) == ["kurs"]
        assert "kurs" in shown(page)
    assert chosen == ["kurs"]


def test_select_marks_without_choosing(page: ResultsPage, chosen: list[str]) -> None:
    page.select("eldre")
    assert (page.selected(), marked(page), chosen) == ("eldre", ["eldre"], [])


def test_a_person_who_is_gone_leaves_no_trace(
    page: ResultsPage, desk: Counter, qtbot: QtBot
) -> None:
    click(page, "§not_now", qtbot)
    click(page, "eldre", qtbot)
    page.search.setText("senior")
    desk.new_person()
    assert (page.selected(), page.search.text(), marked(page)) == (None, "", [])
    assert shown(page) == [
        "§more", "samtale", "eldre", "tilbud", "§information",
    ]  # fmt: skip


def test_compact_shows_more_rows(page: ResultsPage) -> None:
    tall = page.list.visualRect(page.model.place("kurs")).height()
    page.set_compact(True)
    assert page.list.visualRect(page.model.place("kurs")).height() < tall
    page.set_compact(False)
    assert page.list.visualRect(page.model.place("kurs")).height() == tall


def test_focus_goes_where_it_is_sent(page: ResultsPage, qtbot: QtBot) -> None:
    page.focus_list()
    qtbot.waitUntil(page.list.hasFocus)
    assert page.model.program(page.list.currentIndex()) == "kurs"
    page.search.setText("tilbud")
    page.focus_search()
    qtbot.waitUntil(page.search.hasFocus)
    assert page.search.selectedText() == "tilbud"


def test_everything_that_can_have_the_focus_has_a_name(page: ResultsPage) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []
