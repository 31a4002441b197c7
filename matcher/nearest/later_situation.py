"""A situation as it is on a later day: who has children has older ones by then."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from matcher.catalogue.change_rules import Pace
from matcher.questions import Ages, Several, Situation, Span
from matcher.questions.calendar_months import MONTHS_A_YEAR, months_between

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.questions import Answer


def on_day(
    situation: Situation, day: date, catalogue: Catalogue, *, sure: bool = False
) -> Situation:
    """Return a situation as it is on a later day if nothing changes but what time changes.

    `sure` counts only the years that have surely passed.
    """
    months = months_between(situation.as_of, day)
    answers = dict(situation.answers)
    for question_id, pace in catalogue.changing.with_time.items():
        answer = answers.get(question_id)
        # An age that follows from a year of birth follows anew.
        if answer is not None:
            answers[question_id] = _grown(answer, months, pace, sure=sure)
    return Situation(day, answers, situation.follow)


def _grown(answer: Answer, months: int, pace: Pace, *, sure: bool) -> Answer:
    if pace is Pace.MONTHS:
        low = high = months
    else:
        low = months // MONTHS_A_YEAR
        high = low if sure else -(-months // MONTHS_A_YEAR)
    match answer:
        case Span():
            return _span(answer, low, high)
        case Ages(spans, more):
            return Ages(tuple(_span(span, low, high) for span in spans), more)
        case bool() | str() | Several():
            return answer
        case other:
            assert_never(other)


def _span(span: Span, low: int, high: int) -> Span:
    first = None if span.low is None else span.low + low
    last = None if span.high is None else span.high + high
    return Span(first, last)
