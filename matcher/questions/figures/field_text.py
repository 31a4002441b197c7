"""What a field shows for an answer; `typed.read_typed` reads it back equal."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from matcher.questions.calendar_months import last_of_month
from matcher.questions.figures.bounds import is_calendar
from matcher.questions.figures.dates import MONTH_NAMES
from matcher.questions.figures.units import is_short
from matcher.questions.value_words import number

if TYPE_CHECKING:
    from matcher.questions.questions import Question
    from matcher.questions.values import Span


def span_text(span: Span, question: Question) -> str:
    """Return a number or a range, with its open ends in words: "minst 30"."""
    if span.low == span.high:
        return _whole(span.low, question)
    open_low = span.low is None or span.low == question.low
    open_high = span.high is None or span.high == question.high
    if open_high and (not open_low or span.high is None):
        return f"minst {_whole(span.low, question)}"
    if open_low and (not open_high or span.low is None):
        return f"høyst {_whole(span.high, question)}"
    if question.kind.kroner and is_short(span):
        return f"mellom {_whole(span.low, question)} og {_whole(span.high, question)}"
    return f"{_whole(span.low, question)}–{_whole(span.high, question)}"


def _whole(end: int | None, question: Question) -> str:
    """Return a number; a year is written without a space between its digits."""
    if end is None:
        return ""
    return str(end) if is_calendar(question) else number(end, question.kind.parts)


def days_text(span: Span) -> str:
    """Return a day, a whole month or the days between two: "1.3.2026"."""
    if span.low is None or span.high is None:
        return f"fra {_day(span.low)}" if span.high is None else f"til {_day(span.high)}"
    first, last = date.fromordinal(span.low), date.fromordinal(span.high)
    if span.low == span.high:
        return _day(span.low)
    if first.day == 1 and last == last_of_month(first):
        return f"{MONTH_NAMES[first.month - 1]} {first.year:04d}"
    return f"{_day(span.low)}–{_day(span.high)}"


def _day(ordinal: int | None) -> str:
    day = date.fromordinal(ordinal or 1)
    return f"{day.day}.{day.month}.{day.year:04d}"
