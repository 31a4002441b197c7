"""What a total comes to, as a span: from its lowest to its highest as far as answers are known.

No part of a total is below nought (`check` sees to it that nobody can answer less), so what is not
answered can only add: a sum over its limit is over it whatever is still open.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from math import lcm
from typing import TYPE_CHECKING, TypeAlias, assert_never, cast

from matcher.questions import Ages, Span
from matcher.questions.calendar_months import months_between
from matcher.rules.conditions import CountKind, Multiple
from matcher.rules.operators import HOLDS
from matcher.rules.truth import UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from matcher.questions import Value
    from matcher.rules.conditions import Operand, Quantity, Ratio, Scale, Total

    Bounds: TypeAlias = tuple[Ratio | None, Ratio | None]

Facts: TypeAlias = "Mapping[str, Value]"
Amounts: TypeAlias = "Mapping[str, int]"

THE_DAY = "@day"
"""Where amounts have the assessment date, as an ordinal; no constant can be called that."""
ANY, ONE = Span(0, None), (1, 1)
UNBOUNDED = Span(None, None)
NOTHING = 0


def total_truth(total: Total, facts: Facts, amounts: Amounts) -> Truth:
    """Return the truth of a total; unknown where its limit is, or where open answers decide."""
    limit = limit_of(total, facts, amounts)
    if limit is None:
        return UNKNOWN
    found = sum_of(total.quantities, parts_of(total), facts, amounts)
    return compared(total, found, limit)


def compared(total: Total, span: Span, limit: Span | tuple[int, int]) -> Truth:
    """Return what a total is that lies in a span, beside a limit that does; both in its parts."""
    if isinstance(limit, tuple):
        return HOLDS[total.op](span, limit)
    return HOLDS[total.op](margin(span, limit), NOTHING)


def margin(span: Span, limit: Span) -> Span:
    """Return how far a total may be above its limit."""
    low = None if span.low is None or limit.high is None else span.low - limit.high
    high = None if span.high is None or limit.low is None else span.high - limit.low
    return Span(low, high)


def parts_of(total: Total) -> int:
    """Return in how many parts of one a total is counted, so that all its numbers are whole."""
    return lcm(*(quantity.times[1] for quantity in total.quantities))


def sum_of(quantities: Iterable[Quantity], parts: int, facts: Facts, amounts: Amounts) -> Span:
    """Return from what to what the sum of some quantities may be, in so many parts of one."""
    low = high = 0
    open_below = open_above = False
    for quantity in quantities:
        each = quantity_of(quantity, facts, amounts)
        by = quantity.times[0] * (parts // quantity.times[1])
        first, last = (each.low, each.high) if by >= 0 else (each.high, each.low)
        open_below, open_above = open_below or first is None, open_above or last is None
        low, high = low + by * (first or 0), high + by * (last or 0)
    return Span(None if open_below else low, None if open_above else high)


def quantity_of(quantity: Quantity, facts: Facts, amounts: Amounts) -> Span:
    """Return from what to what one quantity may be, before it is multiplied."""
    match quantity.measure:
        case CountKind.NUMBER:
            found = facts.get(quantity.fact)
            return _not_below_nought(found) if isinstance(found, Span) else ANY
        case CountKind.MONTHS_SINCE:
            found = facts.get(quantity.fact)
            return _months(found, amounts) if isinstance(found, Span) else ANY
        case CountKind.CHILDREN:
            return _children(quantity, facts)
        case other:
            assert_never(other)


def _not_below_nought(span: Span) -> Span:
    return Span(max(span.low or 0, 0), None if span.high is None else max(span.high, 0))


def _months(span: Span, amounts: Amounts) -> Span:
    day = amounts.get(THE_DAY)
    if day is None:
        return ANY
    first, last = (None if end is None else months_since(end, day) for end in (span.low, span.high))
    return Span(last or 0, first)


def months_since(start: int, day: int) -> int:
    """Return the whole months from one day to another, both ordinals; nought before the first."""
    return max(months_between(date.fromordinal(start), date.fromordinal(day)), 0)


def _children(quantity: Quantity, facts: Facts) -> Span:
    found = [facts.get(fact) for fact in quantity.facts]
    lists = [ages for ages in found if isinstance(ages, Ages)]
    counts = [_aged(ages, quantity.ages) for ages in lists]
    high = min((count.high for count in counts if count.high is not None), default=None)
    if len(lists) < len(found):
        return Span(0, high)
    if len(lists) == 1:
        return counts[0]
    if any(ages.more or any(span.exact is None for span in ages.spans) for ages in lists):
        return Span(0, high)
    return _same_children([_by_age(ages, quantity.ages) for ages in lists])


def _aged(ages: Ages, limits: tuple[int, int]) -> Span:
    truths = [HOLDS["between"](span, limits) for span in ages.spans]
    surely, perhaps = (sum(truth >= least for truth in truths) for least in (Truth.YES, UNKNOWN))
    return Span(surely, None if ages.more else perhaps)


def _by_age(ages: Ages, limits: tuple[int, int]) -> Counter[int]:
    low, high = limits
    return Counter(
        age for span in ages.spans if (age := cast("int", span.low)) >= low and age <= high
    )


def _same_children(lists: Sequence[Counter[int]]) -> Span:
    """Return how many children may be in all lists, of which the first has every child.

    Children of one age cannot be told apart: of two of them, two in each list share at least one.
    """
    low = high = 0
    everyone = lists[0]
    for age, there_are in everyone.items():
        most = min(each[age] for each in lists)
        spare = sum(each[age] for each in lists) - (len(lists) - 1) * there_are
        high += most
        low += max(0, min(spare, most))
    return Span(low, high)


def limit_of(total: Total, facts: Facts, amounts: Amounts) -> Span | tuple[int, int] | None:
    """Return the limit, in the total's parts: where tables are open, from lowest to highest.

    None where a constant has no amount on the day. Whole kroner, halves upwards, as `amount_of`.
    """
    parts = parts_of(total)
    if isinstance(total.value, tuple):
        low, high = cast("tuple[int, int]", total.value)
        return low * parts, high * parts
    amount = _amount(total.value, amounts)
    if amount is None:
        return None
    if not total.scales:
        return Span.exactly(parts * times(amount, ()))
    ends = zip(*(factors_of(scale, facts) for scale in total.scales), strict=True)
    return Span(*(
        None if None in end else parts * times(amount, cast("Sequence[Ratio]", end))
        for end in ends
    ))  # fmt: skip


def _amount(value: Operand, amounts: Amounts) -> Ratio | None:
    if not isinstance(value, Multiple):
        return cast("int", value), 1
    amount = amounts.get(value.constant)
    return None if amount is None else (amount * value.numerator, value.denominator)


def times(amount: Ratio, factors: Iterable[Ratio]) -> int:
    """Return an amount times some factors, to whole kroner, halves upwards."""
    top, bottom = amount
    for numerator, denominator in factors:
        top, bottom = top * numerator, bottom * denominator
    return (2 * top + bottom) // (2 * bottom)


def factors_of(scale: Scale, facts: Facts) -> Bounds:
    """Return the lowest and the highest factor of the answers that are possible; None if open."""
    value = facts.get(scale.fact)
    if any(isinstance(key, str) for key, _ in scale.rows):
        return _of_choice(scale, value)
    span = value if isinstance(value, Span) else UNBOUNDED
    ends = (scale.rows[0][0] if span.low is None else span.low, span.high)
    low, high = cast("tuple[int, int | None]", ends)
    found = [factor for key, factor in scale.rows if _within(cast("int", key), low, high)]
    found += [factor_at(scale, end) for end in (low, high) if end is not None]
    grows = high is None and scale.more is not None and scale.more[0] > 0
    return min(found, key=_size), None if grows else max(found, key=_size)


def _of_choice(scale: Scale, value: Value | None) -> Bounds:
    rows = dict(scale.rows)
    if isinstance(value, str):
        factor = rows.get(value, scale.more)
        return factor, factor
    # `check` sees to it that every choice has a row, or that there is a factor for the others.
    found = [*rows.values(), *([scale.more] if scale.more else [])]
    return min(found, key=_size), max(found, key=_size)


def _within(key: int, low: int, high: int | None) -> bool:
    return low <= key and (high is None or key <= high)


def _size(ratio: Ratio) -> float:
    return ratio[0] / ratio[1]


def factor_at(scale: Scale, number: int) -> Ratio:
    """Return the factor of one number."""
    key, factor = scale.rows[0]
    for row, other in scale.rows:
        if cast("int", row) <= number:
            key, factor = row, other
    beyond = number - cast("int", scale.rows[-1][0])
    if scale.more is None or key != scale.rows[-1][0] or beyond <= 0:
        return factor
    more = scale.more
    return factor[0] * more[1] + beyond * more[0] * factor[1], factor[1] * more[1]
