"""From a number as typed to the whole numbers it can mean in a question's own unit."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from matcher.late_dataclass import replace
from matcher.messages import Message
from matcher.questions.calendar_months import MONTHS_A_YEAR
from matcher.questions.figures.bounds import (
    FitError,
    bounded,
    clamped,
    is_calendar,
    widened,
)
from matcher.questions.figures.number_words import Unit, unit_of
from matcher.questions.values import Span

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from matcher.questions.figures.amounts import Amount
    from matcher.questions.questions import Question

HALF_A_YEAR = 6
CENTURY = 100
SHORT_OF = 1000
UNITS = {
    Unit.YEARS: Message("år"),
    Unit.MONTHS: Message("måneder"),
    Unit.PERCENT: Message("prosent"),
    Unit.KRONER: Message("kroner"),
    Unit.HOURS: Message("timer"),
}
EVERY = {None: "", Unit.HOURS: "uke"}


def unit_asked(question: Question) -> Unit | None:
    """Return the unit a question counts in; None for plain numbers such as a birth year."""
    named = "" if question.kind.kroner else question.unit.nb
    words = (named or question.kind.unit).split()
    return unit_of(words[0]) if words else None


def counts_in(given: Unit | None, asked: Unit | None) -> bool:
    """Tell whether a number with a unit can be meant where another is asked for."""
    times = (Unit.YEARS, Unit.MONTHS)
    return given is None or given is asked or (given in times and asked in times)


def is_short(span: Span) -> bool:
    """Tell whether the first of two numbers may leave out its thousands: "300–400 000"."""
    low, high = span.low or 0, span.high or 0
    return 0 < low < SHORT_OF and low * SHORT_OF <= high


def fit(amount: Amount, question: Question, today: date) -> Span:
    """Return the whole numbers in the question's unit; raises FitError with words for a person.

    "over 50" is from 51, "under 30" is to 29. "ca" allows two years to each side (one below the age
    of ten), otherwise ten percent, at least one; it never leaves the question's bounds.
    """
    asked = unit_asked(question)
    _check_period(amount, asked)
    span = _converted(_in_parts(amount, question.kind.parts), asked)
    if asked is Unit.KRONER and amount.dash and is_short(span):
        raise FitError(Message("Skriv begge tallene helt ut, for eksempel 300 000–400 000."))
    if is_calendar(question):
        span = Span(_full_year(span.low, today), _full_year(span.high, today))
    if amount.about:
        return clamped(widened(span, asked, question), question)
    return bounded(span, question)


def _in_parts(amount: Amount, parts: int) -> Amount:
    """Return an amount counted as the question counts: in tenths where it has a decimal."""
    if parts == 1:
        return amount
    low, high = (None if end is None else end * parts for end in (amount.low, amount.high))
    return replace(amount, low=low, high=high)


def _check_period(amount: Amount, asked: Unit | None) -> None:
    if amount.every and amount.every != EVERY.get(asked):
        raise FitError(
            Message("Skriv tallet for hele perioden det spørres om, ikke for hver del av den.")
        )


def _converted(amount: Amount, asked: Unit | None) -> Span:
    low, high = amount.low, amount.high
    span = Span(
        None if low is None else floor(low) + (1 if amount.over else 0),
        None if high is None else ceil(high) - (1 if amount.under else 0),
    )
    given = amount.unit or asked
    if given is asked:
        return span
    if (given, asked) == (Unit.YEARS, Unit.MONTHS):
        return Span(_first_month(low, amount), _last_month(high, amount))
    if (given, asked) == (Unit.MONTHS, Unit.YEARS):
        ends = (span.low, span.high)
        return Span(*(None if end is None else end // MONTHS_A_YEAR for end in ends))
    raise FitError(_another(given, asked))


def _another(given: Unit | None, asked: Unit | None) -> Message:
    found = UNITS[given] if given else ""
    if asked is None:
        return Message(
            "Her ventes et annet tall enn {given}. Skriv tallet uten «{given}».", given=found
        )
    return Message(
        "Her ventes et annet tall enn {given}. Skriv tallet i {asked}.",
        given=found,
        asked=UNITS[asked],
    )


def _first_month(years: Decimal | None, amount: Amount) -> int | None:
    if years is None:
        return None
    return floor(years * MONTHS_A_YEAR) + (MONTHS_A_YEAR if amount.over else 0)


def _last_month(years: Decimal | None, amount: Amount) -> int | None:
    """Return the last month of a completed year ("2 år") or half-year ("1,5 år")."""
    if years is None:
        return None
    if amount.under:
        return ceil(years * MONTHS_A_YEAR) - 1
    lasts = MONTHS_A_YEAR if years == floor(years) else HALF_A_YEAR
    return floor(years * MONTHS_A_YEAR) + lasts - 1


def _full_year(year: int | None, today: date) -> int | None:
    """Return the latest year that is not in the future for a year of two digits."""
    if year is None or year >= CENTURY:
        return year
    return today.year - (today.year - year) % CENTURY
