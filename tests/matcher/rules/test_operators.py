"""One table per operator, and the definition every operator must meet.

A row: what is known, what it is compared with, the truth.
"""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from matcher.questions.questions import Kind
from matcher.questions.values import Ages, Several, Span
from matcher.rules.conditions import Multiple
from matcher.rules.operators import HOLDS, TABLE, operator_for, operators_for
from matcher.rules.truth import NO, UNKNOWN, YES, Truth
from tests.matcher.strategies import FIRST_DAY, IDS, asked, operands, values

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hypothesis.strategies import DataObject

    from matcher.questions.values import Value
    from matcher.rules.conditions import Operand
    from matcher.rules.operators import Operator

    Row = tuple[Value, Operand, Truth]


def n(low: int | None, high: int | None) -> Span:
    return Span(low, high)


def one(number: int) -> Span:
    return Span.exactly(number)


def some(*members: str, more: bool = False) -> Several:
    return Several(frozenset(members), more)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


AUGUST = Span(day("2026-08-01"), day("2026-08-31"))

ROWS: dict[str, list[Row]] = {
    "is": [
        (True, True, YES), (False, True, NO), (True, False, NO), (False, False, YES),
        ("a", "a", YES), ("b", "a", NO),
    ],
    "is_not": [("a", "a", NO), ("b", "a", YES)],
    "one_of": [("a", ("a", "b"), YES), ("b", ("a", "b"), YES), ("c", ("a", "b"), NO)],
    "none_of": [("a", ("a", "b"), NO), ("b", ("a", "b"), NO), ("c", ("a", "b"), YES)],
    "has_any": [
        (some("a"), ("a", "b"), YES), (some("c"), ("a", "b"), NO), (some("c", "b"), ("b",), YES),
        (some("a", more=True), ("a", "b"), YES), (some("c", more=True), ("a", "b"), UNKNOWN),
    ],
    "has_all": [
        (some("a", "b", "c"), ("a", "b"), YES), (some("a"), ("a", "b"), NO),
        (some("a", "b", more=True), ("a", "b"), YES), (some("a", more=True), ("a", "b"), UNKNOWN),
    ],
    "has_none": [
        (some("c"), ("a", "b"), YES), (some("a", "c"), ("a", "b"), NO),
        (some("a", more=True), ("a", "b"), NO), (some("c", more=True), ("a", "b"), UNKNOWN),
    ],
    "ge": [
        (one(17), 18, NO), (one(18), 18, YES), (one(19), 18, YES),
        (n(18, 24), 18, YES), (n(17, 24), 18, UNKNOWN), (n(10, 17), 18, NO),
        (n(18, None), 18, YES), (n(17, None), 18, UNKNOWN), (n(None, 17), 18, NO),
        (n(None, 18), 18, UNKNOWN), (n(None, None), 18, UNKNOWN),
    ],
    "gt": [
        (one(18), 18, NO), (one(19), 18, YES), (n(18, 24), 18, UNKNOWN), (n(19, 24), 18, YES),
        (n(None, 18), 18, NO), (n(18, None), 18, UNKNOWN),
    ],
    "le": [
        (one(18), 18, YES), (one(19), 18, NO), (n(17, 18), 18, YES), (n(18, 19), 18, UNKNOWN),
        (n(19, 24), 18, NO), (n(None, 18), 18, YES), (n(None, 19), 18, UNKNOWN),
        (n(19, None), 18, NO), (n(18, None), 18, UNKNOWN), (n(None, None), 18, UNKNOWN),
    ],
    "lt": [
        (one(17), 18, YES), (one(18), 18, NO), (n(17, 18), 18, UNKNOWN), (n(10, 17), 18, YES),
        (n(18, None), 18, NO), (n(None, 17), 18, YES), (n(None, 18), 18, UNKNOWN),
    ],
    "eq": [
        (one(5), 5, YES), (one(4), 5, NO), (n(4, 6), 5, UNKNOWN), (n(6, 9), 5, NO),
        (n(5, None), 5, UNKNOWN), (n(6, None), 5, NO), (n(None, 4), 5, NO),
    ],
    "between": [
        (one(17), (18, 24), NO), (one(18), (18, 24), YES), (one(24), (18, 24), YES),
        (one(25), (18, 24), NO), (n(18, 24), (18, 24), YES), (n(17, 24), (18, 24), UNKNOWN),
        (n(18, 25), (18, 24), UNKNOWN), (n(10, 30), (18, 24), UNKNOWN), (n(25, 30), (18, 24), NO),
        (n(25, None), (18, 24), NO), (n(18, None), (18, 24), UNKNOWN), (n(None, 17), (18, 24), NO),
        (one(18), (18, 18), YES),
    ],
    "from": [
        (one(day("2026-07-31")), day("2026-08-01"), NO),
        (one(day("2026-08-01")), day("2026-08-01"), YES),
        (AUGUST, day("2026-08-01"), YES), (AUGUST, day("2026-08-02"), UNKNOWN),
        (AUGUST, day("2026-09-01"), NO),
    ],
    "before": [
        (one(day("2026-07-31")), day("2026-08-01"), YES),
        (one(day("2026-08-01")), day("2026-08-01"), NO),
        (AUGUST, day("2026-08-01"), NO), (AUGUST, day("2026-08-31"), UNKNOWN),
        (AUGUST, day("2026-09-01"), YES),
    ],
    "until": [
        (one(day("2026-08-01")), day("2026-08-01"), YES),
        (one(day("2026-08-02")), day("2026-08-01"), NO),
        (AUGUST, day("2026-08-31"), YES), (AUGUST, day("2026-08-30"), UNKNOWN),
        (AUGUST, day("2026-07-31"), NO),
    ],
    "any_aged": [
        (Ages((one(3),)), (1, 5), YES), (Ages((one(6),)), (1, 5), NO), (Ages(()), (1, 5), NO),
        (Ages((one(9), one(1))), (1, 5), YES), (Ages((one(9), one(5))), (1, 5), YES),
        (Ages((n(4, 6),)), (1, 5), UNKNOWN), (Ages((n(4, 6), one(2))), (1, 5), YES),
        (Ages((one(9),), more=True), (1, 5), UNKNOWN), (Ages((one(2),), more=True), (1, 5), YES),
        (Ages((), more=True), (1, 5), UNKNOWN),
    ],
    "count_at_least": [
        (Ages(()), 1, NO), (Ages((one(3),)), 1, YES), (Ages((one(3),)), 2, NO),
        (Ages((one(3), one(3))), 2, YES), (Ages((one(3),), more=True), 1, YES),
        (Ages((one(3),), more=True), 2, UNKNOWN),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("op", "value", "operand", "truth"),
    [
        pytest.param(op, *row, id=f"{op}-{place}")
        for op in ROWS
        for place, row in enumerate(ROWS[op])
    ],
)
def test_table(op: str, value: Value, operand: Operand, truth: Truth) -> None:
    assert HOLDS[op](value, operand) is truth


def test_every_operator_has_a_table() -> None:
    assert ROWS.keys() == {operator.id for operator in TABLE}


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_question_can_be_compared(kind: Kind) -> None:
    offered = operators_for(kind)
    assert offered
    assert all(operator_for(operator.id, kind) is operator for operator in offered)


def test_an_operator_is_only_for_its_kinds() -> None:
    assert operator_for("ge", Kind.CHOICE) is None
    assert operator_for("is", Kind.NUMBER) is None
    assert operator_for("grater", Kind.NUMBER) is None


PLAIN: dict[str, Callable[..., bool]] = {
    "is": lambda value, wanted: value == wanted,
    "is_not": lambda value, wanted: value != wanted,
    "one_of": lambda value, wanted: value in wanted,
    "none_of": lambda value, wanted: value not in wanted,
    "has_any": lambda members, wanted: any(item in members for item in wanted),
    "has_all": lambda members, wanted: all(item in members for item in wanted),
    "has_none": lambda members, wanted: not any(item in members for item in wanted),
    "ge": lambda number, limit: number >= limit,
    "gt": lambda number, limit: number > limit,
    "le": lambda number, limit: number <= limit,
    "lt": lambda number, limit: number < limit,
    "eq": lambda number, limit: number == limit,
    "between": lambda number, limits: limits[0] <= number <= limits[1],
    "from": lambda number, limit: number >= limit,
    "before": lambda number, limit: number < limit,
    "until": lambda number, limit: number <= limit,
    "any_aged": lambda ages, limits: any(limits[0] <= age <= limits[1] for age in ages),
    "count_at_least": lambda ages, count: len(ages) >= count,
}
"""What each operator means of something fully known."""


def cases(value: Value) -> Iterator[object]:
    """Yield everything that may be the case if this is what is known."""
    match value:
        case Span(low, high):
            bottom = low if low is not None else min(high or 0, FIRST_DAY) - 30
            top = high if high is not None else max(low or 0, 0) + 30
            yield from range(bottom, top + 1)
        case Several(members, more):
            others = [item for item in (*IDS, "other") if more and item not in members]
            for taken in product((False, True), repeat=len(others)):
                yield members | {item for item, hit in zip(others, taken, strict=True) if hit}
        case Ages(spans, more):
            extra: list[tuple[int, ...]] = [(), *((age,) * 4 for age in range(14) if more)]
            ages = [cast("list[int]", list(cases(span))) for span in spans]
            yield from ((*known, *added) for known in product(*ages) for added in extra)
        case _:
            yield value


@pytest.mark.parametrize("operator", TABLE, ids=lambda operator: operator.id)
@given(data=st.data())
def test_yes_if_every_case_holds_no_if_none_does(operator: Operator, data: DataObject) -> None:
    """The definition: *unknown* is said exactly where the known cases disagree."""
    kind = data.draw(
        st.sampled_from([kind for kind in Kind if kind.form is operator.form]), label="kind"
    )
    value = data.draw(values(asked("q", kind)), label="value")
    operand = data.draw(operands(operator.shape), label="operand")
    assume(not isinstance(operand, Multiple))
    outcomes = {PLAIN[operator.id](case, operand) for case in cases(value)}
    expected = UNKNOWN if len(outcomes) > 1 else YES if True in outcomes else NO
    assert operator.holds(value, operand) is expected
