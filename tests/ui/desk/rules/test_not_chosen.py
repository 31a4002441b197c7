"""A new comparison begins empty: what it compares with is the supervisor's to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from matcher.rules import NOT_CHOSEN, Compare, Multiple
from tests.matcher.sample import catalogue
from tests.ui.desk.rules.oracle import NOTHING_CHOSEN
from tests.ui.desk.rules.rules import host, program
from ui.desk.rules.model.faults import faults_of
from ui.desk.rules.page import RulePage
from ui.desk.rules.panel.compare_panel import ComparePanel
from ui.desk.rules.panel.limits import AmountEditor, LimitEditor
from ui.desk.rules.panel.operands import ChoiceEditor, SeveralEditor
from ui.desk.rules.panel.questions import start_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.desk.rules.memory import MemoryHost


@pytest.fixture
def desk() -> MemoryHost:
    return host(program())


@pytest.fixture
def page(desk: MemoryHost, qtbot: QtBot) -> RulePage:
    made = RulePage(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def begin(page: RulePage, fact: str) -> ComparePanel:
    """Pick a question for a new criterion."""
    page.commands.asking.new()
    picker = page.commands.asking.picker
    assert picker is not None
    picker.accept()
    picker.picked.emit(fact)
    panel = page.panel.condition
    assert isinstance(panel, ComparePanel)
    return panel


def here(desk: MemoryHost) -> Compare:
    when = desk.program.criteria[-1].when
    assert isinstance(when, Compare)
    return when


def said(desk: MemoryHost) -> list[str]:
    return [each for faults in faults_of(desk.program, catalogue()).values() for each in faults]


@pytest.mark.parametrize("fact", list(catalogue().questionnaire.questions))
def test_no_value_is_put_in_that_nobody_chose(fact: str) -> None:
    start = start_for(fact, catalogue().questionnaire)
    assert start.value is True or start.value == NOT_CHOSEN


def test_a_choice_says_choose_until_it_is_chosen(page: RulePage, desk: MemoryHost) -> None:
    editor = begin(page, "bydel").value
    assert isinstance(editor, ChoiceEditor)
    assert (editor.box.currentText(), editor.box.placeholderText()) == ("", "velg …")
    assert said(desk) == [NOTHING_CHOSEN]
    assert desk.program.criteria
    editor.box.setFocus()
    QTest.keyClick(editor.box, Qt.Key.Key_Down)
    assert here(desk).value == "sagene"
    assert said(desk) == []


def test_several_begin_with_none(page: RulePage, desk: MemoryHost) -> None:
    editor = begin(page, "benefits").value
    assert isinstance(editor, SeveralEditor)
    assert said(desk) == [NOTHING_CHOSEN]
    editor.checks.box("aap").click()
    assert here(desk).value == ("aap",)
    assert said(desk) == []


def test_a_limit_is_an_empty_line_and_half_of_it_is_no_limit(
    page: RulePage, desk: MemoryHost
) -> None:
    editor = begin(page, "age").value
    assert isinstance(editor, LimitEditor)
    assert editor.lines[0].text() == ""
    assert said(desk) == [NOTHING_CHOSEN]
    QTest.keyClicks(editor.lines[0], "x")
    assert editor.problem()
    assert here(desk).value == NOT_CHOSEN
    editor.lines[0].clear()
    QTest.keyClicks(editor.lines[0], "30")
    assert here(desk).value == 30
    assert said(desk) == []


def test_another_way_of_comparing_chooses_nothing_either(page: RulePage, desk: MemoryHost) -> None:
    panel = begin(page, "age")
    for place in range(panel.operator.count()):
        now = page.panel.condition
        assert isinstance(now, ComparePanel)
        now.operator.activated.emit(place)
        assert here(desk).value == NOT_CHOSEN


def test_times_a_constant_is_asked_for_and_not_one_time_the_first(
    page: RulePage, desk: MemoryHost
) -> None:
    editor = begin(page, "income").value
    assert isinstance(editor, AmountEditor)
    QTest.keyClicks(editor.plain.lines[0], "100000")
    assert here(desk).value == 100_000
    editor.way.button(1).click()
    assert here(desk).value == NOT_CHOSEN
    assert editor.times.isVisible()
    assert editor.times.text() == ""
    QTest.keyClicks(editor.times, "2")
    if editor.box.currentIndex() < 0:
        assert here(desk).value == NOT_CHOSEN
        editor.box.setCurrentIndex(0)
        editor.box.activated.emit(0)
    assert here(desk).value == Multiple(next(iter(catalogue().constants)), 2, 1)


def test_an_editor_used_again_shows_nothing_of_the_line_before(
    page: RulePage, desk: MemoryHost
) -> None:
    editor = begin(page, "age").value
    assert isinstance(editor, LimitEditor)
    QTest.keyClicks(editor.lines[0], "30")
    page.list.setFocus()
    again = begin(page, "age").value
    assert isinstance(again, LimitEditor)
    assert again.lines[0].text() == ""
    assert here(desk).value == NOT_CHOSEN
