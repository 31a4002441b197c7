"""What can be compared with what: one table, used by the evaluator and by the editor's choices."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, cast

from matcher.late_dataclass import dataclass
from matcher.questions import Form
from matcher.rules.truth import NO, UNKNOWN, YES, Truth, some

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.questions import Ages, Kind, Several, Span, Value


class OperandShape(Enum):
    """What an operator compares with."""

    FLAG = auto()
    CHOICE = auto()
    CHOICES = auto()
    NUMBER = auto()
    RANGE = auto()
    DAY = auto()
    COUNT = auto()


@dataclass(frozen=True, slots=True)
class Operator:
    """One way to compare: for which answers, with what, and the three-valued function."""

    id: str
    form: Form
    shape: OperandShape
    holds: Callable[[Value, object], Truth]


def _truth(*, yes: bool, no: bool) -> Truth:
    return YES if yes else NO if no else UNKNOWN


def _at_least(value: Value, limit: object) -> Truth:
    span, least = cast("Span", value), cast("int", limit)
    return _truth(
        yes=span.low is not None and span.low >= least,
        no=span.high is not None and span.high < least,
    )


def _at_most(value: Value, limit: object) -> Truth:
    span, most = cast("Span", value), cast("int", limit)
    return _truth(
        yes=span.high is not None and span.high <= most,
        no=span.low is not None and span.low > most,
    )


def _above(value: Value, limit: object) -> Truth:
    return _at_least(value, cast("int", limit) + 1)


def _below(value: Value, limit: object) -> Truth:
    return _at_most(value, cast("int", limit) - 1)


def _between(value: Value, limits: object) -> Truth:
    low, high = cast("tuple[int, int]", limits)
    return min(_at_least(value, low), _at_most(value, high))


def _equal(value: Value, number: object) -> Truth:
    return _between(value, (number, number))


def _is(value: Value, wanted: object) -> Truth:
    return YES if value == wanted else NO


def _is_not(value: Value, unwanted: object) -> Truth:
    return NO if value == unwanted else YES


def _one_of(value: Value, wanted: object) -> Truth:
    return YES if value in cast("tuple[str, ...]", wanted) else NO


def _none_of(value: Value, unwanted: object) -> Truth:
    return NO if value in cast("tuple[str, ...]", unwanted) else YES


def _has_any(value: Value, wanted: object) -> Truth:
    several = cast("Several", value)
    hit = not several.members.isdisjoint(cast("tuple[str, ...]", wanted))
    return _truth(yes=hit, no=not several.more)


def _has_all(value: Value, wanted: object) -> Truth:
    several = cast("Several", value)
    return _truth(
        yes=several.members.issuperset(cast("tuple[str, ...]", wanted)), no=not several.more
    )


def _has_none(value: Value, unwanted: object) -> Truth:
    several = cast("Several", value)
    hit = not several.members.isdisjoint(cast("tuple[str, ...]", unwanted))
    return _truth(yes=not hit and not several.more, no=hit)


def _any_aged(value: Value, limits: object) -> Truth:
    ages = cast("Ages", value)
    found = some(_between(span, limits) for span in ages.spans)
    return UNKNOWN if found == NO and ages.more else found


def _count_at_least(value: Value, count: object) -> Truth:
    ages = cast("Ages", value)
    return _truth(yes=len(ages.spans) >= cast("int", count), no=not ages.more)


TABLE: tuple[Operator, ...] = (
    Operator("is", Form.FLAG, OperandShape.FLAG, _is),
    Operator("is", Form.ONE, OperandShape.CHOICE, _is),
    Operator("is_not", Form.ONE, OperandShape.CHOICE, _is_not),
    Operator("one_of", Form.ONE, OperandShape.CHOICES, _one_of),
    Operator("none_of", Form.ONE, OperandShape.CHOICES, _none_of),
    Operator("has_any", Form.SEVERAL, OperandShape.CHOICES, _has_any),
    Operator("has_all", Form.SEVERAL, OperandShape.CHOICES, _has_all),
    Operator("has_none", Form.SEVERAL, OperandShape.CHOICES, _has_none),
    Operator("ge", Form.NUMBER, OperandShape.NUMBER, _at_least),
    Operator("gt", Form.NUMBER, OperandShape.NUMBER, _above),
    Operator("le", Form.NUMBER, OperandShape.NUMBER, _at_most),
    Operator("lt", Form.NUMBER, OperandShape.NUMBER, _below),
    Operator("eq", Form.NUMBER, OperandShape.NUMBER, _equal),
    Operator("between", Form.NUMBER, OperandShape.RANGE, _between),
    Operator("from", Form.DAY, OperandShape.DAY, _at_least),
    Operator("before", Form.DAY, OperandShape.DAY, _below),
    Operator("until", Form.DAY, OperandShape.DAY, _at_most),
    Operator("any_aged", Form.AGES, OperandShape.RANGE, _any_aged),
    Operator("count_at_least", Form.AGES, OperandShape.COUNT, _count_at_least),
)

HOLDS = {operator.id: operator.holds for operator in TABLE}
"""The function of each operator name; *is* does the same for yes/no and for choices."""


def operator_for(op: str, kind: Kind) -> Operator | None:
    """Return the operator of a name if it fits a kind of question."""
    return next((o for o in TABLE if o.id == op and o.form is kind.form), None)


def operators_for(kind: Kind) -> tuple[Operator, ...]:
    """Return all that a kind of question can be compared by, in the editor's order."""
    return tuple(operator for operator in TABLE if operator.form is kind.form)
