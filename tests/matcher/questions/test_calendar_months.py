"""Whole months between days, and the same day in another month."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.questions.calendar_months import last_of_month, months_after, months_between

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@pytest.mark.parametrize(
    ("day", "months", "found"),
    [
        (date(2026, 11, 23), 6, date(2027, 5, 23)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2026, 6, 15), 6, date(2026, 12, 15)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
    ],
)
def test_months_are_counted_to_the_same_day_or_the_last_there_is(
    day: date, months: int, found: date
) -> None:
    assert months_after(day, months) == found


@given(day=DAYS, months=st.integers(0, 40))
def test_months_later_is_never_in_another_month(day: date, months: int) -> None:
    found = months_after(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day <= day.day


@given(first=DAYS, last=DAYS)
def test_a_month_counts_when_its_day_has_come(first: date, last: date) -> None:
    months = months_between(first, last)
    assert months_after(first, months) <= last or months_after(first, months).day < first.day
    assert months_after(first, months + 1) > last or months_after(first, months + 1).day < first.day


def test_months_to_an_earlier_day_are_below_nought() -> None:
    assert months_between(date(2026, 11, 23), date(2026, 8, 23)) == -3
    assert months_between(date(2026, 11, 23), date(2026, 8, 22)) == -4


def test_a_month_ends_on_its_last_day() -> None:
    assert last_of_month(date(2028, 2, 1)) == date(2028, 2, 29)
    assert last_of_month(date(2026, 12, 31)) == date(2026, 12, 31)
