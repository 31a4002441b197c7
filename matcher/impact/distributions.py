"""What the population is drawn from: `resources/population.json`, told in docs/population.md."""

from __future__ import annotations

import json
import re
from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import accumulate, product
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from matcher.questions.questions import Kind
from matcher.questions.values import Ages, Several, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.questions.questions import Question
    from matcher.questions.values import Answer

    Shares: TypeAlias = Mapping[str, float]

FILE = Path(__file__).resolve().parents[2] / "resources" / "population.json"
FORMAT = 1
PRESET = "preset"
"""The name by which draws depend on the life situation a person comes with."""

SIBLINGS = (((), 45), ((3,), 40), ((2, 5), 15))
"""How much older a person's other children are, and in how many of 100 families."""

MONEY_STEP = 10_000
MOST_KRONER = 1_200_000
MONTHS_AHEAD = 12
_NUMBERS = re.compile(r"\d+(-\d+)?")
_YES_NO = {"ja": True, "nei": False}


@dataclass(frozen=True, slots=True)
class Given:
    """Other shares for those of whom something else is so; all of it must be."""

    parents: Mapping[str, tuple[str, ...]]
    shares: Shares


@dataclass(frozen=True, slots=True)
class Draw:
    """How answers to one question are drawn. Of those given that fit, the last counts.

    Without shares nobody has an answer. `follows` names the question this one is worked out from.
    """

    id: str
    shares: Shares = field(default_factory=dict)
    given: tuple[Given, ...] = ()
    follows: str = ""
    asked: float = 1
    source: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where shares come from."""

    title: str
    publisher: str
    url: str


@dataclass(frozen=True, slots=True)
class Model:
    """All that is known or assumed of the population."""

    presets: Shares
    draws: tuple[Draw, ...]
    origins: Mapping[str, Origin]


def read_model() -> Model:
    """Return what the program was shipped with."""
    data = json.loads(FILE.read_bytes())
    if data["format"] != FORMAT:
        raise ValueError(f"population.json has format {data['format']}, not {FORMAT}")
    return Model(
        data["presets"],
        tuple(map(_draw, data["draws"])),
        {key: Origin(**origin) for key, origin in data["sources"].items()},
    )


def _draw(data: dict[str, Any]) -> Draw:
    given = (
        Given({name: tuple(keys) for name, keys in one["is"].items()}, one["shares"])
        for one in data.pop("when", ())
    )
    return Draw(given=tuple(given), **data)


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


def drawable(draw: Draw, questions: Mapping[str, Question]) -> Draw:
    """Return how a question is drawn: as known if that fits the catalogue's question, else evenly.

    A catalogue from elsewhere may ask the same question in another way.
    """
    question = questions[draw.id]
    follows = questions.get(draw.follows)
    if draw.follows and (follows is None):
        return Draw(draw.id, evenly(question))
    given = tuple(one for one in draw.given if one.parents.keys() <= {PRESET, *questions})
    if not all(_suit(shares, question) for shares in (draw.shares, *(g.shares for g in given))):
        return Draw(draw.id, evenly(question), asked=draw.asked)
    return replace(draw, given=given)


def _suit(shares: Shares, question: Question) -> bool:
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
