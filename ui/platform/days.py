"""Days as people write and read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_DAY = re.compile(r"(?P<day>\d{1,2})[./ ]\s?(?P<month>\d{1,2})[./ ]\s?(?P<year>\d{4})", re.ASCII)
_SHORT = re.compile(r"(?P<day>\d{1,2})[./ ]\s?(?P<month>\d{1,2})[./ ]\s?(?P<year>\d{2})", re.ASCII)
_NAMED = re.compile(r"(?P<day>\d{1,2})\.?\s?(?P<month>[a-z]+)\.?\s(?P<year>\d{4})", re.ASCII)
_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_CENTURY, _SHORTENED = 2000, 2
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


def day_words(day: date | None) -> str:
    """Return a day as people write it; empty for none."""
    return f"{day:%d.%m.%Y}" if day else ""


def read_day(text: str, today: date, *, finished: bool = False) -> date | None:
    """Return the day somebody wrote: 1.3.2027, 1. mars 2027, 2027-03-01 or "i dag"; else None.

    Two digits are a year of this century only where all is `finished`: half of a year that is
    being typed would be another year.
    """
    from datetime import date

    plain = text.strip().casefold()
    if plain in {"i dag", "idag", "today"}:
        return today
    found = _DAY.fullmatch(plain) or _ISO_DAY.fullmatch(plain) or _NAMED.fullmatch(plain)
    if found is None and finished:
        found = _SHORT.fullmatch(plain)
    if found is None:
        return None
    year = int(found["year"]) + (_CENTURY if len(found["year"]) == _SHORTENED else 0)
    month = found["month"] if found["month"].isdecimal() else _months().get(found["month"], 0)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, int(month), int(found["day"]))
    except ValueError:
        return None


def _months() -> dict[str, int]:
    """Return the number of each month, by its name in each language and its first letters."""
    from matcher.languages import RECORDS

    named: dict[str, int] = {}
    for record in RECORDS.values():
        for number, name in enumerate(record.months.casefold().split(), 1):
            named |= {name: number, name[:3]: number}
    return named
