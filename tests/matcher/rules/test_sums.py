"""What a total comes to: as a plain reading of it says, and open only while an answer decides."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import TYPE_CHECKING

import pytest

from matcher.questions.values import Ages, Span
from matcher.rules.conditions import CountKind, Multiple, Quantity, Scale, Total
from matcher.rules.evaluate import leaf_truth
from matcher.rules.totals.sums import THE_DAY, months_since, quantity_of
from matcher.rules.truth import NO, UNKNOWN, YES

if TYPE_CHECKING:
    from matcher.questions.values import Value
    from matcher.rules.truth import Truth

WAGE, PENSION, PAID = Quantity("wage"), Quantity("pension"), Quantity("paid", times=(-1, 2))
SIZE = Scale("size", ((1, (1, 1)), (3, (3, 2))), (1, 4))
DAY = date(2026, 11, 23).toordinal()
AMOUNTS = {"g": 100, THE_DAY: DAY}


def exactly(**numbers: int) -> dict[str, Value]:
    return {name: Span.exactly(number) for name, number in numbers.items()}


def children(*ages: int, more: bool = False) -> Ages:
    return Ages(tuple(map(Span.exactly, ages)), more)


def truth(total: Total, **facts: Value) -> Truth:
    return leaf_truth(total, facts, AMOUNTS)


def test_a_sum_is_compared_with_its_limit() -> None:
    total = Total((WAGE, PENSION), "le", 200)
    assert truth(total, **exactly(wage=120, pension=80)) is YES
    assert truth(total, **exactly(wage=120, pension=81)) is NO


def test_a_sum_over_its_limit_is_over_it_whatever_is_open() -> None:
    """A missing answer is never a no: here what is answered says it alone."""
    total = Total((WAGE, PENSION), "le", 200)
    assert truth(total, **exactly(wage=201)) is NO
    assert truth(total, **exactly(wage=200)) is UNKNOWN
    assert truth(Total((WAGE, PENSION), "gt", 200), **exactly(pension=201)) is YES


def test_what_is_taken_away_may_bring_a_sum_below_its_limit() -> None:
    total = Total((WAGE, PAID), "le", 200)
    assert truth(total, **exactly(wage=201)) is UNKNOWN
    assert truth(total, **exactly(wage=201, paid=1)) is NO
    assert truth(total, **exactly(wage=201, paid=2)) is YES


def test_a_range_counts_from_its_lowest_to_its_highest() -> None:
    total = Total((WAGE, PENSION), "le", 200)
    facts = {"wage": Span(100, 150), "pension": Span.exactly(50)}
    assert truth(total, **facts) is YES
    assert truth(total, **{**facts, "wage": Span(100, 151)}) is UNKNOWN
    assert truth(total, **{**facts, "wage": Span(151, None)}) is NO


@pytest.mark.parametrize(
    ("size", "factor"), [(0, 1), (1, 1), (2, 1), (3, 1.5), (4, 1.75), (7, 2.5)]
)
def test_a_table_makes_the_limit_larger(size: int, factor: float) -> None:
    limit = int(100 * factor)
    for op, wage, expected in (("le", limit, YES), ("le", limit + 1, NO), ("eq", limit, YES)):
        total = Total((WAGE,), op, Multiple("g"), (SIZE,))
        assert truth(total, **exactly(wage=wage, size=size)) is expected


def test_an_open_table_goes_from_its_lowest_to_its_highest_factor() -> None:
    total = Total((WAGE,), "le", Multiple("g"), (SIZE,))
    assert truth(total, **exactly(wage=100)) is YES
    assert truth(total, **exactly(wage=101)) is UNKNOWN
    closed = Total((WAGE,), "le", Multiple("g"), (Scale("size", SIZE.rows),))
    assert truth(closed, **exactly(wage=151)) is NO
    assert truth(closed, wage=Span.exactly(101), size=Span(3, None)) is YES


def test_tables_by_a_choice_have_a_factor_for_the_others() -> None:
    by_place = Scale("place", (("sagene", (2, 1)),), (1, 2))
    total = Total((WAGE,), "le", 100, (by_place, SIZE))
    assert truth(total, wage=Span.exactly(300), place="sagene", size=Span.exactly(3)) is YES
    assert truth(total, wage=Span.exactly(76), place="frogner", size=Span.exactly(3)) is NO
    assert truth(total, **exactly(wage=50)) is YES


def test_a_limit_is_rounded_to_whole_kroner_halves_upwards() -> None:
    third = Scale("size", ((1, (1, 3)),))
    assert truth(Total((WAGE,), "le", 100, (third,)), **exactly(wage=33, size=1)) is YES
    half = Scale("size", ((1, (1, 2)),))
    assert truth(Total((WAGE,), "le", 101, (half,)), **exactly(wage=51, size=1)) is YES


def test_a_limit_without_an_amount_decides_nothing() -> None:
    total = Total((WAGE,), "le", Multiple("later"))
    assert truth(total, **exactly(wage=10**9)) is UNKNOWN


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2026-11-23", "2026-11-23", 0),
        ("2026-10-23", "2026-11-23", 1),
        ("2026-10-24", "2026-11-23", 0),
        ("2025-11-23", "2026-11-23", 12),
        ("2026-01-31", "2026-02-28", 0),
        ("2026-01-31", "2026-03-01", 1),
        ("2027-01-01", "2026-11-23", 0),
    ],
)
def test_months_are_whole_months(start: str, end: str, months: int) -> None:
    first, last = (date.fromisoformat(day).toordinal() for day in (start, end))
    assert months_since(first, last) == months


def test_months_since_a_month_are_those_since_its_days() -> None:
    since = Quantity("moved", CountKind.MONTHS_SINCE)
    august = Span(date(2026, 8, 1).toordinal(), date(2026, 8, 31).toordinal())
    assert quantity_of(since, {"moved": august}, AMOUNTS) == Span(2, 3)
    assert truth(Total((since,), "ge", 3), moved=august) is UNKNOWN
    assert truth(Total((since,), "ge", 2), moved=august) is YES


def test_children_of_some_ages_are_counted() -> None:
    two = Total((Quantity("ages", CountKind.CHILDREN, ages=(13, 19)),), "ge", 2)
    assert truth(two, ages=children(12, 13, 19)) is YES
    assert truth(two, ages=children(13, 20)) is NO
    assert truth(two, ages=children(13, more=True)) is UNKNOWN
    assert truth(two, ages=Ages((Span(12, 13), Span.exactly(14)))) is UNKNOWN


SAME = Total(
    (Quantity("all", CountKind.CHILDREN, ages=(13, 19), also=("ill", "at_school")),), "ge", 1
)


def test_the_same_child_is_in_all_lists() -> None:
    lists = {"all": children(13, 14), "ill": children(13), "at_school": children(14)}
    assert truth(SAME, **lists) is NO
    assert truth(SAME, **{**lists, "at_school": children(13)}) is YES
    assert truth(SAME, all=children(13, 14), ill=children(13)) is UNKNOWN
    assert truth(SAME, ill=children(), at_school=children(13)) is NO


def test_of_two_children_of_one_age_it_may_be_the_other() -> None:
    twins = {"all": children(13, 13), "ill": children(13), "at_school": children(13)}
    assert truth(SAME, **twins) is UNKNOWN
    assert truth(SAME, **{**twins, "at_school": children(13, 13)}) is YES


def test_the_same_child_agrees_with_trying_every_child() -> None:
    """Three children of two ages, ill or not, at school or not: what all worlds say."""
    for ages in product((13, 14), repeat=3):
        seen: dict[tuple[tuple[int, ...], ...], set[bool]] = {}
        for ill, school in product(product((0, 1), repeat=3), repeat=2):
            lists = tuple(
                tuple(sorted(age for age, there in zip(ages, flags, strict=True) if there))
                for flags in (ill, school)
            )
            seen.setdefault(lists, set()).add(
                any(a and b for a, b in zip(ill, school, strict=True))
            )
        for (ill_ages, school_ages), outcomes in seen.items():
            found = truth(SAME, all=children(*ages), ill=children(*ill_ages),
                          at_school=children(*school_ages))  # fmt: skip
            expected = UNKNOWN if len(outcomes) > 1 else YES if True in outcomes else NO
            assert found is expected, (ages, ill_ages, school_ages)
