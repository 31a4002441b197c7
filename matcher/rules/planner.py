"""Which open question settles most: tries the answers that can make a difference, and counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from matcher.questions.derived import DERIVATIONS, MONTHS_A_YEAR
from matcher.questions.questions import Kind, Sensitivity
from matcher.questions.values import Ages, Several, Span
from matcher.rules.conditions import leaves
from matcher.rules.evaluate import amount_of
from matcher.rules.truth import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from matcher.questions.questions import Question, Questionnaire
    from matcher.questions.situation import Situation
    from matcher.questions.values import Value
    from matcher.rules.conditions import Compare, Condition
    from matcher.rules.evaluate import Amounts, Facts
    from matcher.rules.truth import Truth

COUNT = "count_at_least"
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
        answers = telling_answers(question, found, situation.as_of.year, plan.amounts)
        trials = (situation.with_answer(question_id, answer) for answer in answers)
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


def _shares(plan: Plan, trials: Iterable[Situation], ids: tuple[str, ...]) -> dict[str, float]:
    """Return, for each condition some trial settles, the share of trials that do."""
    tried = 0
    settled: dict[str, int] = {}
    for trial in trials:
        tried += 1
        for condition_id in ids:
            if plan.truth_of(condition_id, trial.facts) != UNKNOWN:
                settled[condition_id] = settled.get(condition_id, 0) + 1
    return {condition_id: count / tried for condition_id, count in settled.items()}


def telling_answers(
    question: Question, found: Iterable[Compare], year: int, amounts: Amounts
) -> Iterator[Value]:
    """Yield one answer from each region in which the leaves cannot tell answers apart.

    Of lists each leaf is looked at alone: all combinations would be too many to try. `year` is
    the assessment year, which joins ages and birth years.
    """
    leaves_found = tuple(found)
    points = _points(question, leaves_found, year, amounts)
    known = [choice.id for choice in question.choices if choice.unknown is None]
    match question.kind:
        case Kind.YES_NO:
            yield from (True, False)
        case Kind.CHOICE:
            yield from known
        case Kind.CHOICES:
            yield from (Several(members) for members in _sets(known, leaves_found))
        case Kind.AGES:
            counts = {cast("int", leaf.value) for leaf in leaves_found if leaf.op == COUNT}
            yield Ages(())
            yield from (Ages((Span.exactly(point),)) for point in points)
            yield from (Ages((Span.exactly(points[0]),) * count) for count in sorted(counts - {1}))
        case Kind.NUMBER | Kind.MONEY | Kind.MONTH:
            yield from map(Span.exactly, points)


def _sets(known: list[str], found: Iterable[Compare]) -> list[frozenset[str]]:
    """Return each choice alone, and each set that some leaf wants as a whole."""
    wholes = (cast("tuple[str, ...]", leaf.value) for leaf in found if leaf.op == "has_all")
    return list(dict.fromkeys(map(frozenset, [*((choice,) for choice in known), *wholes])))


def _points(question: Question, found: Iterable[Compare], year: int, amounts: Amounts) -> list[int]:
    """Return the answers next to every limit, one at least."""
    points = {
        point
        for leaf in found
        for limit in _limits(leaf, amounts)
        for point in _around(limit, leaf.fact, question.id, year)
    }
    first = date(year, 1, 1).toordinal() if question.kind is Kind.MONTH else 0
    low = question.low if question.low is not None else min(points, default=first)
    high = question.high if question.high is not None else max(points, default=low)
    return sorted(point for point in points if low <= point <= high) or [low]


def _limits(leaf: Compare, amounts: Amounts) -> tuple[int, ...]:
    value = amount_of(leaf.value, amounts)
    if isinstance(value, tuple):
        return tuple(limit for limit in value if isinstance(limit, int))
    number = isinstance(value, int) and not isinstance(value, bool) and leaf.op != COUNT
    return (cast("int", value),) if number else ()


def _around(limit: int, fact: str, question_id: str, year: int) -> Iterable[int]:
    """Return the answers to a question on both sides of a limit on a fact that follows from it."""
    if fact == question_id:
        return limit - 1, limit, limit + 1
    if (fact, question_id) == ("age_in_year", "age"):
        return range(limit - 2, limit + 2)
    if "birth_year" in (fact, question_id):
        return range(year - limit - 2, year - limit + 2)
    if fact == "planned_start_month":
        return (date(year, month, 1).toordinal() for month in range(1, MONTHS_A_YEAR + 1))
    in_months = [name.endswith("months") for name in (fact, question_id)]
    if in_months == [True, False]:
        middle = limit // MONTHS_A_YEAR
        return middle - 1, middle, middle + 1
    first = limit * MONTHS_A_YEAR if in_months == [False, True] else limit
    after = (limit + 1) * MONTHS_A_YEAR if in_months == [False, True] else limit + 1
    return first - 1, first, after


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
