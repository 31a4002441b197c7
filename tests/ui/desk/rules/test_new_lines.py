"""New and pasted lines: the focus goes where one writes, and panel and line say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcher.catalogue import CriterionKind
from matcher.rules import NOT_CHOSEN, AnyOf, Compare, Not
from tests.ui.desk.rules.rules import GROUP, GROWN, REGISTERED, criterion, host, program
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.page import RulePage
from ui.desk.rules.panel.compare_panel import ComparePanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.rules import Condition
    from tests.ui.desk.rules.memory import MemoryHost


def opened(qtbot: QtBot, *rules: Condition) -> tuple[RulePage, MemoryHost]:
    """Open a page over some criteria."""
    made = host(program(*(criterion(f"c{place}", rule) for place, rule in enumerate(rules))))
    page = RulePage(made)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page, made


def rules(desk: MemoryHost) -> list[Condition | None]:
    return [each.when for each in desk.program.criteria]


def test_a_new_criterion_of_judgement_is_in_sight_and_takes_what_is_typed(qtbot: QtBot) -> None:
    page, desk = opened(qtbot, GROWN)
    button = page.toolbar.judgement
    assert button.isVisible()
    assert button.words == "Nytt skjønnsvilkår"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Er motivert")
    made = desk.program.criteria[1]
    assert (made.kind, made.text.nb) == (CriterionKind.JUDGEMENT, "Er motivert")


def test_what_is_done_to_a_line_is_offered_only_where_there_is_one(qtbot: QtBot) -> None:
    page, desk = opened(qtbot)
    bar, commands = page.toolbar, page.commands
    of_lines = (bar.group, bar.negate, bar.move_menu)
    begins = (bar.new, bar.judgement, bar.add, bar.more)
    in_more = (commands.cut, commands.copy, commands.where, commands.remove)
    assert not any(each.isEnabled() for each in (*of_lines, *in_more))
    assert all(each.isEnabled() for each in (*begins, commands.reuse, commands.paste))
    commands.judgement.trigger()
    assert all(each.isEnabled() for each in (*of_lines, *begins, *in_more))
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert not desk.program.criteria
    assert not any(each.isEnabled() for each in (*of_lines, *in_more))


def test_a_criterion_is_pasted_as_a_criterion_and_a_part_as_a_part(qtbot: QtBot) -> None:
    page, desk = opened(qtbot, GROUP, GROWN)
    page.draft.stand_at(Address(0))
    page.commands.copy.trigger()
    page.draft.stand_at(Address(1))
    page.commands.paste.trigger()
    assert rules(desk) == [GROUP, GROWN, GROUP]
    page.draft.stand_at(Address(0, (0,)))
    page.commands.copy.trigger()
    page.draft.stand_at(Address(2))
    page.commands.paste.trigger()
    assert rules(desk)[2] == AnyOf((*GROUP.parts, REGISTERED))


def test_a_line_without_a_value_can_be_moved_by_the_clipboard(qtbot: QtBot) -> None:
    unsaid = Compare("bydel", "is", NOT_CHOSEN)
    page, desk = opened(qtbot, unsaid, GROWN)
    page.draft.stand_at(Address(0))
    page.commands.cut.trigger()
    page.commands.paste.trigger()
    assert rules(desk) == [GROWN, unsaid]


@pytest.mark.parametrize(
    ("rule", "after"),
    [
        (GROWN, Compare("age", "lt", 18)),
        (REGISTERED, Compare("registered", "is", False)),
        (Compare("bydel", "is", "sagene"), Compare("bydel", "is_not", "sagene")),
        (Compare("age", "between", (18, 30)), Not(Compare("age", "between", (18, 30)))),
        (GROUP, Not(GROUP)),
    ],
    ids=str,
)
def test_after_not_the_panel_says_what_the_line_says(
    qtbot: QtBot, rule: Condition, after: Condition
) -> None:
    page, desk = opened(qtbot, rule)
    page.commands.negate.trigger()
    assert rules(desk) == [after]
    panel = page.panel.condition
    if isinstance(panel, ComparePanel) and isinstance(after, Compare):
        assert panel.leaf == after
        assert not page.panel.negation.isVisible()
    else:
        assert page.panel.negation.isVisible()
    page.commands.negate.trigger()
    assert rules(desk) == [rule]
    assert not page.panel.negation.isVisible()
