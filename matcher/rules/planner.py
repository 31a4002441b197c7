"""Which open question settles most: tries the answers that can make a difference, and counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions.derived import DERIVATIONS
from matcher.questions.questions import Sensitivity
from matcher.rules.candidates import telling
from matcher.rules.conditions import leaves
from matcher.rules.truth import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from matcher.questions.questions import Questionnaire
    from matcher.questions.situation import Situation
    from matcher.rules.conditions import Compare, Condition
    from matcher.rules.evaluate import Amounts, Facts
    from matcher.rules.truth import Truth

DISCOUNT = {
    Sensitivity.ORDINARY: 1.0,
    Sensitivity.ARTICLE_9: 0.5,
    Sensitivity.ARTICLE_10: 0.34,
    Sensitivity.MOST_SENSITIVE: 0.1,
}
"""What an intrusive question must make up for by settling more."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question and the ids of what its answers can settle."""

    question: str
    settles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What the planner looks at: undecided conditions by id, and how to evaluate one."""

    questionnaire: Questionnaire
    undecided: Mapping[str, Condition]
    truth_of: Callable[[str, Facts], Truth]
    amounts: Amounts


def suggestions(plan: Plan, situation: Situation, candidates: Iterable[str]) -> list[Suggestion]:
    """Return the candidate questions that can settle something, the most useful first.

    Equal ones keep the order of the form. A candidate is only worth asking if it is open in some
    undecided condition; the caller leaves out what was answered, declined or is out of bounds.
    """
    asking = _asking(plan.undecided)
    scored = []
    for question_id in candidates:
        fed = FEEDS.get(question_id, (question_id,))
        ids = tuple(dict.fromkeys(i for fact in fed for i in asking.get(fact, {})))
        found = [leaf for fact in fed for i in ids for leaf in asking.get(fact, {}).get(i, ())]
        question = plan.questionnaire[question_id]
        answers = telling(question, found, situation.as_of.year, plan.amounts)
        trials = (
            (situation.with_answer(question_id, answer), weight) for answer, weight in answers
        )
        shares = _shares(plan, trials, ids)
        if shares:
            worth = len(shares) * DISCOUNT[question.sensitivity]
            place = plan.questionnaire.order[question_id]
            key = (-worth, -sum(shares.values()), place)
            scored.append((key, Suggestion(question_id, tuple(i for i in ids if i in shares))))
    return [suggestion for _, suggestion in sorted(scored, key=lambda pair: pair[0])]


def _asking(conditions: Mapping[str, Condition]) -> dict[str, dict[str, list[Compare]]]:
    """Return fact -> condition id -> the leaves there."""
    asking: dict[str, dict[str, list[Compare]]] = {}
    for condition_id, condition in conditions.items():
        for leaf in leaves(condition):
            asking.setdefault(leaf.fact, {}).setdefault(condition_id, []).append(leaf)
    return asking


def _shares(
    plan: Plan, trials: Iterable[tuple[Situation, int]], ids: tuple[str, ...]
) -> dict[str, float]:
    """Return, for each condition some trial settles, the share of answers that do."""
    tried = 0
    settled: dict[str, int] = {}
    for trial, weight in trials:
        tried += weight
        for condition_id in ids:
            if plan.truth_of(condition_id, trial.facts) != UNKNOWN:
                settled[condition_id] = settled.get(condition_id, 0) + weight
    return {condition_id: count / tried for condition_id, count in settled.items()}


def _fed() -> dict[str, tuple[str, ...]]:
    """Return, for each question, the facts its answer can change: itself and what follows."""
    fed: dict[str, set[str]] = {}
    for _ in range(2):
        for derivation in DERIVATIONS:
            for source in derivation.inputs:
                reached = fed.setdefault(source, {source})
                reached.update({derivation.fact}, fed.get(derivation.fact, ()))
    return {question: tuple(sorted(facts)) for question, facts in fed.items()}


FEEDS = _fed()
