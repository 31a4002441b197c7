"""Edits of a total: what is added up, and what its limit follows. Each returns a new total."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from matcher.questions import Form
from matcher.rules import NOT_CHOSEN, Compare, CountKind, Quantity, Scale, Total

if TYPE_CHECKING:
    from matcher.questions import Question
    from matcher.rules import Ratio

ONE: Ratio = (1, 1)
GROWN_UP = 17
"""Children are counted up to this age until somebody says otherwise."""
MEASURES = {
    Form.NUMBER: CountKind.NUMBER,
    Form.DAY: CountKind.MONTHS_SINCE,
    Form.AGES: CountKind.CHILDREN,
}
"""How an answer of a form is counted; others are not."""


def countable(question: Question) -> bool:
    """Tell whether the answers to a question can be part of a total."""
    if question.kind.form is Form.NUMBER:
        return question.kind.parts == 1 and question.low is not None and question.low >= 0
    return question.kind.form in MEASURES


def can_lead(question: Question) -> bool:
    """Tell whether a limit can follow the answers to a question."""
    return question.kind.form in {Form.NUMBER, Form.ONE} and question.kind.parts == 1


def quantity_of(question: Question, ages: tuple[int, int] | None = None) -> Quantity:
    """Return a question as a part of a total."""
    measure = MEASURES[question.kind.form]
    if measure is not CountKind.CHILDREN:
        return Quantity(question.id, measure)
    high = GROWN_UP if question.high is None else min(question.high, GROWN_UP)
    return Quantity(question.id, measure, ages=ages or (question.low or 0, high))


def as_total(leaf: Compare, question: Question) -> Total:
    """Return a comparison as a total of one part, with as much of its limit as fits."""
    if leaf.op == "any_aged" and isinstance(leaf.value, tuple):
        ages = cast("tuple[int, int]", leaf.value)
        return Total((quantity_of(question, ages),), "ge", 1)
    if leaf.op == "count_at_least":
        return Total((quantity_of(question),), "ge", leaf.value)
    if question.kind.form is not Form.NUMBER:
        return Total((quantity_of(question),), "ge", NOT_CHOSEN)
    return Total((quantity_of(question),), leaf.op, leaf.value)


def as_comparison(total: Total) -> Compare | None:
    """Return the comparison of one answer that a total is; None where it is more."""
    first, *others = total.quantities
    plain = first.measure is CountKind.NUMBER and first.times == ONE
    return (
        None if others or total.scales or not plain else Compare(first.fact, total.op, total.value)
    )


def with_part(total: Total, quantity: Quantity) -> Total:
    """Add a part."""
    return replace(total, quantities=(*total.quantities, quantity))


def with_part_at(total: Total, place: int, quantity: Quantity) -> Total:
    """Put another part in the place of one."""
    parts = total.quantities
    return replace(total, quantities=(*parts[:place], quantity, *parts[place + 1 :]))


def without_part(total: Total, place: int) -> Total:
    """Take a part away; the last one stays."""
    left = (*total.quantities[:place], *total.quantities[place + 1 :])
    return replace(total, quantities=left) if left else total


def with_operator(total: Total, op: str) -> Total:
    """Compare by another operator, with as much of the limit as fits."""
    value = total.value
    if op == "between":
        value = (value, value) if isinstance(value, int) else NOT_CHOSEN
    elif total.op == "between" and value != NOT_CHOSEN:
        value = cast("tuple[int, int]", value)[0]
    return replace(total, op=op, value=value)


def table_for(question: Question) -> Scale:
    """Return a table by a question that changes nothing yet."""
    if question.kind.form is Form.NUMBER:
        return Scale(question.id, ((max(question.low or 0, 1), ONE),))
    ids = sorted(choice.id for choice in question.choices if choice.unknown is None)
    return Scale(question.id, tuple((one, ONE) for one in ids))


def with_table(total: Total, scale: Scale) -> Total:
    """Let the limit follow one more answer."""
    return replace(total, scales=(*total.scales, scale))


def with_table_at(total: Total, place: int, scale: Scale) -> Total:
    """Put another table in the place of one."""
    return replace(total, scales=(*total.scales[:place], scale, *total.scales[place + 1 :]))


def without_table(total: Total, place: int) -> Total:
    """Take a table away."""
    return replace(total, scales=(*total.scales[:place], *total.scales[place + 1 :]))
