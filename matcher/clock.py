"""The one place that asks the system what time it is.

Everything else is given a moment or a day, or a function that tells it; whoever names none gets
these. So a test can stand on any day of the calendar, and nothing mixes two days.
"""

from __future__ import annotations

from datetime import date, datetime


def now() -> datetime:
    """Return the local moment with its zone."""
    return _read()


def today() -> date:
    """Return the local calendar date, which is what an office means by today."""
    return now().date()


def system_clock() -> datetime:
    """Return what the system's own clock says."""
    return datetime.now().astimezone()


_read = system_clock
