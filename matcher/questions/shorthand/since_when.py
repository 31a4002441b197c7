"""How long something has been so, from when it began: "siden 15. mai", "siden 2022"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.calendar_months import MONTHS_A_YEAR
from matcher.questions.figures import MONTHS, Unit, is_calendar, unit_asked
from matcher.questions.terms import word_set
from matcher.questions.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from matcher.questions.questions import Question
    from matcher.questions.terms import TypedLine

SINCE = word_set("siden sidan")
# "siden begynnelsen av juni", "siden tidlig i mai", "siden 15. mai".
BETWEEN = word_set("begynnelsen starten slutten midten midt tidlig seint sent i av")
FIRST_YEAR, REACH = 1990, 4


def span_since(
    line: TypedLine, words: Iterable[int], question: Question, today: date
) -> Span | None:
    """Return how long it is since what stands among words, in the months or years of a question."""
    asked = unit_asked(question)
    if asked not in (Unit.MONTHS, Unit.YEARS) or is_calendar(question):
        return None
    begun = next((one for at in words if (one := _begun(line, at, today))), None)
    if begun is None:
        return None
    months, known = begun
    if asked is Unit.YEARS:
        years = months // MONTHS_A_YEAR
        return Span(years, years) if question.high is None else _at_most(years, question.high)
    low, high = (months - 1, months) if known else (months - MONTHS_A_YEAR + 1, months)
    fits = question.high is None or high <= question.high
    return Span(max(0, low), high) if fits else None


def _at_most(years: int, most: int) -> Span:
    return Span(min(years, most), min(years, most))


def _begun(line: TypedLine, at: int, today: date) -> tuple[int, bool] | None:
    """Return the most months it can be since what stands behind "siden", and if a month does."""
    if line.lower(at) not in SINCE:
        return None
    for behind in range(at + 1, min(at + 1 + REACH, len(line))):
        word = line.lower(behind)
        if word in MONTHS:
            return _since_month(MONTHS[word], _year(line.lower(behind + 1), today), today)
        if year := _year(word, today):
            return (today.year - year) * MONTHS_A_YEAR + today.month - 1, False
        if word not in BETWEEN and not word.isdecimal():
            return None
    return None


def _since_month(month: int, year: int | None, today: date) -> tuple[int, bool] | None:
    if year is None:
        months = (today.month - month) % MONTHS_A_YEAR
        return (months, True) if months else None
    months = (today.year - year) * MONTHS_A_YEAR + today.month - month
    return (months, True) if months > 0 else None


def _year(word: str, today: date) -> int | None:
    found = int(word) if len(word) == len("2026") and word.isdecimal() else 0
    return found if FIRST_YEAR <= found < today.year else None
