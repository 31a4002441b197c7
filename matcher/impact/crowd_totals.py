"""Totals of many persons at once: the lowest and the highest of each, added up as arrays.

What one answer counts, and what a limit is for the answers its tables look at, is worked out once
for each that occurs, by the functions that work it out for one person; so is what the operator
says of a total below, at and above its limit.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from matcher.impact.deriver import distinct
from matcher.questions import Span, known
from matcher.rules import UNKNOWN
from matcher.rules.operators import HOLDS
from matcher.rules.totals.sums import NOTHING, limit_of, parts_of, quantity_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from matcher.impact.columns import AnswerColumn, Codes
    from matcher.questions import Answer, Value
    from matcher.rules import Amounts, Total

    Columns: TypeAlias = Mapping[str, AnswerColumn]

Found = TypeVar("Found")
Truths: TypeAlias = NDArray[np.uint8]
Numbers: TypeAlias = "NDArray[np.int64]"
WIDEST = 1 << 61
"""Above this, numbers are added as Python does it: slower, and never wrong."""


class Ends(NamedTuple):
    """The lowest and the highest of each person, and where there is no such end."""

    low: Numbers
    high: Numbers
    open_below: NDArray[np.bool_]
    open_above: NDArray[np.bool_]


Known: TypeAlias = "dict[tuple[object, ...], dict[int, Any]]"
"""What was worked out before, by what it is of, for each combination of answers."""


def total_truths(
    total: Total, columns: Columns, length: int, amounts: Amounts, known_spans: Known
) -> Truths:
    """Return the truth of a total, as a number, for each of so many persons.

    `known_spans` is kept from one crowd to the next.
    """
    between = isinstance(total.value, tuple)
    # Without a table everybody has the same limit; the two of "between" are the operand itself.
    limit_facts = [scale.fact for scale in total.scales]
    crowd = _Crowd(columns, length, known_spans)
    limits, whose = crowd.worked_out(total, limit_facts, lambda f: limit_of(total, f, amounts))
    if any(limit is None for limit in limits):
        return np.full(length, int(UNKNOWN), dtype=np.uint8)
    parts, spans = parts_of(total), []
    for quantity in total.quantities:
        by = quantity.times[0] * (parts // quantity.times[1])
        count = partial(quantity_of, quantity, amounts=amounts)
        found, places = crowd.worked_out(quantity, quantity.facts, count)
        spans.append(([_times(span, by) for span in found], places))
    if not between:
        spans.append(([_times(cast("Span", limit), -1) for limit in limits], whose))
    operand = limits[0] if between else NOTHING
    return _compared(total.op, operand, _added(spans, length))


def _times(span: Span, by: int) -> Span:
    low, high = (None if end is None else end * by for end in (span.low, span.high))
    return Span(low, high) if by >= 0 else Span(high, low)


class _Crowd(NamedTuple):
    columns: Columns
    length: int
    known_spans: Known

    def worked_out(
        self, what: object, facts: Sequence[str], work_out: Callable[[dict[str, Value]], Found]
    ) -> tuple[list[Found], Codes]:
        """Return what is worked out from each combination of answers, and whose is which."""
        given = [(fact, self.columns[fact]) for fact in facts if fact in self.columns]
        sizes = [len(column.vocabulary.values) for _, column in given]
        keys, size = np.zeros(self.length, dtype=np.int64), 1
        for (_, column), more in zip(given, sizes, strict=True):
            keys, size = keys * more + column.codes, size * more
        combinations, places = distinct(keys, size)
        # A vocabulary that grows moves the combinations of several, and not the numbers of one.
        of = (what, *(column.vocabulary for _, column in given), *sizes[1:])
        known = self.known_spans.setdefault(of, {})
        found = []
        for key in combinations.tolist():
            if key not in known:
                known[key] = work_out(_facts(given, key))
            found.append(known[key])
        return found, places


def _facts(given: Sequence[tuple[str, AnswerColumn]], key: int) -> dict[str, Value]:
    facts: dict[str, Value] = {}
    for fact, column in reversed(given):
        values: Sequence[Answer | None] = column.vocabulary.values
        key, code = divmod(key, len(values))
        value = known(values[code])
        if value is not None:
            facts[fact] = value
    return facts


def _added(spans: Sequence[tuple[Sequence[Span], Codes]], length: int) -> Ends:
    most = sum(max((_width(span) for span in found), default=0) for found, _ in spans)
    sort = np.int64 if most < WIDEST else object
    low, high = np.zeros(length, dtype=sort), np.zeros(length, dtype=sort)
    open_below, open_above = np.zeros(length, dtype=np.bool_), np.zeros(length, dtype=np.bool_)
    for found, places in spans:
        low += np.array([span.low or 0 for span in found], dtype=sort)[places]
        high += np.array([span.high or 0 for span in found], dtype=sort)[places]
        open_below |= np.array([span.low is None for span in found])[places]
        open_above |= np.array([span.high is None for span in found])[places]
    return Ends(low, high, open_below, open_above)


def _width(span: Span) -> int:
    return max(abs(span.low or 0), abs(span.high or 0))


def _compared(op: str, operand: object, ends: Ends) -> Truths:
    """Return what an operator says of each span, asked once for each place its ends can have."""
    limits: Iterable[int] = operand if isinstance(operand, tuple) else (cast("int", operand),)
    cuts = sorted({cut for limit in limits for cut in (limit, limit + 1)})
    points: list[int | None] = [cuts[0] - 1, *cuts, None]
    table = np.array([[_truth(op, operand, low, high) for high in points] for low in points])
    last = len(points) - 1
    sides = np.array(cuts, dtype=ends.low.dtype)
    low, high = (
        np.where(is_open, last, np.searchsorted(sides, end, side="right"))
        for end, is_open in ((ends.low, ends.open_below), (ends.high, ends.open_above))
    )
    return cast("Truths", table[low, high].astype(np.uint8))


def _truth(op: str, operand: object, low: int | None, high: int | None) -> int:
    if low is not None and high is not None and low > high:
        return int(UNKNOWN)  # nobody has this
    return int(HOLDS[op](Span(low, high), operand))
