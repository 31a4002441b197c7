"""*Når tenker vi på dette?*: pointers are lines of the same editor, with steps back and proof."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.catalogue.catalogue import Example
from matcher.catalogue.pointers import FirstMinute, HoldBack, Pointer, Pointers, Strength
from matcher.questions.texts import Text
from matcher.questions.values import Span
from matcher.rules.conditions import All, Compare
from tests.ui.desk.rules.rules import GROWN, REGISTERED, YOUNG, host
from ui.desk.rules.model import PointerKind, card_of, edits, written
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.page import PointersPage
from ui.desk.rules.panel.pointer_panel import PointerPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.rules.conditions import Condition
    from tests.ui.desk.rules.memory import MemoryHost

LEFT = Qt.MouseButton.LeftButton
WHY = Text("er ung", "er ung", "is young")
POINTERS = Pointers(
    needs=(),
    raised_by=(
        Pointer("young", Strength.STRONG, YOUNG, WHY),
        Pointer("at_nav", Strength.WEAK, REGISTERED, Text("er hos Nav")),
    ),
    held_back_by=(HoldBack("child", Compare("age", "lt", 18), Text("er barn")),),
    urgent=All((REGISTERED, GROWN)),
)


def with_pointers(pointers: Pointers = POINTERS) -> MemoryHost:
    made = host()
    made.program = card_of(replace(made.program, pointers=pointers))
    return made


@pytest.fixture
def desk() -> MemoryHost:
    return with_pointers()


def shown(desk: MemoryHost, qtbot: QtBot) -> PointersPage:
    page = PointersPage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    return page


@pytest.fixture
def page(desk: MemoryHost, qtbot: QtBot) -> PointersPage:
    return shown(desk, qtbot)


def kept(desk: MemoryHost) -> Pointers:
    return written(desk.program).pointers


def put(page: PointersPage, when: Condition) -> None:
    page.draft.do("ny peker", lambda card: edits.new_criterion(card, 0, when))


def panel(page: PointersPage) -> PointerPanel:
    found = page.panel.criterion
    assert isinstance(found, PointerPanel)
    return found


def test_every_pointer_is_a_line_that_says_what_it_does(page: PointersPage) -> None:
    lines = page.list.lines.lines
    labels = [line.label for line in lines if line.address.whole]
    assert labels == ["Peker sterkt", "Peker svakt", "Holder igjen", "Haster"]
    assert lines[0].sentence.startswith("er ung – ")


def test_a_card_is_the_program_and_back(desk: MemoryHost) -> None:
    program = written(desk.program)
    assert program.pointers == POINTERS
    assert written(card_of(program)) == program


def test_editing_a_pointer_leaves_the_rule(page: PointersPage, desk: MemoryHost) -> None:
    rule = written(desk.program).criteria
    page.draft.do("bytt", lambda card: edits.with_leaf(card, Address(0), GROWN))
    assert kept(desk).raised_by[0].when == GROWN
    assert written(desk.program).criteria == rule


def test_a_new_pointer_is_strong_and_asks_why(page: PointersPage, desk: MemoryHost) -> None:
    put(page, GROWN)
    new = kept(desk).raised_by[0]
    assert (new.id, new.strong, new.when) == ("peker_1", True, GROWN)
    assert any("hvorfor" in fault for fault in page.list.lines.lines[0].faults)
    page.draft.stand_at(Address(0))
    panel(page).why["nb"].setPlainText("er voksen")
    assert kept(desk).raised_by[0].why.nb == "er voksen"
    assert not page.list.lines.lines[0].faults


def test_steps_can_be_taken_back_and_again(page: PointersPage, desk: MemoryHost) -> None:
    put(page, GROWN)
    page.head.needs.chosen.emit(("arbeid",))  # type: ignore[union-attr] # there is one here
    page.head.first_minute.chosen.emit("asked")  # type: ignore[union-attr] # there is one here
    assert kept(desk).needs == ("arbeid",)
    assert kept(desk).first_minute is FirstMinute.ASKED
    changed = kept(desk)
    for _ in range(3):
        page.undo()
    assert kept(desk) == POINTERS
    for _ in range(3):
        page.redo()
    assert kept(desk) == changed


def test_what_a_pointer_does_is_chosen(page: PointersPage, desk: MemoryHost, qtbot: QtBot) -> None:
    place = list(PointerKind).index(PointerKind.HOLD_BACK)
    qtbot.mouseClick(panel(page).kind.button(place), LEFT)
    assert [each.id for each in kept(desk).held_back_by] == ["peker_1", "child"]
    assert [each.id for each in kept(desk).raised_by] == ["at_nav"]
    # One goes on working on the line, where it stands now.
    line = page.draft.program.criteria[page.draft.place.criterion]
    assert line.when == YOUNG


def test_there_is_one_line_of_what_is_urgent(page: PointersPage, desk: MemoryHost) -> None:
    urgent = list(PointerKind).index(PointerKind.URGENT)
    panel(page).kind.chosen.emit(urgent)
    assert kept(desk) == POINTERS
    assert not page.notice.isHidden()


def test_a_pointer_with_a_fault_says_so_beside_its_line(qtbot: QtBot) -> None:
    wrong = replace(POINTERS, urgent=All((REGISTERED, Compare("nobody_knows", "is", True))))
    page = shown(with_pointers(wrong), qtbot)
    faulty = [line.number for line in page.list.lines.lines if line.faults]
    assert faulty == ["4.2"]


def test_the_test_person_sees_where_it_stands(page: PointersPage) -> None:
    assert page.pointing.group.word == "Finnes bare ved søk"
    page.draft.answer("age", Span.exactly(24))
    assert page.pointing.group.word == "Ta opp nå"
    assert page.pointing.why.text() == "Fordi: er ung."
    page.draft.answer("age", Span.exactly(12))
    assert "Holder igjen: er barn" in page.pointing.why.text()


def test_beside_it_stands_for_whom_it_is_raised(desk: MemoryHost, qtbot: QtBot) -> None:
    young = Example("kim", Text("Kim, 24 år"), {"age": Span.exactly(24)})
    old = Example("ali", Text("Ali, 50 år"), {"age": Span.exactly(50)})
    desk.catalogue = replace(desk.catalogue, examples=(young, old))
    page = shown(desk, qtbot)
    page.pointing.prove()
    assert "1 av 2 eksempelpersoner" in page.pointing.raised.summary.text()
    rows = [row.shown for row in page.pointing.raised.rows.rows if row.shown]
    assert rows[0].title == "Kim, 24 år"
    assert rows[0].words.startswith("Nr. 1 av ")
    assert "er ung" in rows[0].words
    page.pointing.raised.rows.opened.emit(rows[0].key)
    assert page.draft.person.answers == {"age": Span.exactly(24)}


def test_a_pointer_to_nobody_is_proved_beside_its_line(
    page: PointersPage, desk: MemoryHost
) -> None:
    put(page, All((GROWN, Compare("age", "lt", 10))))
    page.pointing.prove()
    found = [row.told.sentence for row in page.pointing.findings.rows.shown if row.told]
    assert found[0].startswith("Ingen kan oppfylle")
    line = next(line for line in page.list.lines.lines if line.address == Address(0))
    assert line.faults
    assert desk.program.criteria[0].id == "pointers.raise.peker_1"
