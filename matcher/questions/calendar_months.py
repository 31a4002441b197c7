"""Months of the calendar: how many lie between two days, and the same day in another month."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

MONTHS_A_YEAR = 12


def months_between(first: date, last: date) -> int:
    """Return the whole months from one day to another; below nought where the first is later."""
    months = (last.year - first.year) * MONTHS_A_YEAR + last.month - first.month
    return months - (last.day < first.day)


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, or the last of that month. Raises ValueError."""
    year, month = divmod(day.year * MONTHS_A_YEAR + day.month - 1 + months, MONTHS_A_YEAR)
    last = _days(year, month + 1)
    return day.replace(year=year, month=month + 1, day=min(day.day, last))


def last_of_month(day: date) -> date:
    """Return the last day of a day's month."""
    return day.replace(day=_days(day.year, day.month))


def _days(year: int, month: int) -> int:
    from calendar import monthrange  # it brings what knows of countries, and few ask for a month

    return monthrange(year, month)[1]
