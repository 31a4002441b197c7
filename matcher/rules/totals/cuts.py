"""Where a total turns, said as comparisons of one of its facts, all others being as they are known.

Who tries answers – the planner, the proof, nearest yes – asks for the answers that comparisons tell
apart. A total tells answers to one question apart only for given answers to the others.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, assert_never, cast

from matcher.late_dataclass import replace
from matcher.questions.calendar_months import months_after
from matcher.questions.kinds.families import CHILDREN_AGED
from matcher.rules.conditions import NOT_CHOSEN, Compare, CountKind, Total
from matcher.rules.totals.sums import (
    THE_DAY,
    factor_at,
    limit_of,
    parts_of,
    sum_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.questions import Span
    from matcher.rules.conditions import Comparison, Quantity, Scale
    from matcher.rules.totals.sums import Amounts, Facts

MOST_CHILDREN = 12
"""No more children than this are thought of."""
BEYOND = 24
"""So many numbers beyond the last row of a table are looked at."""


def cuts(
    leaf: Comparison, fact: str, facts: Facts, amounts: Amounts, more: Iterable[int] = ()
) -> Iterator[Compare]:
    """Yield the comparisons of one fact that a leaf comes to; `more` are totals to try as well."""
    if isinstance(leaf, Compare):
        if leaf.fact == fact:
            yield leaf
        return
    if leaf.value == NOT_CHOSEN:
        return
    limits = _limits(leaf, facts, amounts)
    for quantity in leaf.quantities:
        if fact in quantity.facts:
            turns = {*limits, *more} if quantity.measure is CountKind.NUMBER else limits
            others = [one for one in leaf.quantities if one is not quantity]
            rest = sum_of(others, parts_of(leaf), facts, amounts)
            wanted = _turning(quantity, parts_of(leaf), turns, rest)
            yield from _measured(quantity, fact, wanted, amounts)
    for scale in leaf.scales:
        if scale.fact == fact:
            yield from _of_scale(leaf, scale, facts, amounts)


def _limits(total: Total, facts: Facts, amounts: Amounts) -> set[int]:
    """Return where the total turns, in its parts."""
    limit = limit_of(total, facts, amounts)
    if limit is None:
        return set()
    ends = limit if isinstance(limit, tuple) else (limit.low, limit.high)
    return {end for end in ends if end is not None}


def _turning(quantity: Quantity, parts: int, turns: Iterable[int], rest: Span) -> list[int]:
    """Return the numbers of a quantity at which the total gets where it turns, and the next."""
    by = quantity.times[0] * (parts // quantity.times[1])
    # Where nothing is known of the others, they are thought of as nought.
    ends = [end for end in (rest.low, rest.high) if end is not None] or [0]
    found = {(turn - end) // by + step for turn in turns for end in ends for step in (0, 1)}
    return sorted(number for number in found if number >= 0)


def _measured(
    quantity: Quantity, fact: str, wanted: list[int], amounts: Amounts
) -> Iterator[Compare]:
    match quantity.measure:
        case CountKind.NUMBER:
            yield from (Compare(fact, "ge", number) for number in wanted)
        case CountKind.MONTHS_SINCE:
            day = amounts.get(THE_DAY)
            if day is not None:
                yield from (Compare(fact, "from", _earlier(day, months)) for months in wanted)
        case CountKind.CHILDREN:
            for count in (number for number in wanted if number <= MOST_CHILDREN):
                aged = cast("tuple[int, int]", (*quantity.ages, max(count, 1)))
                yield Compare(fact, CHILDREN_AGED, aged)
        case other:
            assert_never(other)


def _earlier(day: int, months: int) -> int:
    """Return the last day from which so many whole months have passed."""
    try:
        return months_after(date.fromordinal(day), -months).toordinal()
    except ValueError:
        return 1


def _of_scale(total: Total, scale: Scale, facts: Facts, amounts: Amounts) -> Iterator[Compare]:
    last: int | None = None
    for key, _ in scale.rows:
        if isinstance(key, int):
            yield Compare(scale.fact, "ge", key)
            last = key
        else:
            yield Compare(scale.fact, "is", key)
    if last is not None and scale.more is not None:
        yield from _beyond(total, scale, last, facts, amounts)


def _beyond(
    total: Total, scale: Scale, last: int, facts: Facts, amounts: Amounts
) -> Iterator[Compare]:
    """Yield from which number beyond the last row the limit reaches what the sum is known to be."""
    found = sum_of(total.quantities, parts_of(total), facts, amounts)
    for known in {found.low, found.high} - {None}:
        for number in range(last + 1, last + BEYOND):
            fixed = replace(scale, rows=((0, factor_at(scale, number)),), more=None)
            scales = tuple(fixed if one is scale else one for one in total.scales)
            limits = _limits(replace(total, scales=scales), facts, amounts)
            if any(limit >= cast("int", known) for limit in limits):
                yield from (Compare(scale.fact, "ge", number + step) for step in (0, 1))
                break
