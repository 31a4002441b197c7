"""The answers that tell rules apart: for the planner, for proofs and for boundary persons.

What the answers of one question can be is said by its kind. Here is what only rules know: the
limits that comparisons have, and which facts follow from which answer.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from matcher.questions import Form
from matcher.questions.calendar_months import MONTHS_A_YEAR
from matcher.questions.kinds import RECORDS
from matcher.questions.kinds.families import CHILDREN_AGED, COUNT
from matcher.rules.conditions import NOT_CHOSEN
from matcher.rules.evaluate import amount_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from matcher.questions import Answer, Question
    from matcher.questions.kinds.record import AnswerCandidate, Asked, NearAnswer
    from matcher.rules.conditions import Compare
    from matcher.rules.evaluate import Amounts


def answer_candidates(
    question: Question, leaves: Iterable[Compare], year: int, amounts: Amounts
) -> Iterable[AnswerCandidate]:
    """Return one answer for each group of answers that no single comparison tells apart.

    The comparisons may be of facts that follow from the answer. `year` is the assessment year,
    which joins ages and birth years.
    """
    found = tuple(leaf for leaf in leaves if leaf.value != NOT_CHOSEN)
    points = {
        point
        for leaf in found
        for limit in _limits(leaf, amounts)
        for point in _around(limit, leaf.fact, question.id, year)
    }
    if question.kind.form is Form.DAY:
        points = points or {date(year, 1, 1).toordinal()}
    return RECORDS[question.kind].candidates(question, _asked(question, found, amounts), points)


def _asked(question: Question, leaves: tuple[Compare, ...], amounts: Amounts) -> Asked:
    if not question.choices:
        return [(leaf.op, amount_of(leaf.value, amounts)) for leaf in leaves]
    own = [(leaf.op, leaf.value) for leaf in leaves if leaf.fact == question.id]
    if len(own) == len(leaves):
        return own
    # What follows from a choice may tell it from any other: then each is tried by itself.
    return [*own, *(("is", choice.id) for choice in question.choices)]


def combined(question: Question, limits: Mapping[Compare, object]) -> tuple[list[Answer], bool]:
    """Return the answers that comparisons together tell apart, and whether these are all.

    `limits` are the comparisons of the question, each with the value that it compares with.
    """
    asked = [(leaf.op, limit) for leaf, limit in limits.items()]
    return RECORDS[question.kind].combined(question, asked)


def beside(question: Question, leaf: Compare, limit: object) -> Iterator[NearAnswer]:
    """Yield the answers around one comparison: at its limit, on each side, in and out."""
    return RECORDS[question.kind].beside(question, leaf.op, limit)


def _limits(leaf: Compare, amounts: Amounts) -> tuple[int, ...]:
    value = amount_of(leaf.value, amounts)
    if leaf.op == CHILDREN_AGED:
        return cast("tuple[int, ...]", value)[:2]
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
