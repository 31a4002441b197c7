"""ADR 2 on the whole catalogue: one more answer settles, and never turns what was settled."""

from __future__ import annotations

from itertools import combinations
from random import Random
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.consequences import followed
from matcher.catalogue.incremental import Matcher
from matcher.questions import Several, Span
from matcher.questions.derived import EXCEPTIONS
from matcher.questions.situation import Situation
from matcher.rules import Certainty, facts_of
from matcher.rules.truth import UNKNOWN
from tests.matcher.bundled import bundled
from tests.matcher.catalogue.test_incremental import random_answer
from tests.matcher.sample import AS_OF

if TYPE_CHECKING:
    from matcher.questions import Value

ANSWERS = 60


@pytest.mark.parametrize("walks", [40, pytest.param(400, marks=pytest.mark.soak)])
def test_answering_one_more_question_never_turns_a_decided_verdict(walks: int) -> None:
    """As long as no answer contradicts another or what follows from it; then nothing is certain.

    The stated exceptions are no part of the walk: they count as no until somebody speaks of them.
    A verdict said with such a condition is not settled: the exception may follow from an answer.
    """
    catalogue, rng = bundled(), Random(5)
    asked = catalogue.questionnaire.questions.values()
    questions = [question for question in asked if question.id not in EXCEPTIONS]
    matcher, settled = Matcher(catalogue), 0
    for _ in range(walks):
        situation = Situation(AS_OF)
        before = matcher.assess(situation)
        for question in rng.sample(questions, ANSWERS):
            if question.id in before.situation.facts:
                continue  # it follows already, and a vaguer answer would take its place
            situation = situation.with_answer(question.id, random_answer(question, rng))
            after = matcher.assess(situation)
            if after.contradictions or any(f.overruled for f in followed(after, catalogue)):
                break
            for match in before.matches:
                if match.truth != UNKNOWN and not match.unless:
                    settled += 1
                    truth = after[match.program.id].truth
                    assert truth is match.truth, (question.id, match.program.id)
            before = after
    assert settled > walks * len(catalogue.programs)


def test_answers_that_different_things_follow_from_are_told_as_a_contradiction() -> None:
    """Else the first of two rules is taken in silence, and what the other settled is turned.

    Two rules about the same fact choose between its answers.
    """
    catalogue = bundled()
    rules = [rule for rule in catalogue.follow.rules if rule.certainty is Certainty.CERTAIN]
    told = [facts_of(rule.when) for rule in catalogue.contradictions]
    apart = [
        (one, other)
        for one, other in combinations(rules, 2)
        if facts_of(one.when) != facts_of(other.when)
        and any(
            not _both(one.then[question], other.then[question])
            for question in one.then.keys() & other.then.keys()
        )
    ]
    assert apart
    for one, other in apart:
        assert facts_of(one.when) | facts_of(other.when) in told, (one.id, other.id)


def _both(one: Value, other: Value) -> bool:
    if isinstance(one, Span) and isinstance(other, Span):
        return one.overlap(other) is not None
    return one == other


@pytest.mark.parametrize("basis", ["norsk_nordisk", "eos_borger"])
def test_whoever_has_the_introduction_benefit_is_asked_about_such_a_citizenship(basis: str) -> None:
    matcher = Matcher(bundled())
    benefit = Several(frozenset({"introduksjonsstonad"}))
    before = Situation(AS_OF).with_answer("benefits", benefit)
    found = matcher.assess(before.with_answer("residence_basis", basis))
    assert [each.questions for each in found.contradictions] == [("benefits", "residence_basis")]
    assert not matcher.assess(before.with_answer("residence_basis", "flyktning")).contradictions
