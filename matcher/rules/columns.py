"""All that the leaves of one fact say of its value, looked up instead of worked out.

Every table is filled by the operators' own functions, one value for each region in which the
leaves cannot tell values apart; what does not fit a table is asked of them directly.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import or_
from typing import TYPE_CHECKING, TypeAlias, cast

from matcher.questions import Ages, Form, Span
from matcher.rules.conditions import Compare
from matcher.rules.evaluate import amount_of
from matcher.rules.operators import HOLDS, TABLE
from matcher.rules.truth import NO, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from matcher.questions import Value
    from matcher.rules.conditions import Comparison, Operand
    from matcher.rules.evaluate import Amounts

    Column: TypeAlias = tuple[int, ...]
    Look: TypeAlias = Callable[[Value], Column]
    Pairs: TypeAlias = Sequence[tuple[str, Operand | None]]

_CHOSEN = {o.id for o in TABLE if o.form in (Form.FLAG, Form.ONE)}
_ORDERED = {o.id for o in TABLE if o.form in (Form.NUMBER, Form.DAY)}
_OF_CHILDREN = {o.id for o in TABLE if o.form is Form.AGES}


def key_of(leaf: Comparison) -> str | tuple[str, ...]:
    """Return what a leaf's column is called: its fact, or all facts of a total."""
    return leaf.fact if isinstance(leaf, Compare) else leaf.facts


def column_of(leaves: Sequence[Compare], amounts: Amounts) -> Look:
    """Return what gives the truths of some leaves of one fact, in their order, for its value."""
    pairs = [(leaf.op, amount_of(leaf.value, amounts)) for leaf in leaves]
    used = {leaf.op for leaf in leaves}
    for known, tabled in ((_CHOSEN, _choices), (_ORDERED, _numbers), (_OF_CHILDREN, _children)):
        if used <= known:
            return tabled(pairs)
    return _asked(pairs)


def _asked(pairs: Pairs) -> Look:
    functions = [(HOLDS[op], operand) for op, operand in pairs]

    def look(value: Value) -> Column:
        return tuple(
            [
                int(UNKNOWN if operand is None else holds(value, operand))
                for holds, operand in functions
            ]
        )

    return look


def _choices(pairs: Pairs) -> Look:
    look = _asked(pairs)
    operands = (operand if isinstance(operand, tuple) else (operand,) for _, operand in pairs)
    items = cast("set[Value]", {item for operand in operands for item in operand})
    table = {item: look(item) for item in items}
    other = look(cast("Value", object()))
    return lambda value: table.get(value, other)


def _numbers(pairs: Pairs) -> Look:
    look = _asked(pairs)
    cuts, points = _regions(pairs)
    rows = [look(Span.exactly(point)) for point in points]

    def number(value: Value) -> Column:
        span = cast("Span", value)
        if span.low is None or span.low != span.high:
            return look(value)
        return rows[bisect_right(cuts, span.low)]

    return number


def _regions(pairs: Pairs) -> tuple[list[int], list[int]]:
    """Return where truths may change, and a number from each region between."""
    limits: set[int] = set()
    for _, operand in pairs:
        limits.update(
            cast("tuple[int, int]", operand if isinstance(operand, tuple) else (operand,))
        )
    limits.discard(cast("int", None))
    cuts = sorted(limits | {limit + 1 for limit in limits})
    return cuts, [cuts[0] - 1 if cuts else 0, *cuts]


def _children(pairs: Pairs) -> Look:
    look = _asked(pairs)
    aged = [pair for pair in pairs if pair[0] == "any_aged"]
    cuts, points = _regions(aged)
    most = max((cast("int", operand) for op, operand in pairs if op != "any_aged"), default=0)

    def part(value: Ages, *, of_age: bool) -> Column:
        return tuple(
            truth if (op == "any_aged") is of_age else int(NO)
            for truth, (op, _) in zip(look(value), pairs, strict=True)
        )

    ages = [part(Ages((Span.exactly(point),)), of_age=True) for point in points]
    counts = [part(Ages((Span.exactly(0),) * n), of_age=False) for n in range(most + 1)]

    def children(value: Value) -> Column:
        found = cast("Ages", value)
        if found.more or any(span.low is None or span.low != span.high for span in found.spans):
            return look(value)
        column = counts[min(len(found.spans), most)]
        for span in found.spans:
            column = tuple(map(or_, column, ages[bisect_right(cuts, cast("int", span.low))]))
        return column

    return children
