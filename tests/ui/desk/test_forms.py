"""Small forms of the desk: an act with its reason, a note, and what narrows a table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from tests.ui.screen import come_to_rest, on_screen
from ui.desk.programs.filters import Filters
from ui.desk.programs.rows import Freshness, ProgramRow
from ui.desk.reason_form import ReasonForm
from ui.desk.review.note_line import NoteLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROW = ProgramRow(
    id="kurs", name="Kurset", status="Aktivt", owner="Nav", area="Arbeid",
    freshness=Freshness.FRESH, review_by="22.05.2027", draft="", problems=0,
    found_by="kurset", order="kurset",
)  # fmt: skip


@pytest.fixture
def form(qtbot: QtBot) -> ReasonForm:
    return on_screen(qtbot, ReasonForm("Send inn", "Hvorfor?"), 300, 200)


def _presses(form: ReasonForm) -> list[str]:
    found: list[str] = []
    form.pressed.connect(lambda: found.append(form.reason.text()))
    return found


def test_enter_in_the_line_presses_as_the_button_does(form: ReasonForm, qtbot: QtBot) -> None:
    pressed = _presses(form)
    qtbot.keyClicks(form.reason, "Ny lov")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    form.button.click()
    assert pressed == ["Ny lov", "Ny lov"]
    form.forget()
    assert form.reason.text() == ""


def test_what_cannot_be_done_says_why_and_enter_does_not_do_it(
    form: ReasonForm, qtbot: QtBot
) -> None:
    pressed = _presses(form)
    form.allow("Du har selv vært med på endringen.")
    assert form.why_not.text() == "Du har selv vært med på endringen."
    assert form.why_not.isVisible()
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    form.button.click()
    assert pressed == []
    form.allow("")
    assert not form.why_not.isVisible()
    form.button.click()
    assert pressed == [""]


def test_more_stands_between_the_reason_and_the_button(form: ReasonForm) -> None:
    day, box = form.add_line("Fra dag"), QCheckBox("Også den andre")
    form.add(box)
    come_to_rest()
    heights = [form.reason.y(), day.y(), box.y(), form.button.y()]
    assert heights == sorted(set(heights))


def test_a_label_leads_to_its_line(form: ReasonForm) -> None:
    (label,) = (each for each in form.findChildren(QLabel) if each.text() == "Hvorfor?")
    assert label.buddy() is form.reason
    assert form.reason.accessibleName() == "Hvorfor?"


def test_an_act_without_a_reason_has_no_line(qtbot: QtBot) -> None:
    form = on_screen(qtbot, ReasonForm("Trekk tilbake", kind="plain"), 300, 100)
    assert not form.reason.isVisible()
    assert form.button.property("kind") == "plain"


def test_a_note_is_handed_on_without_the_air_round_it(qtbot: QtBot) -> None:
    line, noted = on_screen(qtbot, NoteLine("Bekreft", "Hvordan?"), 300, 120), list[str]()
    line.noted.connect(noted.append)
    qtbot.keyClicks(line.line, "  Ringte  ")
    qtbot.keyClick(line.line, Qt.Key.Key_Return)
    line.button.click()
    assert noted == ["Ringte", "Ringte"]
    line.forget()
    assert line.line.text() == ""


def test_without_a_note_the_caret_goes_to_the_line(qtbot: QtBot) -> None:
    line, noted = on_screen(qtbot, NoteLine("Bekreft", "Hvordan?"), 300, 120), list[str]()
    line.noted.connect(noted.append)
    line.line.setText("   ")
    line.button.setFocus()
    line.button.click()
    qtbot.waitUntil(line.line.hasFocus)
    assert noted == []


@pytest.fixture
def filters(qtbot: QtBot) -> Filters:
    made = on_screen(qtbot, Filters(), 900, 100)
    made.offer([
        ROW,
        replace(ROW, id="a", status="Avsluttet", owner="Åse", freshness=Freshness.STALE),
        replace(ROW, id="b", owner="Bydelen", draft="Godkjent", problems=2),
    ])  # fmt: skip
    return made


def _words(filters: Filters, place: int) -> list[str]:
    chooser = filters.lists[place]
    return [chooser.itemText(row) for row in range(chooser.count())]


def test_only_words_that_are_there_are_offered_as_norwegians_sort_them(filters: Filters) -> None:
    assert _words(filters, 0) == ["Status", "Aktivt", "Avsluttet"]
    assert _words(filters, 1) == ["Eier", "Bydelen", "Nav", "Åse"]
    assert _words(filters, 2) == ["Område", "Arbeid"]
    assert _words(filters, 4) == ["Utkast", "Godkjent"]
    assert _words(filters, 5) == ["Å rette", "2 å rette"]


def test_a_row_must_be_let_through_by_every_list(filters: Filters) -> None:
    other = replace(ROW, owner="Åse")
    assert filters.lets_through(ROW)
    filters.lists[1].setCurrentText("Nav")
    assert filters.lets_through(ROW)
    assert not filters.lets_through(other)
    filters.lists[0].setCurrentText("Avsluttet")
    assert not filters.lets_through(ROW)


@pytest.mark.parametrize(
    ("place", "words", "changed"),
    [(2, "Arbeid", {"area": "Bolig"}), (3, "Oppdatert", {"freshness": Freshness.DUE}),
     (4, "Godkjent", {"draft": ""}), (5, "2 å rette", {"problems": 1})],
)  # fmt: skip
def test_each_list_looks_at_its_own_column(
    filters: Filters, place: int, words: str, changed: dict[str, object]
) -> None:
    row = replace(ROW, draft="Godkjent", problems=2)
    filters.lists[place].setCurrentText(words)
    assert filters.lets_through(row)
    assert not filters.lets_through(replace(row, **changed))  # type: ignore[arg-type] # any column


def test_what_is_chosen_stays_when_other_words_are_offered(filters: Filters) -> None:
    told: list[None] = []
    filters.lists[1].setCurrentText("Nav")
    filters.changed.connect(lambda: told.append(None))
    filters.offer([ROW, replace(ROW, owner="Kommunen")])
    assert filters.lists[1].currentText() == "Nav"
    assert _words(filters, 1) == ["Eier", "Kommunen", "Nav"]
    assert told == []


def test_what_is_chosen_and_gone_filters_nothing(filters: Filters) -> None:
    filters.lists[1].setCurrentText("Åse")
    filters.offer([ROW])
    assert filters.lists[1].currentIndex() == 0
    assert filters.lets_through(ROW)


def test_filters_are_taken_away_together_where_there_are_any(filters: Filters) -> None:
    assert not filters.clear.isVisible()
    filters.lists[0].setCurrentText("Aktivt")
    filters.lists[1].setCurrentText("Nav")
    assert filters.clear.isVisible()
    told: list[None] = []
    filters.changed.connect(lambda: told.append(None))
    filters.clear.click()
    assert [chooser.currentIndex() for chooser in filters.lists] == [0] * 6
    assert not filters.clear.isVisible()
    assert told
