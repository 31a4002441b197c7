"""What is remembered of a rule's lines and editors is what would be made anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher.catalogue.program_data import program_data
from matcher.rules.conditions import AnyOf, Compare, Not
from tests.matcher.sample import AS_OF, catalogue
from tests.ui.desk.rules.rules import GROUP, GROWN, YOUNG, criterion, host, plain, program
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.model.draft import RuleDraft
from ui.desk.rules.model.fault_memory import KeptFaults
from ui.desk.rules.model.faults import faults_of
from ui.desk.rules.page import RulePage
from ui.desk.rules.panel import kept_panels
from ui.desk.rules.panel.compare_panel import ComparePanel
from ui.desk.rules.panel.group_panel import GroupPanel
from ui.desk.rules.panel.limits import LimitEditor

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

GONE = Compare("borte", "is", True)
OLD = Compare("age", "ge", 67)


def test_faults_are_those_of_the_whole_rule() -> None:
    kept = KeptFaults(catalogue())
    bad = program(criterion("a", AnyOf((GROWN, Not(GONE)))), criterion("b", GROUP))
    unsourced = replace(bad, sources=())
    twice = program(criterion("a", GROWN), criterion("a", GONE))
    for some in (plain(), bad, unsourced, twice, bad, program(bad.criteria[1], bad.criteria[0])):
        assert kept.of(some) == faults_of(some, catalogue()), program_data(some)
    assert kept.of(bad)
    assert kept.of(unsourced) != kept.of(bad)


def test_lines_made_before_are_used_again_only_where_they_still_say_it() -> None:
    desk = host()
    draft = RuleDraft(desk)
    first = draft.lines()
    desk.program = program(*desk.program.criteria, criterion("new", YOUNG))
    longer = draft.lines()
    assert all(one is other for one, other in zip(first, longer, strict=False))
    assert longer == RuleDraft(desk).lines()
    desk.program = program(*desk.program.criteria[1:])
    assert draft.lines() == RuleDraft(desk).lines()
    assert draft.lines()[0].number == "1"


def test_another_person_is_judged_anew() -> None:
    draft = RuleDraft(host())
    before = draft.lines()
    draft.answer("registered", True)
    assert draft.person.as_of == AS_OF
    assert [line.state for line in draft.lines()] != [line.state for line in before]


def test_the_editor_of_a_line_is_used_again_for_lines_that_compare_alike(qtbot: QtBot) -> None:
    page = RulePage(
        host(program(criterion("a", GROWN), criterion("b", GROUP), criterion("c", OLD)))
    )
    qtbot.addWidget(page)
    page.show()
    first = page.panel.condition
    assert isinstance(first, ComparePanel)
    assert isinstance(first.value, LimitEditor)
    qtbot.keyClicks(first.value.lines[0], "x")
    assert first.value.problem()
    page.draft.stand_at(Address(1))
    assert page.findChildren(GroupPanel)
    assert first.isHidden()
    page.draft.stand_at(Address(2))
    assert first.isVisible()
    assert first.value.lines[0].text() == "67"
    assert not first.value.problem()


def test_an_editor_is_made_anew_for_another_catalogue(qtbot: QtBot) -> None:
    desk = host(program(criterion("a", GROWN), criterion("c", OLD)))
    page = RulePage(desk)
    qtbot.addWidget(page)
    first = page.panel.condition
    desk.catalogue = replace(desk.catalogue, constants={})
    page.draft.stand_at(Address(1))
    assert page.panel.condition is not first


def test_editors_used_longest_ago_go(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_panels, "MOST_KEPT", 1)
    page = RulePage(
        host(program(criterion("a", GROWN), criterion("b", GROUP), criterion("c", OLD)))
    )
    qtbot.addWidget(page)
    page.show()
    first = page.panel.condition
    for number in (1, 0, 1, 2):
        page.draft.stand_at(Address(number))
        assert page.panel.condition is not None
        assert page.panel.condition.isVisible()
    assert page.panel.condition is not first
    qtbot.waitUntil(lambda: len(page.panel.findChildren(ComparePanel)) == 1)
