"""The middle pane as a caseworker uses it: by answers, by keys, by search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from matcher.questions.values import Span
from tests.matcher.sample import program, with_programs
from tests.ui.results.offers import ADULT, counter
from ui.results.page import ResultsPage
from ui.results.rows import key

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter import Counter

NATIONAL_ID = "01020312345"


@pytest.fixture
def desk() -> Counter:
    made = counter()
    made.answer("age", Span.exactly(34))
    return made


@pytest.fixture
def page(desk: Counter, qtbot: QtBot) -> ResultsPage:
    made = ResultsPage(desk)
    qtbot.addWidget(made)
    made.resize(430, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def chosen(page: ResultsPage) -> list[str]:
    found: list[str] = []
    page.program_chosen.connect(found.append)
    return found


def shown(page: ResultsPage) -> list[str]:
    model = page.model
    return [key(model.row(model.index(row, 0))) for row in range(model.rowCount())]


def marked(page: ResultsPage) -> list[str | None]:
    return [page.model.program(index) for index in page.list.selectedIndexes()]


def click(page: ResultsPage, row_key: str, qtbot: QtBot) -> None:
    place: QPoint = page.list.visualRect(page.model.place(row_key)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_counts_are_one_line_in_the_order_of_verdicts(page: ResultsPage) -> None:
    assert page.counts_text() == "2 passer · 1 kanskje · 1 passer ikke nå · 1 til opplysning"


def test_an_answer_moves_a_program_and_its_count(page: ResultsPage, desk: Counter) -> None:
    desk.answer("age", Span.exactly(70))
    assert page.counts_text() == "3 passer · 1 kanskje · 1 til opplysning"
    assert shown(page)[:4] == ["§fits", "kurs", "samtale", "eldre"]


def test_new_counts_are_said_aloud_when_the_answers_rest(
    page: ResultsPage, desk: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.results.counts.announce", lambda _, text: said.append(text))
    for age in (66, 67, 70):
        desk.answer("age", Span.exactly(age), typing=True)
    assert said == []
    qtbot.waitUntil(lambda: said == [page.counts_text()], timeout=3_000)


def test_nothing_is_said_about_a_person_who_is_gone(
    page: ResultsPage, desk: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.results.counts.REST", 0)
    monkeypatch.setattr("ui.results.counts.announce", lambda _, text: said.append(text))
    desk.answer("age", Span.exactly(70))
    desk.new_person()
    assert not page.counts._timer.isActive()  # noqa: SLF001 - nothing is on its way
    qtbot.waitUntil(lambda: not page.card._timer.isActive())  # noqa: SLF001
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
    assert page.model.lines.whole(row) == "Skjult hjelp\nMangler: Utsatt"
    assert page.model.lines.second(page._counter.assessment["skjult"]).startswith(  # noqa: SLF001
        "Kanskje · "
    )


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
    assert shown(page)[0] == "§fits"


def test_escape_empties_the_search(page: ResultsPage, qtbot: QtBot) -> None:
    page.search.setText("tilbud")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert shown(page)[0] == "§fits"


def test_hits_follow_the_answers(page: ResultsPage, desk: Counter) -> None:
    page.search.setText("seniorsenter")
    desk.answer("age", Span.exactly(70))
    assert shown(page) == ["eldre"]
    assert page.model.lines.second(desk.assessment["eldre"]).startswith("Passer · ")


def test_a_person_who_is_gone_leaves_no_trace(
    page: ResultsPage, desk: Counter, qtbot: QtBot
) -> None:
    click(page, "§not_now", qtbot)
    click(page, "eldre", qtbot)
    page.search.setText("senior")
    desk.new_person()
    assert (page.selected(), page.search.text(), marked(page)) == (None, "", [])
    assert shown(page) == ["§fits", "samtale", "§maybe", "kurs", "eldre", "tilbud", "§information"]


def test_another_catalogue_is_listed_and_searched(page: ResultsPage, desk: Counter) -> None:
    page.select("kurs")
    page.search.setText("samtale")
    page.search.clear()
    desk.use_catalogue(with_programs(program("nytt", ADULT, title="Nytt tiltak")))
    assert shown(page) == ["§fits", "nytt"]
    assert page.selected() is None
    page.search.setText("samtale")
    assert shown(page) == []


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
    page.focus_next_question()
    qtbot.waitUntil(page.card.button.hasFocus)


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
