"""The answers to try around one comparison: at its limit, on each side, in and out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from matcher.questions.questions import Kind
from matcher.questions.texts import NO_TEXT, Text
from matcher.questions.values import Ages, Several, Span
from matcher.rules.evaluate import amount_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.questions import Question
    from matcher.questions.values import Answer
    from matcher.rules.conditions import Compare

PLACES = {
    -1: Text("rett under grensen", "rett under grensa", "just below the limit"),
    0: Text("på grensen", "på grensa", "at the limit"),
    1: Text("rett over grensen", "rett over grensa", "just above the limit"),
}


@dataclass(frozen=True, slots=True)
class Try:
    """One answer to one question, and where it lies beside a limit if it does."""

    question: str
    answer: Answer
    place: Text = NO_TEXT


def tries(leaf: Compare, catalogue: Catalogue, as_of: date) -> tuple[Question | None, list[Try]]:
    """Return the question behind a leaf and the answers that show its limits."""
    questions, amounts = catalogue.questionnaire.questions, catalogue.amounts(as_of)
    limit = amount_of(leaf.value, amounts)
    if leaf.fact == "age_in_year":
        born = questions.get("birth_year")
        return born, [] if born is None else list(_birth_years(born, limit, as_of))
    question = questions.get(leaf.fact)
    if question is None or limit is None:
        return question, []
    return question, [
        Try(question.id, answer, place) for answer, place in _answers(question, leaf, limit)
    ]


def _birth_years(question: Question, limit: object, as_of: date) -> Iterator[Try]:
    for age, place in _steps(limit):
        yield Try(question.id, Span.exactly(as_of.year - age), place)


def _answers(question: Question, leaf: Compare, limit: object) -> Iterator[tuple[Answer, Text]]:
    match question.kind:
        case Kind.YES_NO:
            yield from ((answer, NO_TEXT) for answer in (True, False))
        case Kind.CHOICE:
            yield from ((choice, NO_TEXT) for choice in _in_and_out(question, limit))
        case Kind.CHOICES:
            yield from ((chosen, NO_TEXT) for chosen in _sets(question, leaf, limit))
        case Kind.AGES:
            yield from _families(question, leaf, limit)
        case _:
            for number, place in _steps(limit):
                if _can_be(number, question):
                    yield Span.exactly(number), place


def _steps(limit: object) -> Iterator[tuple[int, Text]]:
    limits: Iterable[int] = cast("tuple[int, ...]", limit if isinstance(limit, tuple) else (limit,))
    for number in dict.fromkeys(limits):
        for step, place in PLACES.items():
            yield number + step, place


def _can_be(number: int, question: Question) -> bool:
    return (question.low is None or question.low <= number) and (
        question.high is None or number <= question.high
    )


def _in_and_out(question: Question, limit: object) -> list[str]:
    """Return every choice the leaf names, and the first that it does not."""
    named = (limit,) if isinstance(limit, str) else cast("tuple[str, ...]", limit)
    offered = [choice.id for choice in question.choices if choice.unknown is None]
    inside = [choice for choice in offered if choice in named]
    return inside + [choice for choice in offered if choice not in named][:1]


def _sets(question: Question, leaf: Compare, limit: object) -> Iterator[Several]:
    yield from (Several(frozenset({choice})) for choice in _in_and_out(question, limit))
    named = frozenset(cast("tuple[str, ...]", limit))
    if leaf.op == "has_all" and len(named) > 1:
        yield Several(named)
        yield from (Several(named - {choice}) for choice in sorted(named))


def _families(question: Question, leaf: Compare, limit: object) -> Iterator[tuple[Ages, Text]]:
    yield Ages(()), NO_TEXT
    if leaf.op == "any_aged":
        for age, place in _steps(limit):
            if _can_be(age, question):
                yield Ages((Span.exactly(age),)), place
        return
    for count in (cast("int", limit) - 1, cast("int", limit)):
        if count:
            yield Ages((Span.exactly(question.low or 0),) * count), NO_TEXT
