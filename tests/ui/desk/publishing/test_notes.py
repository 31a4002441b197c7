"""What is proved and may be meant is counted beside the control, and stops nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.programs import Criterion, CriterionKind
from matcher.questions.situation import Situation
from matcher.rules.conditions import All, AnyOf, Compare
from matcher.rulework import RuleCase
from tests.matcher.rulework.office import LAID_OFF
from tests.matcher.sample import AS_OF
from tests.ui.desk.publishing.pages import publishing_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from matcher.rules.conditions import Condition
    from ui.desk.presenter import Desk
    from ui.desk.publishing.page import PublishingPage

    Settle = Callable[[], None]

GROWN, OLDER = Compare("age", "ge", 18), Compare("age", "ge", 30)
WAY = AnyOf((GROWN, OLDER))
"""Who is 30 is 18 as well: the second part decides nothing."""


@pytest.fixture
def page(desk: Desk, settle: Settle, qtbot: QtBot) -> PublishingPage:
    return publishing_page(desk, settle, qtbot, LAID_OFF)


def add(desk: Desk, settle: Settle, rule: Condition) -> None:
    assert desk.editing.draft is not None
    program = desk.editing.draft.program
    name, source = f"own{len(program.criteria)}", program.sources[0].key
    own = Criterion(name, CriterionKind.REQUIRED, source, rule)
    desk.editing.put(replace(program, criteria=(*program.criteria, own)))
    case = RuleCase("own", "Ingenting er svart", Situation(AS_OF, {}), {LAID_OFF: "maybe"})
    desk.editing.put_draft(replace(desk.editing.draft, cases=(case,)))
    settle()
    settle()
    counted(desk, settle)


def counted(desk: Desk, settle: Settle) -> None:
    """Wait until what is worked out beside all saving is told."""
    done: list[bool] = []
    desk.background.work_out(lambda: True, done.append)
    while not done:
        settle()


def test_a_plain_rule_has_none(page: PublishingPage, desk: Desk, settle: Settle) -> None:
    counted(desk, settle)
    assert page.control.notes.isHidden()


def test_they_are_counted_and_lead_to_the_rule(
    page: PublishingPage, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    add(desk, settle, WAY)
    assert page.control.notes.isVisible()
    said = "1 merknad til regelen – se Regel. Den stopper ikke innsendingen."
    assert page.control.notes.words == said
    assert page.control.state.word.startswith("Ingen problemer")
    assert page.steps.send.button.isEnabled()
    with qtbot.waitSignal(page.mend) as wanted:
        page.control.notes.click()
    assert wanted.args == ["criteria"]
    add(desk, settle, GROWN)
    assert page.control.notes.words.startswith("2 merknader til regelen – se Regel.")


def test_a_constant_rule_is_a_problem_and_no_note(
    page: PublishingPage, desk: Desk, settle: Settle
) -> None:
    add(desk, settle, All((GROWN, Compare("age", "lt", 18))))
    assert page.control.notes.isHidden()
    assert not page.steps.send.button.isEnabled()
    (problem,) = page.control.list.sentences
    assert "Ingen kan oppfylle «" in problem.words
