"""A verdict that hangs on an exception nobody has spoken of says so, and only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.assessment import Match, Qualifier, Verdict, assess
from matcher.catalogue.incremental import Matcher
from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Several, Span, Unknown
from matcher.sheets.case_text import case_text
from matcher.sheets.result_json import result_data
from matcher.sheets.result_text import result_text
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from matcher.questions.values import Answer

THREE: dict[str, Answer] = {
    "children_ages": Ages((Span.exactly(3),)),
    "child_kindergarten_hours": Span.exactly(0),
    "child_lives_with": True,
    "parents_live_together": True,
    "nt_years_total_incl_eea": Span.exactly(9),
    "other_parent_membership_years": Span.exactly(9),
    "stays_in_norway": True,
    "lawful_residence": True,
    "residence_basis": "norsk_nordisk",
}
"""All of kontantstøtte but the age of the child, which an adopted child may have."""
LAID_OFF: dict[str, Answer] = {
    "employment_status": "permittert",
    "lost_working_time_pct": Span.exactly(45),
    "layoff_lack_of_work": True,
    "income_12m_nok": Span.exactly(500_000),
    "reg_jobseeker": True,
    "lawful_residence": True,
    "age": Span.exactly(40),
}
ALONE: dict[str, Answer] = {
    "has_children": True,
    "youngest_child_months": Span.exactly(5),
    "single_parent_care_pct": Span.exactly(100),
    "cohabiting": False,
    "benefits": Several(frozenset({"ingen"})),
}
"""A single parent whom overgangsstønad fits, if not a foster parent only."""


def match(program: str, answers: dict[str, Answer]) -> Match:
    return assess(Situation(AS_OF, answers), bundled())[program]


@pytest.mark.parametrize(
    ("program", "answers", "exception"),
    [
        ("kontantstotte", THREE, "adopted_child"),
        ("dagpenger-permittert", LAID_OFF, "layoff_fish_processing"),
    ],
)
def test_a_no_that_an_exception_would_change_names_it(
    program: str, answers: dict[str, Answer], exception: str
) -> None:
    found = match(program, answers)
    assert (found.verdict, found.unless) == (Verdict.NOT_NOW, (exception,))
    assert Qualifier.UNLESS in found.qualifiers


@pytest.mark.parametrize("said", [True, False, *Unknown])
def test_an_answer_takes_the_condition_away(said: Answer) -> None:
    found = match("kontantstotte", {**THREE, "adopted_child": said})
    assert (found.unless, Qualifier.UNLESS in found.qualifiers) == ((), False)
    if isinstance(said, Unknown):
        assert found.verdict is Verdict.MAYBE


def test_what_the_exception_would_not_change_is_not_named() -> None:
    old = {**THREE, "children_ages": Ages((Span.exactly(9),))}
    assert match("kontantstotte", old).unless == ()
    assert match("kontantstotte", {}).unless == ()


def test_the_list_of_a_conversation_names_it_as_the_whole_assessment_does() -> None:
    matcher = Matcher(bundled())
    for answers in (THREE, {**THREE, "children_ages": Ages((Span.exactly(9),))}, THREE, LAID_OFF):
        situation = Situation(AS_OF, answers)
        assert matcher.assess(situation).matches == assess(situation, bundled()).matches


def test_the_sheets_say_it() -> None:
    assessment = assess(Situation(AS_OF, THREE), bundled())
    (data,) = (p for p in result_data(assessment, bundled())["programs"]
               if p["id"] == "kontantstotte")  # fmt: skip
    assert data["unless"] == ["adopted_child"]
    alone = assess(Situation(AS_OF, ALONE), bundled())
    assert alone["overgangsstonad"].unless == ("foster_parent_only",)
    assert "hvis ikke: Bare fosterforelder for barnet" in case_text(alone, bundled())
    assert "hvis ikke: Bare fosterforelder for barnet" in result_text(alone, bundled())
