"""The next question over all undecided programs, and the questions never to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.catalogue.assessment import assess
from matcher.catalogue.next_question import next_questions
from matcher.questions.questions import Kind
from matcher.questions.situation import Situation
from matcher.questions.values import Answer, Span, Unknown
from matcher.rules.evaluate import evaluate
from matcher.rules.planner import FEEDS
from matcher.rules.truth import UNKNOWN
from tests.matcher.sample import AS_OF, criterion, leaf, program, with_programs
from tests.matcher.sample_strategies import QUESTIONNAIRE, answers, catalogues, possible
from tests.searching import examples

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue

NAV, HOME = leaf("registered", "is", True), leaf("bydel", "is", "sagene")
LAID_OFF = leaf("employment_status", "is", "permittert")
HALF, RISK = leaf("lost_time", "ge", 50), leaf("at_risk", "is", True)


def asked(
    catalogue: Catalogue,
    said: dict[str, Answer] | None = None,
    unlocked: frozenset[str] = frozenset(),
) -> dict[str, tuple[str, ...]]:
    """Return what each suggested question settles, the best question first."""
    assessment = assess(Situation(AS_OF, said or {}), catalogue, unlocked)
    found = next_questions(assessment, catalogue, unlocked)
    return {suggestion.question: suggestion.settles for suggestion in found}


def test_what_settles_most_is_asked_first() -> None:
    found = with_programs(
        program("a", criterion("x", NAV), criterion("y", HOME)), program("b", criterion("x", NAV))
    )
    assert asked(found) == {"registered": ("b", "a"), "bydel": ("a",)}
    assert asked(found, {"registered": True}) == {"bydel": ("a",)}
    assert asked(found, {"registered": False}) == {}


@pytest.mark.parametrize("answer", [Span.exactly(60), Span(40, 60), *Unknown])
def test_a_question_that_was_answered_in_any_way_is_never_asked_again(answer: Answer) -> None:
    found = with_programs(program("a", criterion("x", HALF)))
    said: dict[str, Answer] = {"employment_status": "permittert"}
    assert list(asked(found, said)) == ["lost_time"]
    assert asked(found, said | {"lost_time": answer}) == {}


@pytest.mark.parametrize("unknown", list(Unknown))
def test_who_does_not_say_the_birth_year_may_say_the_age(unknown: Unknown) -> None:
    found = with_programs(program("a", criterion("x", leaf("age_in_year", "ge", 19))))
    assert list(asked(found)) == ["birth_year", "age"]
    assert list(asked(found, {"birth_year": unknown})) == ["age"]
    assert list(asked(found, {"birth_year": unknown, "age": unknown})) == []


def test_a_question_that_cannot_matter_is_never_asked() -> None:
    """Lost working time is asked of the laid off, and of those who have not said."""
    found = with_programs(program("a", criterion("x", {"any": [HALF, NAV]})))
    assert set(asked(found)) == {"lost_time", "registered"}
    assert set(asked(found, {"employment_status": "permittert"})) == {"lost_time", "registered"}
    assert set(asked(found, {"employment_status": "arbeidsledig"})) == {"registered"}


def test_a_question_on_request_is_only_asked_when_opened() -> None:
    found = with_programs(program("a", criterion("x", RISK)))
    assert asked(found) == {}
    assert asked(found, unlocked=frozenset({"at_risk"})) == {"at_risk": ("a",)}


def test_a_program_on_request_brings_no_question_up() -> None:
    found = with_programs(program("a", criterion("x", NAV), on_request=["at_risk"]))
    assert asked(found) == {}
    assert asked(found, {"at_risk": True}) == {"registered": ("a",)}
    assert asked(found, {"at_risk": False}) == {}


def test_what_is_decided_or_only_information_asks_nothing() -> None:
    settled = program("a", criterion("x", NAV), criterion("y", HOME))
    history = program("b", criterion("x", HOME), availability={"status": "historic"})
    over = program("c", criterion("x", HOME), valid_to="2020-01-01")
    found = with_programs(settled, history, over)
    assert asked(found, {"registered": False}) == {}
    assert asked(found) == {"registered": ("a",), "bydel": ("a",)}


def test_a_priority_is_not_asked_about() -> None:
    young = criterion("young", leaf("age", "lt", 30), "priority")
    assert set(asked(with_programs(program("a", criterion("x", NAV), young)))) == {"registered"}


@settings(max_examples=examples(60))
@given(catalogues(), st.data())
def test_nothing_forbidden_is_suggested_and_nothing_promised_in_vain(
    catalogue: Catalogue, data: st.DataObject
) -> None:
    """What a suggestion settles is exactly what some possible answer settles.

    Where no answer settles anything alone, it names those that it takes another answer for.
    """
    questions = data.draw(st.sets(st.sampled_from(sorted(QUESTIONNAIRE.questions)), max_size=4))
    drawn = {name: data.draw(answers(name), label=name) for name in sorted(questions)}
    said = {name: answer for name, answer in drawn.items() if answer is not None}
    unlocked = frozenset(data.draw(st.sampled_from([(), ("at_risk",)])))
    assessment = assess(Situation(AS_OF, said), catalogue, unlocked)
    shut = assessment.unused | catalogue.irrelevant(assessment.situation) | said.keys()
    amounts = catalogue.amounts(AS_OF)
    undecided = [match.program for match in assessment.matches if match.undecided]
    for suggestion in next_questions(assessment, catalogue, unlocked):
        question = QUESTIONNAIRE[suggestion.question]
        assert question.id not in shut
        assert not question.on_request or question.id in unlocked
        fed = FEEDS.get(question.id, (question.id,))
        settled = {
            offered.id
            for offered in undecided
            if not catalogue_asks(offered.id, catalogue).isdisjoint(fed)
            for answer in possible(question)
            if evaluate(
                offered.guard,
                assessment.situation.with_answer(question.id, answer).facts,
                amounts,
            ).truth
            != UNKNOWN
        }
        assert suggestion.settles
        if settled and question.kind in {Kind.CHOICES, Kind.AGES}:
            assert settled.issuperset(suggestion.settles)
        elif settled:
            assert set(suggestion.settles) == settled
        else:
            open_ones = {
                p.id for p in undecided if not catalogue_asks(p.id, catalogue).isdisjoint(fed)
            }
            assert open_ones.issuperset(suggestion.settles)


def catalogue_asks(program_id: str, catalogue: Catalogue) -> frozenset[str]:
    return frozenset(fact for fact, ids in catalogue.asked_by.items() if program_id in ids)
