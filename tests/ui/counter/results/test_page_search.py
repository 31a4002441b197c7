"""Searching in the middle pane: what is found, what is not, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from matcher.questions.values import Span
from tests.matcher.sample import program, with_programs
from tests.ui.counter.results.offers import ADULT
from tests.ui.counter.results.seen_rows import click, marked, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter
    from ui.counter.results.page import ResultsPage

NATIONAL_ID = "01020312345"


def test_select_finds_what_is_never_suggested(page: ResultsPage) -> None:
    page.select("skjult")
    assert page.search.text() == "Skjult hjelp"
    assert marked(page) == ["skjult"]
    page.select("kurs")
    assert (page.search.text(), marked(page)) == ("", ["kurs"])


def test_search_lists_hits_with_their_verdict(page: ResultsPage) -> None:
    page.search.setText("skj")
    assert shown(page) == ["skjult"]
    row = page.model.row(page.model.place("skjult"))
    assert page.model.lines.whole(row) == "Skjult hjelp\nKanskje · mangler: Utsatt"
    assert page.model.lines.second(page._counter.assessment["skjult"]).startswith("Kanskje · ")


def test_search_keeps_the_choice_and_gives_the_list_back(
    page: ResultsPage, chosen: list[str], qtbot: QtBot
) -> None:
    click(page, "kurs", qtbot)
    page.search.setText("samtale")
    assert (shown(page), marked(page), page.selected()) == (["samtale"], [], "kurs")
    page.search.clear()
    assert (marked(page), chosen) == (["kurs"], ["kurs"])


def test_down_goes_to_the_first_hit_and_enter_opens_it(
    page: ResultsPage, chosen: list[str], qtbot: QtBot
) -> None:
    page.focus_search()
    qtbot.keyClicks(page.search, "veiledning")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert chosen == ["samtale"]
    page.search.setText("tilbud")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert chosen == ["samtale", "tilbud"]


def test_enter_in_an_empty_search_opens_nothing(
    page: ResultsPage, chosen: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert chosen == []


def test_what_only_looks_alike_is_not_taken_for_it(page: ResultsPage) -> None:
    page.search.setText("semtale")
    assert shown(page) == ["samtale"]
    assert page.hint.text() == "«semtale» finnes ikke i katalogen. Det som ligner:"
    page.search.setText("samtale")
    assert page.hint.isHidden()


def test_an_answer_leads_to_the_programs_that_ask_for_it(page: ResultsPage) -> None:
    page.search.setText("sagene")
    assert shown(page) == []
    page.search.setText("ja")
    assert page.model.rowCount() == 0


def test_what_is_not_in_the_catalogue_is_said_to_be_elsewhere(page: ResultsPage) -> None:
    page.search.setText("svømmekurs")
    assert page.hint.text() == (
        "«svømmekurs» finnes ikke i katalogen – se nav.no eller spør fagansvarlig"
    )
    assert not page.list.isVisible()
    page.search.setText("svømmekurs " * 7)
    assert len(page.hint.text()) < 130
    page.search.clear()
    assert page.hint.isHidden()
    assert page.list.isVisible()


def test_a_national_id_number_is_refused_and_cleared(page: ResultsPage) -> None:
    page.search.setText(f"kurs {NATIONAL_ID}")
    assert page.search.text() == ""
    assert "Fødselsnummer" in page.hint.text()
    assert NATIONAL_ID not in page.hint.text()
    assert shown(page)[0] == "§raise"


def test_escape_empties_the_search(page: ResultsPage, qtbot: QtBot) -> None:
    page.search.setText("tilbud")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert shown(page)[0] == "§raise"


def test_hits_follow_the_answers(page: ResultsPage, desk: Counter) -> None:
    page.search.setText("seniorsenter")
    desk.answer("age", Span.exactly(70))
    assert shown(page) == ["eldre"]
    assert page.model.lines.second(desk.assessment["eldre"]).startswith("Passer · ")


def test_another_catalogue_is_listed_and_searched(page: ResultsPage, desk: Counter) -> None:
    page.select("kurs")
    page.search.setText("samtale")
    page.search.clear()
    desk.use_catalogue(with_programs(program("nytt", ADULT, title="Nytt tiltak")))
    assert shown(page) == ["§more", "nytt"]
    assert page.selected() is None
    page.search.setText("samtale")
    assert shown(page) == []
