"""An editor that is being taken down changes nothing, least of all another program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.questions import Text
from tests.matcher.rulework.office import CHILD, JOB
from ui.desk.rule_host import OpenRule

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk.presenter import Desk

    Settle = Callable[[], None]


@pytest.fixture
def rule(desk: Desk, settle: Settle) -> OpenRule:
    desk.editing.open(JOB)
    settle()
    return OpenRule(desk, desk)


def test_it_follows_the_draft_while_it_is_open(desk: Desk, rule: OpenRule) -> None:
    rule.set_program(replace(rule.program, cost=Text("Gratis")))
    assert desk.editing.draft
    assert desk.editing.draft.program.cost.nb == rule.program.cost.nb == "Gratis"


@pytest.mark.parametrize("other", [CHILD, ""])
def test_when_it_is_closed_it_shows_what_it_was(
    desk: Desk, settle: Settle, rule: OpenRule, other: str
) -> None:
    if other:
        desk.editing.open(other)
        settle()
    else:
        desk.editing.close()
    before = desk.editing.draft
    rule.set_program(replace(rule.program, cost=Text("Dyrt")))
    rule.set_cases(())
    assert desk.editing.draft is before
    assert (rule.program.id, rule.program.cost.nb) == (JOB, "")
    told: list[int] = []
    rule.work(lambda: 1, told.append)
    settle()
    assert not told
