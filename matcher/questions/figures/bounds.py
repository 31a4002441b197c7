"""How far a number may be off, and what a question allows."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from matcher.errors import AnswerError
from matcher.messages import Message
from matcher.questions.figures.number_words import Unit
from matcher.questions.value_words import number
from matcher.questions.values import Span

if TYPE_CHECKING:
    from matcher.questions.questions import Question

CALENDAR = 1000
YEARS_FROM = 10


class FitError(AnswerError):
    """A number that is no answer; the message says why and what to write instead."""


def is_calendar(question: Question) -> bool:
    """Tell whether a question asks for a calendar year."""
    return question.kind.parts == 1 and question.low is not None and question.low >= CALENDAR


def widened(span: Span, asked: Unit | None, question: Question) -> Span:
    """Return what "ca" allows, in the unit a question asks for."""

    def margin(end: int) -> int:
        if is_calendar(question):
            return 2
        if asked is Unit.YEARS:
            return 2 if end >= YEARS_FROM else 1
        return max(1, ceil(end / 10))

    low, high = span.low, span.high
    return Span(
        None if low is None else max(0, low - margin(low)),
        None if high is None else high + margin(high),
    )


def clamped(span: Span, question: Question) -> Span:
    """Return what of a span lies within the question's bounds."""
    return span.overlap(Span(question.low, question.high)) or bounded(span, question)


def bounded(span: Span, question: Question) -> Span:
    """Fill open ends with the question's bounds; refuse what lies outside."""
    least, most = question.low, question.high
    for end in (span.low, span.high):
        if end is not None and least is not None and end < least:
            raise FitError(_too_little(end, least, question.kind.parts))
        if end is not None and most is not None and end > most:
            raise FitError(_too_much(end, most, question.kind.parts))
    low = least if span.low is None else span.low
    return Span(low, most if span.high is None else span.high)


def _too_little(end: int, least: int, parts: int) -> Message:
    return Message(
        "{end} er for lite. Skriv {least} eller mer.",
        end=number(end, parts),
        least=number(least, parts),
    )


def _too_much(end: int, most: int, parts: int) -> Message:
    return Message(
        "{end} er for mye. Skriv {most} eller mindre.",
        end=number(end, parts),
        most=number(most, parts),
    )
