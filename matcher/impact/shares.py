"""Shares of answers by key: what "18-24", "ja" or "dagpenger+lonn" stand for in a question."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias, assert_never

from matcher.questions import Ages, Several, Span, Unknown
from matcher.questions.kinds import RECORDS
from matcher.questions.kinds.limits import KEY, keyed
from matcher.questions.kinds.yes_no import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from matcher.questions import Answer, Question

    Shares: TypeAlias = Mapping[str, float]


def evenly(question: Question) -> Shares:
    """Return shares for a question that nothing is known of."""
    return RECORDS[question.kind].evenly(question)


def suit(shares: Shares, question: Question) -> bool:
    """Tell whether all keys name answers to a question."""
    suits = RECORDS[question.kind].suits
    return all(suits(key, question) for key in shares)


def spread(shares: Shares, question: Question, as_of: date) -> Iterator[tuple[Answer, float]]:
    """Yield every answer with its share; a range's share is divided evenly over its numbers."""
    for key, share in shares.items():
        found = list(RECORDS[question.kind].drawn(key, question, as_of))
        total = sum(weight for _, weight in found)
        for answer, weight in found:
            yield answer, share * weight / total


def fits(answer: Answer | None, key: str) -> bool:
    """Tell whether an answer is the one, or among those, that a key names."""
    match answer:
        case bool():
            return KEYS.get(key) is answer
        case Span(low, _):
            return KEY.fullmatch(key) is not None and low in keyed(key)
        case Several(members):
            return members == set(key.split("+"))
        case Unknown() | Ages() | None:
            return False
        case str():
            return answer == key
        case other:
            assert_never(other)


def boundaries(weights: list[float], size: int) -> list[int]:
    """Return how many of some equal parts each weight gets, as they add up to all."""
    reached = [round(size * so_far / sum(weights)) for so_far in accumulate(weights)]
    return [end - start for start, end in zip([0, *reached], reached, strict=False)]
