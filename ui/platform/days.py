"""Days as people write and read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_DAY = re.compile(r"(?P<day>\d{1,2})[./ ]\s?(?P<month>\d{1,2})[./ ]\s?(?P<year>\d{4})", re.ASCII)
_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


def day_words(day: date | None) -> str:
    """Return a day as people write it; empty for none."""
    return f"{day:%d.%m.%Y}" if day else ""


def read_day(text: str, today: date) -> date | None:
    """Return the day somebody wrote: 1.3.2027, 2027-03-01 or "i dag"; else None.

    A year has four digits: half of one that is being typed would be another year.
    """
    from datetime import date

    plain = text.strip().casefold()
    if plain in {"i dag", "idag", "today"}:
        return today
    found = _DAY.fullmatch(plain) or _ISO_DAY.fullmatch(plain)
    if found is None or not _FIRST_YEAR <= int(found["year"]) <= _LAST_YEAR:
        return None
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
