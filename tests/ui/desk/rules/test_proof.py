"""The proof follows the rule: verdict, cases, persons at the limits, and what goes unnoticed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.catalogue.cases import RuleCase
from matcher.catalogue.programs import Availability, Status
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from matcher.rules.conditions import Compare
from tests.matcher.sample import AS_OF
from tests.ui.desk.rules.rules import GROWN, criterion, host, program
from ui.desk.rules.model import edits
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.page import RulePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.desk.rules.memory import MemoryHost

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


def test_a_maybe_of_somebody_who_meets_everything_has_a_reason(
    page: RulePage, desk: MemoryHost
) -> None:
    page.draft.be(person(40))
    assert page.proof.verdict.word == "Passer"
    desk.set_program(replace(desk.program, availability=Availability(Status.UNCONFIRMED)))
    page.proof.judge()
    assert page.proof.verdict.word == "Kanskje"
    assert page.proof.missing.text().startswith("Bekreft at tilbudet finnes")


def test_the_test_person_becomes_a_case_of_what_is_expected(
    page: RulePage, desk: MemoryHost, qtbot: QtBot
) -> None:
    cases = page.proof.cases
    before = desk.cases
    page.draft.be(person(40))
    qtbot.mouseClick(cases.keep, LEFT)
    assert desk.cases is before, "the rule is not asked before somebody has said what is right"
    assert cases.asking.verdict.number() is None
    qtbot.mouseClick(cases.asking.save, LEFT)
    assert cases.asking.why_not.text() == "Skriv hva testen prøver."
    cases.asking.name.setText("40 år")
    qtbot.mouseClick(cases.asking.save, LEFT)
    assert cases.asking.why_not.text() == "Velg hva personen skal få."
    qtbot.mouseClick(cases.asking.verdict.button(2), LEFT)
    qtbot.mouseClick(cases.asking.save, LEFT)
    new = desk.cases[-1]
    assert (new.title, new.situation) == ("40 år", person(40))
    assert new.expect == {"jobbkurs": "not_now"}
    qtbot.waitUntil(lambda: "40 år" in [row.shown.title for row in cases.failing.rows if row.shown])
    assert page.draft.stack.undoText() == "ny regeltest"


def test_a_case_may_expect_a_place_in_the_list_too(
    page: RulePage, desk: MemoryHost, qtbot: QtBot
) -> None:
    cases = page.proof.cases
    page.draft.be(person(40))
    qtbot.mouseClick(cases.keep, LEFT)
    cases.asking.name.setText("40 år")
    qtbot.mouseClick(cases.asking.verdict.button(0), LEFT)
    qtbot.mouseClick(cases.asking.place.button(2), LEFT)
    qtbot.mouseClick(cases.asking.save, LEFT)
    new = desk.cases[-1]
    assert (new.expect, new.group) == ({"jobbkurs": "fits"}, {"jobbkurs": "has"})

    def failing() -> list[str]:
        return [row.shown.title for row in cases.failing.rows if row.shown]

    qtbot.waitUntil(lambda: "40 år" in failing())
    row = cases.failing.rows[failing().index("40 år")]
    assert row.shown is not None
    assert row.shown.words.startswith("Ventet at det står under «Har allerede»")
    qtbot.mouseClick(row.button, LEFT)
    assert desk.cases[-1].group == {"jobbkurs": "more"}
    cases.asking.ask()
    assert cases.asking.place.number() is None


def test_a_case_that_expects_only_a_place_is_shown_and_can_be_removed(
    page: RulePage, desk: MemoryHost, qtbot: QtBot
) -> None:
    only = RuleCase("sted", "Et sted i listen", person(40), {}, group={"jobbkurs": "more"})
    page.draft.set_cases("ny regeltest", (*desk.cases, only))
    page.proof.prove()
    page.proof.cases.holding_fold.unfold()
    rows = page.proof.cases.holding.rows
    row = next(row for row in rows if row.shown and row.shown.title == only.title)
    assert row.shown is not None
    assert row.shown.words == "Flere muligheter"
    qtbot.mouseClick(row.button, LEFT)
    assert "sted" not in {case.id for case in desk.cases}


def test_removing_a_case_leaves_what_it_says_of_others(
    page: RulePage, desk: MemoryHost, qtbot: QtBot
) -> None:
    page.proof.cases.holding_fold.unfold()
    qtbot.mouseClick(page.proof.cases.holding.rows[0].button, LEFT)
    assert desk.cases[0].expect == {"other": "maybe"}


def titles(page: RulePage) -> list[str]:
    rows = page.proof.limits.rows.rows
    return [row.shown.title for row in rows if row.shown and not row.isHidden()]


def test_a_person_at_a_limit_is_confirmed_with_one_click(
    page: RulePage, desk: MemoryHost, qtbot: QtBot
) -> None:
    before = titles(page)
    assert any("19" in title for title in before)
    assert not any("18 år" in title for title in before)  # is a case already
    place = next(place for place, title in enumerate(before) if "19" in title)
    qtbot.mouseClick(page.proof.limits.rows.rows[place].button, LEFT)
    assert desk.cases[2].title == before[place]
    assert desk.cases[2].situation.answers == {"age": Span.exactly(19)}
    assert desk.cases[2].expect == {"jobbkurs": "fits"}
    page.proof.prove()
    assert titles(page) == before, "the next one does not move under the pointer"
    row = page.proof.limits.rows.rows[place]
    assert row.shown is not None
    assert row.shown.words.startswith("Bekreftet")
    assert not row.button.isVisible()
    page.draft.stack.undo()
    page.proof.prove()
    assert row.button.isVisible()


def test_the_score_is_said_in_words_and_leads_to_the_line(
    page: RulePage, desk: MemoryHost, qtbot: QtBot
) -> None:
    words = page.proof.mutation.summary.text()
    assert words.startswith("Regeltestene ville oppdage alle")
    desk.cases = desk.cases[:1]
    page.draft.stand_at(Address(0))
    page.proof.prove()
    assert "små endringer i regelen ville ingen test oppdage" in page.proof.mutation.summary.text()
    rows = [row for row in page.proof.mutation.rows.rows if not row.isHidden()]
    assert rows
    qtbot.mouseClick(rows[0].title, LEFT)
    assert page.draft.place == Address(0)


def test_a_rule_without_anything_to_change_says_so(qtbot: QtBot) -> None:
    page = RulePage(host(program()))
    qtbot.addWidget(page)
    page.proof.prove()
    assert page.proof.mutation.summary.text() == "Regelen har ingenting å prøve ennå."
    assert page.proof.limits.summary.text() == "Regelen har ingen grenser å prøve ennå."
