"""A criterion that asks something new: the shared case that lists what is missing is accepted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.case_run import run_cases
from matcher.catalogue.programs import Criterion, CriterionKind
from matcher.rules.conditions import Compare
from tests.matcher.rulework.office import JOB, KARI, OLA
from ui.desk.publishing.page import PublishingPage
from ui.desk.rule_host import OpenRule
from ui.desk.rules.page import RulePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk

    Settle = Callable[[], None]

NEW = Criterion("parent", CriterionKind.REQUIRED, "k", Compare("has_children", "is", value=True))
LACKING = ("birth_year", "has_children", "registered")


@pytest.fixture
def rule(desk: Desk, settle: Settle, qtbot: QtBot) -> RulePage:
    desk.editing.open(JOB)
    settle()
    host = OpenRule(desk)
    page = RulePage(host)
    host.setParent(page)
    qtbot.addWidget(page)
    page.show()
    assert desk.editing.draft is not None
    program = desk.editing.draft.program
    desk.editing.put(replace(program, criteria=(*program.criteria, NEW)))
    page.draft.changed.emit()
    page.proof.prove()
    return page


def accept_all(page: RulePage) -> None:
    while page.proof.cases.failing.isVisibleTo(page):
        page.proof.cases.failing.rows[0].button.click()
        page.proof.prove()


def test_the_case_list_says_what_was_expected_to_be_missing(rule: RulePage) -> None:
    row = rule.proof.cases.failing.rows[1].shown
    assert row is not None
    assert (row.title, row.button) == ("Ingenting er svart", "Godta det nye")
    assert row.words == (
        "Ventet at dette mangler: Fødselsår, Registrert hos Nav. "
        "Nå mangler: Fødselsår, Registrert hos Nav, Har barn"
    )


def test_one_click_accepts_it_and_undo_takes_it_back(rule: RulePage, desk: Desk) -> None:
    accept_all(rule)
    assert desk.editing.draft is not None
    assert {
        name: set(ids or ()) for name, ids in desk.editing.draft.missing["nothing"].items()
    } == {JOB: set(LACKING)}
    assert desk.editing.draft.expectations == {"young": {JOB: "maybe"}}
    assert rule.proof.cases.summary.text() == "Alle 2 regeltester holder."
    rule.undo()
    assert desk.editing.draft.missing == {}
    assert desk.editing.draft.expectations == {"young": {JOB: "maybe"}}
    rule.draft.stack.redo()
    assert "nothing" in desk.editing.draft.missing


def test_the_whole_way_to_a_version_whose_cases_hold(
    rule: RulePage, desk: Desk, settle: Settle, office: Office, qtbot: QtBot
) -> None:
    page = PublishingPage(desk)
    qtbot.addWidget(page)
    page.show()
    settle()
    assert not page.steps.send.button.isEnabled()
    assert any("Har barn" in sentence.words for sentence in page.control.list.sentences)
    accept_all(rule)
    settle()
    settle()
    assert page.control.state.word.startswith("Ingen problemer")
    told = [sentence.words for sentence in page.changes.list.sentences]
    assert any("det som mangler for «Jobbkurs» er endret" in words for words in told)
    page.steps.send.reason.setText("Bare for foreldre")
    page.steps.submit()
    settle()
    office.of(OLA).approval.approve(JOB)
    desk.refresh()
    settle()
    page.steps.publish()
    settle()
    published = office.of(KARI).session.published
    assert published.version == "2026.11.23.1"
    assert list(run_cases(published)) == []
    nothing = next(case for case in published.cases if case.id == "nothing")
    assert set(nothing.missing[JOB]) == set(LACKING)
