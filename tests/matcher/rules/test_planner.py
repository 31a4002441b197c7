"""Which question settles most: the answers that are tried, what counts, and the order."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.questions.questions import Choice, Kind, Question
from matcher.questions.situation import Situation
from matcher.questions.texts import Text
from matcher.questions.values import Ages, Several, Span
from matcher.rules.candidates import answer_candidates
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Multiple, Not
from matcher.rules.evaluate import evaluate, leaf_truth
from matcher.rules.planner import FEEDS, MOST_ANSWERS, QuestionPlan
from matcher.rules.truth import NO, YES
from tests.matcher.sample import AS_OF
from tests.matcher.sample_strategies import KINDS, QUESTIONNAIRE, fitting, possible
from tests.matcher.strategies import AMOUNTS
from tests.searching import examples

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hypothesis.strategies import DataObject

    from matcher.questions.kinds.record import AnswerCandidate
    from matcher.questions.values import Value
    from matcher.rules.evaluate import Facts
    from matcher.rules.planner import Weigh
    from matcher.rules.truth import Truth

NEW_YEARS_EVE = date(2026, 12, 31)


def outcomes(
    question: Question, answer: Value, leaves: list[Compare], day: date
) -> tuple[Truth, ...]:
    facts = Situation(day).with_answer(question.id, answer).facts
    return tuple(leaf_truth(leaf, facts, AMOUNTS) for leaf in leaves)


@pytest.mark.parametrize("day", [AS_OF, NEW_YEARS_EVE], ids=str)
@pytest.mark.parametrize("question_id", list(QUESTIONNAIRE.questions))
@settings(max_examples=examples(40))
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
    tried = [one.answer for one in answer_candidates(question, leaves, day.year, AMOUNTS)]
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
    tried = [one.answer for one in answer_candidates(question, leaves, AS_OF.year, AMOUNTS)]
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
    tried = list(answer_candidates(question, leaves, AS_OF.year, {}))
    assert [one.weight for one in tried] == [1_058, 1, 1, 1]


def evenly(_: Question, candidates: Sequence[AnswerCandidate]) -> list[float]:
    return [1 / len(candidates)] * len(candidates)


def trials(
    question_id: str, conditions: Mapping[str, Condition], weigh: Weigh = evenly
) -> list[tuple[float, dict[str, Truth]]]:
    """Return what the answers to a question settle on an empty form."""

    def look(facts: Facts) -> Callable[[str], Truth]:
        return lambda condition_id: evaluate(conditions[condition_id], facts, AMOUNTS).truth

    plan = QuestionPlan(QUESTIONNAIRE, conditions, look, AMOUNTS, weigh)
    found = plan.trials(question_id, Situation(AS_OF))
    return [(trial.share, dict(trial.settled)) for trial in found]


def settled(question_id: str, conditions: Mapping[str, Condition]) -> set[str]:
    return {name for _, found in trials(question_id, conditions) for name in found}


NAV, ADULT = Compare("registered", "is", True), Compare("age", "ge", 18)
HERE = Compare("bydel", "is", "sagene")


def test_each_answer_says_what_it_settles_and_how() -> None:
    conditions: dict[str, Condition] = {"one": NAV, "two": All((NAV, HERE)), "three": AnyOf((NAV,))}
    assert trials("registered", conditions) == [
        (0.5, {"one": YES, "three": YES}),
        (0.5, {"one": NO, "two": NO, "three": NO}),
    ]
    assert settled("bydel", conditions) == {"two"}


def test_a_question_can_settle_nothing_alone() -> None:
    two = {"x": AtLeast(2, (NAV, HERE, Compare("member_now", "is", True)))}
    assert settled("registered", two) == set()


def test_answers_that_no_comparison_tells_apart_are_tried_once() -> None:
    assert len(trials("bydel", {"x": HERE})) == 2
    assert len(trials("bydel", {"x": HERE, "y": Compare("bydel", "is", "grorud")})) == 3


def test_a_rule_of_many_limits_is_tried_in_bounds() -> None:
    many = AnyOf(tuple(Compare("income", "eq", 1000 * number) for number in range(2000)))
    assert len(trials("income", {"x": many})) == MOST_ANSWERS


def test_shares_are_those_of_who_weighs() -> None:
    def weigh(_: Question, candidates: Sequence[AnswerCandidate]) -> list[float]:
        return [0.02 if candidate.answer is True else 0.98 for candidate in candidates]

    assert [share for share, _ in trials("registered", {"x": NAV}, weigh)] == [0.02, 0.98]


def test_a_question_counts_for_what_follows_from_it() -> None:
    """The year one turns 19 follows from the birth year, and often from the age."""
    turns = {"x": Compare("age_in_year", "ge", 19)}
    assert settled("birth_year", turns) == settled("age", turns) == {"x"}
    child: dict[str, Condition] = {"x": Not(Compare("children_months", "any_aged", (12, 35)))}
    assert settled("children_ages", child) == settled("has_children", child) == {"x"}


def test_a_limit_without_an_amount_settles_nothing() -> None:
    assert settled("income", {"x": Compare("income", "ge", Multiple("later"))}) == set()
