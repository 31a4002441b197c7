"""The page over a real desk: each step is saved when it is taken, or said not to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.questions.values import Span
from matcher.rules.conditions import Compare
from tests.matcher.rulework.office import JOB, KARI, OLA, Office
from ui.rules import edits
from ui.rules.addresses import Address
from ui.rules.draft_host import DraftHost
from ui.rules.page import RulePage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NEW = Compare("age", "ge", 44)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office.at(tmp_path / "data" / "x.sqlite")


@pytest.fixture
def desk(office: Office) -> DraftHost:
    kari = office.of(KARI)
    return DraftHost(kari, kari.edit(JOB), "nb")


@pytest.fixture
def page(desk: DraftHost, qtbot: QtBot) -> RulePage:
    made = RulePage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def add(page: RulePage) -> None:
    page.draft.do("nytt vilkår", lambda some: edits.new_criterion(some, 0, NEW))


def test_every_step_is_stored_when_it_is_taken(page: RulePage, office: Office) -> None:
    add(page)
    stored = office.of(KARI).draft(JOB)
    assert stored is not None
    assert stored.program.criteria[0].when == NEW
    page.undo()
    stored = office.of(KARI).draft(JOB)
    assert stored is not None
    assert stored.program.criteria == page.draft.program.criteria
    assert stored.program.criteria[0].when != NEW


def test_what_a_colleague_overtook_is_kept_here_and_said(
    page: RulePage, office: Office, desk: DraftHost
) -> None:
    add(page)
    office.change(who=OLA)
    page.draft.do("legg til", lambda some: edits.added(some, Address(0), NEW))
    assert page.notice.isVisible()
    assert page.notice.text
    assert desk.program.criteria[0].when != NEW


def test_a_shared_case_is_not_taken_away_here(page: RulePage, desk: DraftHost) -> None:
    assert [case.id for case in desk.cases] == ["young", "nothing"]
    assert not desk.own("young")
    page.proof.prove()
    page.proof.cases.holding_fold.unfold()
    assert all(row.button.isHidden() for row in page.proof.cases.holding.rows)


def test_confirmed_persons_are_the_programs_own_cases(
    page: RulePage, office: Office, desk: DraftHost
) -> None:
    page.draft.answer("age", Span.exactly(30))
    page.proof.cases.keep_person()
    stored = office.of(KARI).draft(JOB)
    assert stored is not None
    assert [case.situation.answers for case in stored.cases] == [{"age": Span.exactly(30)}]
    assert desk.own(stored.cases[0].id)
    assert len(desk.cases) == 3
    page.undo()
    assert len(desk.cases) == 2


def test_accepting_what_a_shared_case_now_gives_is_an_expectation(
    page: RulePage, office: Office
) -> None:
    never = Compare("birth_year", "lt", 1901)
    page.draft.do("stram inn", lambda some: edits.new_criterion(some, 0, never))
    page.proof.prove()
    failing = page.proof.cases.failing.rows[0]
    assert failing.shown is not None
    failing.pressed.emit(failing.shown.key)
    stored = office.of(KARI).draft(JOB)
    assert stored is not None
    assert dict(stored.expectations) == {"young": {JOB: "not_now"}}
    page.proof.prove()
    assert not page.proof.cases.failing.isVisible()
