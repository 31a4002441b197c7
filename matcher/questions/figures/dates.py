"""Days and months as people type them: "1.3.26", "mars 2026", "3/2026", "fra 1. mai 27"."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from matcher.questions.calendar_months import last_of_month
from matcher.questions.terms.fold import fold
from matcher.questions.values import Span

if TYPE_CHECKING:
    from collections.abc import Callable

MONTH_NAMES = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
]
MONTHS = {name: number for number, name in enumerate(MONTH_NAMES, 1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
NAMED = "|".join(sorted(MONTHS, key=len, reverse=True))
YEAR = r"(?P<year>\d{4}|'?\d{2})(?!\d)"
FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)",
        r"(?P<year>\d{4})-(?P<month>\d{1,2})(?![\d-])",
        rf"(?P<day>\d{{1,2}})\s?[./-]\s?(?P<month>\d{{1,2}})\s?[./-]\s?{YEAR}",
        r"(?P<month>\d{1,2})\s?[./-]\s?(?P<year>\d{4})(?!\d)",
        rf"(?:(?P<day>\d{{1,2}})\.?\s*)?(?P<name>{NAMED})\b\.?,?\s*{YEAR}",
    )
)
YEARLESS = re.compile(
    rf"(?:\d{{1,2}}\.?\s*)?(?:{NAMED})\b\.?|\d{{1,2}}[./]\d{{1,2}}\.?", re.IGNORECASE
)
TODAY = re.compile(r"i\s?dag\b", re.IGNORECASE)
FROM = re.compile(r"(?:fra\s+og\s+med|fra|tidligst|f\.?o\.?m\.?|minst)\s+", re.IGNORECASE)
AFTER = re.compile(r"etter\s+", re.IGNORECASE)
UNTIL = re.compile(r"(?:til\s+og\s+med|til|senest|innen|t\.?o\.?m\.?|h[øo]yst)\s+", re.IGNORECASE)
BEFORE = re.compile(r"før\s+", re.IGNORECASE)
TO = re.compile(r"\s*(?:[–—]|-|\btil\b)\s*", re.IGNORECASE)
CENTURY = 100
AHEAD = 20


def date_at(text: str, start: int, today: date) -> tuple[Span, int] | None:
    """Read a day, a month or a range of days; return it as ordinals, and where it ends.

    None where there is no date, or none that exists ("31.2.26").
    """
    for word, cut in CUTS:
        front = word.match(text, start)
        if front and (found := _single(text, front.end(), today)):
            return cut(found[0]), found[1]
    first = _single(text, start, today)
    if first is None:
        return None
    to = TO.match(text, first[1])
    last = _single(text, to.end(), today) if to else None
    if last and (first[0].low or 0) <= (last[0].high or 0):
        return Span(first[0].low, last[0].high), last[1]
    return first


def lacks_year(text: str) -> bool:
    """Tell whether a text would be a date if it only had a year."""
    return YEARLESS.fullmatch(text.strip()) is not None


CUTS: tuple[tuple[re.Pattern[str], Callable[[Span], Span]], ...] = (
    (FROM, lambda span: Span(span.low, None)),
    (AFTER, lambda span: Span(_next(span.high, 1), None)),
    (UNTIL, lambda span: Span(None, span.high)),
    (BEFORE, lambda span: Span(None, _next(span.low, -1))),
)


def _next(ordinal: int | None, step: int) -> int | None:
    return None if ordinal is None else max(1, min(date.max.toordinal(), ordinal + step))


def _single(text: str, start: int, today: date) -> tuple[Span, int] | None:
    if now := TODAY.match(text, start):
        return Span.exactly(today.toordinal()), now.end()
    for form in FORMS:
        if match := form.match(text, start):
            span = _span(match.groupdict(), today)
            return None if span is None else (span, match.end())
    return None


def _span(parts: dict[str, str | None], today: date) -> Span | None:
    name, day = parts.get("name"), parts.get("day")
    month = MONTHS[fold(name)] if name else int(parts["month"] or 0)
    year = _year(parts["year"] or "", today)
    try:
        first = date(year, month, int(day) if day else 1)
    except ValueError:
        return None
    last = first if day else last_of_month(first)
    return Span(first.toordinal(), last.toordinal())


def _year(digits: str, today: date) -> int:
    """Return the year of four digits, or of two: at most twenty years ahead."""
    year = int(digits.strip("'"))
    if len(digits.strip("'")) > 2:  # noqa: PLR2004 - two digits are short for a year of this age
        return year
    latest = today.year + AHEAD
    return latest - (latest - year) % CENTURY
