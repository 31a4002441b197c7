"""Shares of answers by key: what "18-24", "ja" or "dagpenger+lonn" stand for in a question."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from itertools import accumulate, product
from typing import TYPE_CHECKING, TypeAlias

from matcher.questions.questions import Kind
from matcher.questions.values import Ages, Several, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.questions.questions import Question
    from matcher.questions.values import Answer

    Shares: TypeAlias = Mapping[str, float]

SIBLINGS = (((), 45), ((3,), 40), ((2, 5), 15))
"""How much older a person's other children are, and in how many of 100 families."""

MONEY_STEP = 10_000
MOST_KRONER = 1_200_000
MONTHS_AHEAD = 12
_NUMBERS = re.compile(r"\d+(-\d+)?")
_YES_NO = {"ja": True, "nei": False}


def evenly(question: Question) -> Shares:
    """Return shares for a question that nothing is known of."""
    match question.kind:
        case Kind.YES_NO:
            return {"ja": 1, "nei": 1}
        case Kind.CHOICE | Kind.CHOICES:
            return {choice.id: 1 for choice in question.choices if choice.unknown is None}
        case Kind.MONTH:
            return {f"0-{MONTHS_AHEAD}": 1}
        case Kind.NUMBER | Kind.MONEY | Kind.AGES:
            high = MOST_KRONER if question.high is None else question.high
            return {f"{question.low or 0}-{high}": 1}


def suit(shares: Shares, question: Question) -> bool:
    """Tell whether all keys name answers to a question."""
    match question.kind:
        case Kind.YES_NO:
            return shares.keys() <= _YES_NO.keys()
        case Kind.CHOICE | Kind.CHOICES:
            ids = {choice.id for choice in question.choices}
            return {part for key in shares for part in key.split("+")} <= ids
        case Kind.NUMBER | Kind.MONEY | Kind.AGES | Kind.MONTH:
            return all(_NUMBERS.fullmatch(key) for key in shares)


def spread(shares: Shares, question: Question, as_of: date) -> Iterator[tuple[Answer, float]]:
    """Yield every answer with its share; a range's share is divided evenly over its numbers."""
    for key, share in shares.items():
        found = list(_answers(key, question, as_of))
        total = sum(weight for _, weight in found)
        for answer, weight in found:
            yield answer, share * weight / total


def fits(answer: Answer | None, key: str) -> bool:
    """Tell whether an answer is the one, or among those, that a key names."""
    match answer:
        case bool():
            return _YES_NO.get(key) is answer
        case Span(int(low), _):
            first, last = _ends(key) if _NUMBERS.fullmatch(key) else (1, 0)
            return first <= low <= last
        case Several(members):
            return members == set(key.split("+"))
        case str():
            return str(answer) == key
        case _:
            return False


def _answers(key: str, question: Question, as_of: date) -> Iterator[tuple[Answer, float]]:
    """Yield what a key stands for, each with its weight."""
    match question.kind:
        case Kind.YES_NO:
            yield _YES_NO[key], 1
        case Kind.CHOICE:
            yield key, 1
        case Kind.CHOICES:
            yield Several(frozenset(key.split("+"))), 1
        case Kind.AGES:
            for youngest, (older, share) in product(_numbers(key), SIBLINGS):
                yield _children(youngest, older, question), share
        case Kind.MONTH:
            yield from ((_month(as_of, ahead), 1) for ahead in _numbers(key))
        case Kind.NUMBER | Kind.MONEY:
            step = MONEY_STEP if question.kind is Kind.MONEY else 1
            yield from ((Span.exactly(number), 1) for number in _numbers(key, step))


def _children(youngest: int, older: tuple[int, ...], question: Question) -> Ages:
    ages = (youngest, *(youngest + years for years in older))
    kept = (age for age in ages if question.high is None or age <= question.high)
    return Ages(tuple(map(Span.exactly, kept)))


def _month(as_of: date, ahead: int) -> Span:
    year, month = divmod(as_of.year * 12 + as_of.month - 1 + ahead, 12)
    first = date(year, month + 1, 1).toordinal()
    return Span(first, first + monthrange(year, month + 1)[1] - 1)


def _numbers(key: str, step: int = 1) -> range:
    first, last = _ends(key)
    return range(first, last + 1, step)


def _ends(key: str) -> tuple[int, int]:
    first, _, last = key.partition("-")
    return int(first), int(last or first)


def boundaries(weights: list[float], size: int) -> list[int]:
    """Return how many of some equal parts each weight gets, as they add up to all."""
    reached = [round(size * so_far / sum(weights)) for so_far in accumulate(weights)]
    return [end - start for start, end in zip([0, *reached], reached, strict=False)]
