"""The proof follows the rule: verdict, cases, persons at the limits, and what goes unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.catalogue.cases import RuleCase
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from matcher.rules.conditions import Compare
from tests.matcher.sample import AS_OF
from tests.ui.rules.memory import Marks, Survivor
from tests.ui.rules.rules import GROWN, criterion, host, program
from ui.rules import edits
from ui.rules.addresses import Address
from ui.rules.page import RulePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.rules.memory import MemoryHost

LEFT = Qt.MouseButton.LeftButton


def person(age: int) -> Situation:
    return Situation(AS_OF, {"age": Span.exactly(age)})


@pytest.fixture
def desk() -> MemoryHost:
    made = host(program(criterion("grown", GROWN)))
    made.cases = tuple(
        RuleCase(f"age-{age}", f"{age} år", person(age), {"jobbkurs": verdict, "other": "maybe"})
        for age, verdict in ((17, "not_now"), (18, "fits"))
    )
    made.situations = tuple((f"Alderen er {age}", person(age)) for age in (17, 19))
    return made


@pytest.fixture
def page(desk: MemoryHost, qtbot: QtBot) -> RulePage:
    made = RulePage(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.proof.prove()
    return made


def raise_limit(page: RulePage) -> None:
    leaf = Compare("age", "ge", 19)
    page.draft.do("hev grensen", lambda some: edits.with_leaf(some, Address(0), leaf))
    page.proof.prove()


def test_one_line_makes_a_test_person(page: RulePage, qtbot: QtBot) -> None:
    assert page.proof.verdict.word == "Kanskje – mangler svar"
    qtbot.keyClicks(page.proof.person.line, "24 år")
    qtbot.keyClick(page.proof.person.line, Qt.Key.Key_Return)
    assert page.draft.person.answers == {"age": Span.exactly(24)}
    assert page.proof.verdict.word == "Passer"
    assert page.list.lines.lines[0].icon == "met"


def test_a_national_id_number_never_stays(page: RulePage, qtbot: QtBot) -> None:
    page.proof.person.line.setText("01010112356")
    qtbot.keyClick(page.proof.person.line, Qt.Key.Key_Return)
    assert page.proof.person.line.text() == ""
    assert not page.draft.person.answers


def test_the_questions_of_the_rule_can_be_answered(page: RulePage) -> None:
    page.proof.person.questions.unfold()
    page.proof.person.editor("age").give(Span.exactly(12))
    assert page.proof.verdict.word == "Passer ikke nå"
    assert page.list.lines.lines[0].icon == "not-met"


def test_cases_run_as_the_rule_changes(page: RulePage) -> None:
    assert page.proof.cases.summary.text() == "Alle 2 regeltester holder."
    raise_limit(page)
    assert page.proof.cases.summary.text() == "1 av 2 regeltester holder ikke."
    row = page.proof.cases.failing.rows[0]
    assert row.title.words == "18 år"
    assert row.shown is not None
    assert row.shown.words == "Ventet «Passer», fikk «Passer ikke nå»"


def test_a_failing_case_opens_its_person_and_can_be_accepted(
    page: RulePage, desk: MemoryHost, qtbot: QtBot
) -> None:
    raise_limit(page)
    row = page.proof.cases.failing.rows[0]
    qtbot.mouseClick(row.title, LEFT)
    assert page.draft.person == person(18)
    qtbot.mouseClick(row.button, LEFT)
    assert desk.cases[1].expect == {"jobbkurs": "not_now", "other": "maybe"}
    page.undo()
    assert desk.cases[1].expect == {"jobbkurs": "fits", "other": "maybe"}


def test_the_test_person_becomes_a_case(page: RulePage, desk: MemoryHost, qtbot: QtBot) -> None:
    page.draft.be(person(40))
    qtbot.mouseClick(page.proof.cases.keep, LEFT)
    assert desk.cases[2].situation == person(40)
    assert desk.cases[2].expect == {"jobbkurs": "fits"}
    assert desk.steps == ["ny regeltest"]


def test_removing_a_case_leaves_what_it_says_of_others(
    page: RulePage, desk: MemoryHost, qtbot: QtBot
) -> None:
    page.proof.cases.holding_fold.unfold()
    qtbot.mouseClick(page.proof.cases.holding.rows[0].button, LEFT)
    assert desk.cases[0].expect == {"other": "maybe"}


def test_a_person_at_a_limit_is_confirmed_with_one_click(
    page: RulePage, desk: MemoryHost, qtbot: QtBot
) -> None:
    rows = page.proof.limits.rows
    shown = [row.shown.title for row in rows.rows if row.shown and row.isVisible()]
    assert shown == ["Alderen er 19"]
    qtbot.mouseClick(rows.rows[0].button, LEFT)
    assert desk.cases[2].title == "Alderen er 19"
    assert desk.cases[2].expect == {"jobbkurs": "fits"}
    page.proof.prove()
    assert page.proof.limits.summary.text() == "0 å bekrefte, 2 bekreftet."


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        (None, "Ikke regnet ut ennå."),
        (Marks(0, ()), "Regelen har ingenting å endre ennå."),
        (Marks(5, ()), "Regeltestene ville oppdage alle 5 små endringer i regelen."),
        (
            Marks(4, (Survivor("18 blir 19"),)),
            "Én av 5 små endringer i regelen ville ingen test oppdage:",
        ),
        (
            Marks(7, (Survivor("a"), Survivor("b"), Survivor("c"))),
            "3 av 10 små endringer i regelen ville ingen test oppdage:",
        ),
    ],
)
def test_the_score_is_said_in_words(
    page: RulePage, desk: MemoryHost, marks: Marks | None, words: str
) -> None:
    desk.marks = marks
    page.proof.mutation.refresh()
    assert page.proof.mutation.summary.text() == words
    visible = [row for row in page.proof.mutation.rows.rows if not row.isHidden()]
    assert len(visible) == len(marks.survivors if marks else ())
