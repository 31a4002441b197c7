"""ADR 2 on the whole catalogue: one more answer settles, and never turns what was settled."""

from __future__ import annotations

from random import Random

import pytest

from matcher.catalogue.consequences import followed
from matcher.catalogue.incremental import Matcher
from matcher.questions.derived import EXCEPTIONS
from matcher.questions.situation import Situation
from matcher.rules.truth import UNKNOWN
from tests.matcher.bundled import bundled
from tests.matcher.catalogue.test_incremental import random_answer
from tests.matcher.sample import AS_OF

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
