"""What is proved of the rule is told beside its lines and in a list, and never of an older rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.proving import search
from matcher.rules.conditions import All, AnyOf, Compare, Not
from tests.ui.desk.rules.rules import GROUP, GROWN, KIND, REGISTERED, criterion, host, program
from ui.desk.rules.model import edits
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.page import RulePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.desk.rules.memory import MemoryHost
    from ui.desk.rules.proof.finding_row import FindingRow

LEFT = Qt.MouseButton.LeftButton
SIXTEEN = Compare("age", "ge", 16)
IDLE = (criterion("grown", GROWN), criterion("way", AnyOf((SIXTEEN, REGISTERED))))
"""Who is 18 is 16 as well: the second criterion decides nothing."""
BESIDE = (
    "Dette avgjør ingenting: svaret blir det samme uten – "
    "ta det bort, eller la det stå hvis det gjør regelen lettere å forstå"
)


def shown(desk: MemoryHost, qtbot: QtBot) -> RulePage:
    page = RulePage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.proof.prove()
    return page


def unproved(desk: MemoryHost, qtbot: QtBot) -> RulePage:
    """Return a page of which nothing is worked out until the test says so."""
    desk.later = []
    page = RulePage(desk)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def desk() -> MemoryHost:
    return host(program(*IDLE))


@pytest.fixture
def page(desk: MemoryHost, qtbot: QtBot) -> RulePage:
    return shown(desk, qtbot)


def rows(page: RulePage) -> list[FindingRow]:
    return page.proof.findings.rows.shown


def remarks(page: RulePage) -> dict[str, tuple[str, ...]]:
    return {line.number: line.remarks for line in page.list.lines.lines if line.remarks}


def summary(page: RulePage) -> str:
    return page.proof.findings.summary.text()


def lower(page: RulePage, limit: int) -> None:
    leaf = Compare("age", "ge", limit)
    page.draft.do("flytt grensen", lambda some: edits.with_leaf(some, Address(0), leaf))


def test_a_finding_stands_beside_its_line_and_in_the_list(page: RulePage) -> None:
    assert remarks(page) == {"2": (BESIDE,)}
    (row,) = rows(page)
    assert summary(page) == "Én merknad. Se om det er ment slik:"
    assert row.title.words.endswith("avgjør ingenting: svaret blir det samme uten")
    assert row.cure.text().startswith("Ta det bort")
    line = page.list.lines.lines[1]
    assert BESIDE in line.spoken
    assert page.list.lines.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_line_is_as_high_as_what_stands_beside_it(page: RulePage) -> None:
    tall = page.list.visualRect(page.list.lines.index(1, 0)).height()
    page.draft.note({})
    page.list.doItemsLayout()
    assert page.list.visualRect(page.list.lines.index(1, 0)).height() < tall


def test_a_click_goes_to_the_line(page: RulePage, qtbot: QtBot) -> None:
    assert page.draft.place == Address(0)
    qtbot.mouseClick(rows(page)[0].title, LEFT)
    assert page.draft.place == Address(1)
    assert page.list.currentIndex().row() == 1


def test_enter_goes_to_the_line(page: RulePage, qtbot: QtBot) -> None:
    title = rows(page)[0].title
    title.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert page.draft.place == Address(1)


def test_the_person_who_shows_it_becomes_the_test_person(page: RulePage, qtbot: QtBot) -> None:
    (row,) = rows(page)
    assert row.person.words == "Vis personen"
    assert row.person.accessibleName().startswith("Vis personen: «")
    qtbot.mouseClick(row.person, LEFT)
    assert page.draft.person.answers
    assert page.proof.verdict.word == "Passer ikke nå"
    assert remarks(page)  # what is proved does not hang on the test person


def test_what_is_proved_of_an_older_rule_is_thrown_away(desk: MemoryHost, qtbot: QtBot) -> None:
    page = unproved(desk, qtbot)
    page.proof.findings.refresh()
    assert desk.later is not None
    assert summary(page) == "Regelen gås gjennom …"
    assert len(desk.later) == 1
    lower(page, 15)
    page.proof.findings.refresh()
    assert len(desk.later) == 1  # one at a time
    desk.later.pop()()
    assert rows(page) == []
    assert remarks(page) == {}
    assert len(desk.later) == 1
    desk.later.pop()()
    assert summary(page).startswith("Ingenting å merke seg")


def test_an_edit_without_a_pause_drops_the_answer_too(desk: MemoryHost, qtbot: QtBot) -> None:
    page = unproved(desk, qtbot)
    page.proof.findings.refresh()
    assert desk.later is not None
    lower(page, 15)
    desk.later.pop()()
    assert rows(page) == []
    qtbot.waitUntil(lambda: bool(desk.later))
    desk.later.pop(0)()
    assert summary(page).startswith("Ingenting å merke seg")


def test_a_score_of_an_older_rule_is_thrown_away(desk: MemoryHost, qtbot: QtBot) -> None:
    page = unproved(desk, qtbot)
    page.proof.mutation.refresh()
    assert desk.later is not None
    (score,) = desk.later
    lower(page, 15)
    page.proof.mutation.refresh()
    assert desk.later == [score]
    desk.later.pop()()
    assert page.proof.mutation.summary.text() == ""
    desk.later.pop()()
    assert "små endringer i regelen" in page.proof.mutation.summary.text()


def test_what_was_said_beside_a_line_goes_as_soon_as_it_is_edited(
    desk: MemoryHost, page: RulePage
) -> None:
    desk.later = []
    page.draft.stand_at(Address(1))
    page.commands.negate.trigger()
    assert remarks(page) == {}
    page.undo()
    assert remarks(page) == {"2": (BESIDE,)}


def test_an_edit_of_another_line_leaves_it_until_it_is_proved_again(
    desk: MemoryHost, page: RulePage
) -> None:
    desk.later = []
    lower(page, 15)
    assert remarks(page) == {"2": (BESIDE,)}
    page.proof.findings.refresh()
    desk.later.pop()()
    assert remarks(page) == {}


def test_a_rule_with_faults_is_not_proved(qtbot: QtBot) -> None:
    page = shown(host(program(criterion("gone", Compare("left_long_ago", "is", True)))), qtbot)
    assert summary(page) == "Venter til det som er feil i regelen, er rettet."
    assert page.proof.limits.summary.text() == summary(page)
    assert page.proof.mutation.summary.text() == summary(page)
    assert rows(page) == []


def test_no_rule_is_nothing_to_prove(qtbot: QtBot) -> None:
    page = shown(host(program(criterion("talk", None))), qtbot)
    assert summary(page) == "Regelen har ingenting å gå gjennom ennå."


def test_what_could_not_be_proved_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_STEPS", -1)
    page = shown(host(program(criterion("way", GROUP))), qtbot)
    (row,) = rows(page)
    assert row.title.words == "Regelen er for sammensatt til at alt kan bevises"
    assert row.told is not None
    assert row.told.icon == "unknown"
    assert row.person.isHidden()


def test_an_excluding_part_is_found_below_its_not(qtbot: QtBot) -> None:
    never = AnyOf((All((GROWN, Not(GROWN))), REGISTERED))
    page = shown(host(program(criterion("x", never, KIND.EXCLUSION))), qtbot)
    (line,) = (line for line in page.list.lines.lines if line.faults)
    said = "Ingen kan oppfylle dette – rett vilkåret, eller ta bort det som ikke kan holde"
    assert (line.number, line.faults, line.remarks) == ("1.1", (said,), ())
    assert summary(page) == "Regelen må rettes før endringen kan sendes inn:"
    assert [row.told.icon for row in rows(page) if row.told] == ["error"]


def test_a_finding_between_programs_names_the_other(desk: MemoryHost, qtbot: QtBot) -> None:
    other = next(one for one in desk.catalogue.programs.values() if one.id != desk.program_id)
    twin = replace(other, criteria=desk.program.criteria)
    programs = {**desk.catalogue.programs, other.id: twin}
    desk.catalogue = replace(desk.catalogue, programs=programs)
    page = shown(desk, qtbot)
    said = [row.title.words for row in rows(page)]
    assert f"Har samme regel som «{other.name.nb}»" in said
    place = said.index(f"Har samme regel som «{other.name.nb}»")
    qtbot.mouseClick(rows(page)[place].title, LEFT)  # there is no line for it: the person is shown
    assert page.draft.person.answers
