"""Which question settles most: the answers that are tried, what counts, and the order."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.questions.questions import Choice, Kind, Question, Sensitivity
from matcher.questions.situation import Situation
from matcher.questions.texts import Text
from matcher.questions.values import Ages, Several, Span
from matcher.rules.candidates import telling
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Multiple, Not
from matcher.rules.evaluate import evaluate, leaf_truth
from matcher.rules.planner import FEEDS, Plan, suggestions
from tests.matcher.sample import AS_OF
from tests.matcher.sample_strategies import KINDS, QUESTIONNAIRE, fitting, possible
from tests.matcher.strategies import AMOUNTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import DataObject

    from matcher.questions.values import Value
    from matcher.rules.evaluate import Facts
    from matcher.rules.truth import Truth

NEW_YEARS_EVE = date(2026, 12, 31)


def outcomes(
    question: Question, answer: Value, leaves: list[Compare], day: date
) -> tuple[Truth, ...]:
    facts = Situation(day).with_answer(question.id, answer).facts
    return tuple(leaf_truth(leaf, facts, AMOUNTS) for leaf in leaves)


@pytest.mark.parametrize("day", [AS_OF, NEW_YEARS_EVE], ids=str)
@pytest.mark.parametrize("question_id", list(QUESTIONNAIRE.questions))
@settings(max_examples=40)
@given(data=st.data())
def test_some_telling_answer_does_what_any_possible_answer_does(
    question_id: str, day: date, data: DataObject
) -> None:
    """No outcome is overlooked: neither on the question itself nor on what follows from it.

    Of lists each comparison is covered by itself; all combinations would be too many to try.
    """
    question = QUESTIONNAIRE[question_id]
    facts = st.sampled_from(
        [fact for fact in FEEDS.get(question_id, (question_id,)) if fact in KINDS]
    )
    several = 1 if question.kind in {Kind.CHOICES, Kind.AGES} else 3
    leaves = data.draw(st.lists(facts.flatmap(fitting), min_size=1, max_size=several))
    tried = [one.answer for one in telling(question, leaves, day.year, AMOUNTS)]
    found = {outcomes(question, answer, leaves, day) for answer in tried}
    for answer in possible(question):
        assert outcomes(question, answer, leaves, day) in found, answer


@pytest.mark.parametrize("question_id", list(QUESTIONNAIRE.questions))
@given(data=st.data())
def test_telling_answers_can_be_given(question_id: str, data: DataObject) -> None:
    question = QUESTIONNAIRE[question_id]
    facts = st.sampled_from(
        [fact for fact in FEEDS.get(question_id, (question_id,)) if fact in KINDS]
    )
    leaves = data.draw(st.lists(facts.flatmap(fitting), max_size=3))
    tried = [one.answer for one in telling(question, leaves, AS_OF.year, AMOUNTS)]
    assert tried
    for answer in tried:
        match answer:
            case str():
                choice = question.choice(answer)
                assert choice
                assert not choice.unknown
            case Several(members):
                chosen = [question.choice(member) for member in members]
                assert chosen
                assert not any(choice is None or choice.unknown for choice in chosen)
            case Span(low, high):
                assert low == high
                assert low is not None
                assert question.low is None or question.low <= low
                assert question.high is None or low <= question.high
            case Ages(spans):
                assert all((question.low or 0) <= (span.low or 0) for span in spans)


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.CHOICES])
def test_choices_that_no_comparison_tells_apart_are_tried_once(kind: Kind) -> None:
    """A list of all municipalities took most of the time, for one rule that names two of them."""
    ids = [f"c{number:04}" for number in range(1_061)]
    places = tuple(Choice(name, Text(name), Text(name)) for name in ids)
    question = Question("q", kind, Text("Kommune"), choices=places)
    op = "one_of" if kind is Kind.CHOICE else "has_any"
    leaves = [Compare("q", op, ("c0001", "c0002")), Compare("q", op, ("c0002", "c0003"))]
    tried = list(telling(question, leaves, AS_OF.year, {}))
    assert [one.weight for one in tried] == [1_058, 1, 1, 1]


def plan(conditions: Mapping[str, Condition]) -> Plan:
    def truth_of(condition_id: str, facts: Facts) -> Truth:
        return evaluate(conditions[condition_id], facts, AMOUNTS).truth

    return Plan(QUESTIONNAIRE, conditions, truth_of, AMOUNTS)


def asked(
    conditions: Mapping[str, Condition], *candidates: str
) -> list[tuple[str, tuple[str, ...]]]:
    """Return the questions suggested on an empty form, with what each settles."""
    found = suggestions(plan(conditions), Situation(AS_OF), candidates or QUESTIONNAIRE.questions)
    return [(suggestion.question, suggestion.settles) for suggestion in found]


NAV, ADULT = Compare("registered", "is", True), Compare("age", "ge", 18)
HERE = Compare("bydel", "is", "sagene")
RISK = Compare("at_risk", "is", True)


def test_the_question_that_settles_most_comes_first() -> None:
    conditions: dict[str, Condition] = {"one": NAV, "two": All((NAV, HERE)), "three": AnyOf((NAV,))}
    assert asked(conditions) == [("registered", ("one", "two", "three")), ("bydel", ("two",))]


def test_a_question_that_settles_nothing_alone_is_not_asked() -> None:
    two = {"x": AtLeast(2, (NAV, HERE, Compare("member_now", "is", True)))}
    assert asked(two) == []


def test_more_answers_that_settle_win_then_the_order_of_the_form() -> None:
    either = {"x": AnyOf((NAV, HERE))}
    # Half the answers on registration settle it, a third of the districts do.
    assert [question for question, _ in asked(either)] == ["registered", "bydel"]
    same = {"x": AnyOf((NAV, Compare("member_now", "is", True)))}
    assert [question for question, _ in asked(same)] == ["registered", "member_now"]


def test_an_intrusive_question_must_settle_more() -> None:
    assert QUESTIONNAIRE["at_risk"].sensitivity is Sensitivity.MOST_SENSITIVE
    nine = {str(number): RISK for number in range(9)}
    assert [question for question, _ in asked({**nine, "x": NAV})] == ["registered", "at_risk"]
    eleven = {str(number): RISK for number in range(11)}
    assert [question for question, _ in asked({**eleven, "x": NAV})] == ["at_risk", "registered"]


def test_only_candidates_are_suggested() -> None:
    assert asked({"x": All((NAV, HERE))}, "bydel") == [("bydel", ("x",))]
    assert asked({}, "bydel") == []


def test_a_question_counts_for_what_follows_from_it() -> None:
    """The year one turns 19 follows from the birth year, and often from the age."""
    turns = {"x": Compare("age_in_year", "ge", 19)}
    assert asked(turns) == [("birth_year", ("x",)), ("age", ("x",))]
    child: dict[str, Condition] = {"x": Not(Compare("children_months", "any_aged", (12, 35)))}
    assert ("children_ages", ("x",)) in asked(child)
    assert ("has_children", ("x",)) in asked(child)


def test_a_limit_without_an_amount_settles_nothing() -> None:
    assert asked({"x": Compare("income", "ge", Multiple("later"))}) == []
