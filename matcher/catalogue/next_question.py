"""The next question to ask, over all undecided programs of an assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.rules.evaluate import evaluate
from matcher.rules.planner import FEEDS, Plan, Suggestion, suggestions

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.assessment import Assessment
    from matcher.catalogue.catalogue import Catalogue
    from matcher.rules.evaluate import Facts
    from matcher.rules.truth import Truth


def next_questions(
    assessment: Assessment,
    catalogue: Catalogue,
    unlocked: frozenset[str] = frozenset(),
    truth_of: Callable[[str, Facts], Truth] | None = None,
) -> list[Suggestion]:
    """Return the open questions that can settle most programs, the best first.

    Never a question that was answered in any way, that cannot matter, or that is asked on request
    only and has not been opened. `truth_of` may be a compiled evaluator of the programs' guards.
    """
    situation = assessment.situation
    amounts = catalogue.amounts(situation.as_of)
    undecided = {m.program.id: m.program.guard for m in assessment.matches if m.undecided}

    def plain(program_id: str, facts: Facts) -> Truth:
        return evaluate(undecided[program_id], facts, amounts).truth

    plan = Plan(catalogue.questionnaire, undecided, truth_of or plain, amounts)
    return suggestions(plan, situation, _candidates(assessment, catalogue, unlocked))


def _candidates(
    assessment: Assessment, catalogue: Catalogue, unlocked: frozenset[str]
) -> list[str]:
    situation = assessment.situation
    missing = {q for match in assessment.matches if match.undecided for q in match.missing}
    wanted = missing | {q for q, fed in FEEDS.items() if not missing.isdisjoint(fed)}
    shut = assessment.unused | catalogue.irrelevant(situation) | situation.answers.keys()
    return [
        question.id
        for question in catalogue.questionnaire.questions.values()
        if question.id in wanted
        and question.id not in shut
        and (not question.on_request or question.id in unlocked)
    ]
