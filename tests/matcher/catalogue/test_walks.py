"""ADR 2 on the whole catalogue: one more answer settles, and never turns what was settled."""

from __future__ import annotations

from random import Random

from matcher.catalogue.incremental import Matcher
from matcher.questions.situation import Situation
from matcher.rules.truth import UNKNOWN
from tests.matcher.bundled import bundled
from tests.matcher.catalogue.test_incremental import random_answer
from tests.matcher.sample import AS_OF

WALKS, ANSWERS = 100, 60


def test_answering_one_more_question_never_turns_a_decided_verdict() -> None:
    """As long as the answers do not contradict each other; then nothing is certain any more."""
    catalogue, rng = bundled(), Random(5)  # noqa: S311 - repeatable, not secret
    questions = list(catalogue.questionnaire.questions.values())
    matcher, settled = Matcher(catalogue), 0
    for _ in range(WALKS):
        situation = Situation(AS_OF)
        before = matcher.assess(situation)
        for question in rng.sample(questions, ANSWERS):
            situation = situation.with_answer(question.id, random_answer(question, rng))
            after = matcher.assess(situation)
            if after.contradictions:
                break
            for match in before.matches:
                if match.truth != UNKNOWN:
                    settled += 1
                    truth = after[match.program.id].truth
                    assert truth is match.truth, (question.id, match.program.id)
            before = after
    assert settled > WALKS * len(catalogue.programs)
