"""A number in some unit, and an amount in kroner."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from matcher.late_dataclass import replace
from matcher.messages import Message
from matcher.questions.kinds.limits import (
    allowed,
    beside,
    is_key,
    keyed,
    numbers,
    steps,
    within_bounds,
)
from matcher.questions.kinds.plain import read_range, within, write_range
from matcher.questions.kinds.record import AnswerCandidate, KindRecord, NearAnswer, TypedError
from matcher.questions.value_words import NBSP, NOTHING_KNOWN, range_words
from matcher.questions.values import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from matcher.questions.kinds.record import Asked
    from matcher.questions.questions import Question
    from matcher.questions.texts import Language
    from matcher.questions.values import Answer

NUMBERS = Message("24, ca 30 eller 18–24")
AMOUNTS = Message("420 000, ca 300 000 eller 420k")
KRONER_STEP = 10_000
MOST = 1_200_000
"""How many are drawn at most of what has no bound."""


def unreadable(text: str, example: Message) -> TypedError:
    """Return why a text is no answer, with what can be written instead."""
    return TypedError(
        Message(
            "«{text}» kan ikke leses her. Skriv for eksempel {example}.",
            text=text,
            example=example,
        )
    )


def _read(raw: object, question: Question) -> Answer:
    return within(read_range(raw), question)


def _write(answer: Span, _: Question) -> object:
    return write_range(answer)


def typed(example: Message, text: str, question: Question, today: date) -> Answer:
    """Read a number or a range as people type them. Raises TypedError with an example."""
    from matcher.questions.figures import amounts_at, fit

    amount = next((found for found in amounts_at(text, 0) if found.end == len(text)), None)
    if amount is None:
        raise unreadable(text, example)
    return fit(amount, question, today)


def _field_text(answer: Span, question: Question) -> str:
    from matcher.questions.figures import span_text

    return span_text(answer, question)


def _shown(answer: Span, question: Question, language: Language) -> str:
    bare = range_words(answer, language, question.kind.parts)
    unit = question.unit.into(language)
    return bare if bare == NOTHING_KNOWN or not unit else f"{bare}{NBSP}{unit}"


def _candidates(question: Question, _: Asked, points: Collection[int]) -> Iterator[AnswerCandidate]:
    return (AnswerCandidate(Span.exactly(point)) for point in within_bounds(points, question))


def combined(question: Question, asked: Asked) -> tuple[list[Answer], bool]:
    """Return the numbers at limits and beside them, and the bounds."""
    around = beside(numbers(value for _, value in asked), question.low, question.high)
    return [Span.exactly(number) for number in around], True


def around(question: Question, _: str, value: object) -> Iterator[NearAnswer]:
    """Yield the numbers at a comparison's limits and beside them."""
    for number, step in steps(value):
        if allowed(number, question):
            yield NearAnswer(Span.exactly(number), step)


def evenly(question: Question) -> dict[str, float]:
    """Return one share for all that can be answered."""
    high = MOST if question.high is None else question.high
    return {f"{question.low or 0}-{high}": 1}


def _drawn(step: int, key: str, _: Question, __: date) -> Iterator[tuple[Answer, float]]:
    yield from ((Span.exactly(number), 1) for number in keyed(key, step))


RECORD = KindRecord(
    choices=None,
    digits=8,
    read=_read,
    write=_write,
    typed=partial(typed, NUMBERS),
    field_text=_field_text,
    shown=_shown,
    candidates=_candidates,
    combined=combined,
    beside=around,
    evenly=evenly,
    suits=is_key,
    drawn=partial(_drawn, 1),
)

MONEY = replace(
    RECORD,
    digits=13,
    typed=partial(typed, AMOUNTS),
    drawn=partial(_drawn, KRONER_STEP),
)
