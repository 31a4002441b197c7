"""The words that answers are said with: numbers, days, lists, ways of not knowing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from matcher.languages import RECORDS
from matcher.questions.calendar_months import last_of_month
from matcher.questions.texts import Text
from matcher.questions.values import Unknown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions.texts import Language
    from matcher.questions.values import Span

NBSP = "\u00a0"
FIVE_DIGITS = 10_000  # shorter numbers are written in one, and years must be
YES, NO = Text("ja", "ja", "yes"), Text("nei", "nei", "no")
OR, AND = Text("eller", "eller", "or"), Text("og", "og", "and")
MORE = Text("kanskje flere", "kanskje fleire", "possibly more")
NOTHING_KNOWN = "?"
NONE = Text("ingen", "ingen", "none")
EARLIEST = Text("tidligst", "tidlegast", "no earlier than")
LATEST = Text("senest", "seinast", "no later than")
AT_LEAST, AT_MOST = Text("minst", "minst", "at least"), Text("høyst", "høgst", "at most")
UNKNOWNS = {
    Unknown.UNKNOWN: Text("vet ikke", "veit ikkje", "does not know"),
    Unknown.DECLINED: Text("vil ikke svare", "vil ikkje svare", "does not want to say"),
    Unknown.PENDING: Text("må dokumenteres", "må dokumenterast", "to be documented"),
}


def number(value: int, parts: int = 1, language: Language = "nb") -> str:
    """Return a number with a no-break space between thousands: 136 549, but 2026.

    One that is counted in tenths has a decimal where it is not whole: 37,5.
    """
    whole, rest = divmod(abs(value), parts)
    minus = "-" if value < 0 else ""
    said = f"{whole:,}".replace(",", NBSP) if whole >= FIVE_DIGITS else str(whole)
    return f"{minus}{said}{RECORDS[language].point}{rest}" if rest else f"{minus}{said}"


def listed(words: Sequence[str], joint: Text, language: Language) -> str:
    """Join words: "a, b eller c"."""
    if len(words) < 2:  # noqa: PLR2004 - a list needs two words
        return "".join(words)
    return f"{', '.join(words[:-1])} {joint.into(language)} {words[-1]}"


def day(ordinal: int, language: Language) -> str:
    """Return "1. august 2026" of a date's ordinal."""
    when = date.fromordinal(ordinal)
    month = RECORDS[language].months.split()[when.month - 1]
    return f"{when.day}{RECORDS[language].day_dot}{NBSP}{month} {when.year}"


def range_words(span: Span, language: Language, parts: int = 1) -> str:
    """Return a number or a range without its unit: "18–24", "minst 30"."""
    if span.low is None or span.high is None:
        word, end = (AT_LEAST, span.low) if span.high is None else (AT_MOST, span.high)
        if end is None:
            return NOTHING_KNOWN
        return f"{word.into(language)} {number(end, parts, language)}"
    if span.low == span.high:
        return number(span.low, parts, language)
    return f"{number(span.low, parts, language)}–{number(span.high, parts, language)}"


def days_words(span: Span, language: Language) -> str:
    """Return a day, a whole month or the days between two: "august 2026"."""
    if span.low is None or span.high is None:
        word, end = (EARLIEST, span.low) if span.high is None else (LATEST, span.high)
        return NOTHING_KNOWN if end is None else f"{word.into(language)} {day(end, language)}"
    if span.low == span.high:
        return day(span.low, language)
    first, last = date.fromordinal(span.low), date.fromordinal(span.high)
    if first.day == 1 and last == last_of_month(first):
        return f"{RECORDS[language].months.split()[first.month - 1]} {first.year}"
    return f"{day(span.low, language)} – {day(span.high, language)}"
