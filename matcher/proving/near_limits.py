"""The answers to try around one comparison: at its limit, on each side, in and out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions import NO_TEXT, Span, Text
from matcher.questions.kinds.limits import allowed, steps
from matcher.rules import amount_of
from matcher.rules.candidates import beside
from matcher.rules.totals.cuts import cuts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.questions import Answer, Question, Situation
    from matcher.rules import Compare, Total

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
    if limit is None:
        return questions.get(leaf.fact), []
    if leaf.fact == "age_in_year":
        born, age = questions.get("birth_year"), questions.get("age")
        if born is not None:
            return born, list(_birth_years(born, limit, as_of))
        return age, [] if age is None else list(_ages(age, limit))
    question = questions.get(leaf.fact)
    if question is None:
        return question, []
    return question, [
        Try(question.id, answer, NO_TEXT if step is None else PLACES[step])
        for answer, step in beside(question, leaf, limit)
    ]


def total_tries(
    total: Total, fact: str, person: Situation, catalogue: Catalogue
) -> tuple[Question | None, list[Try]]:
    """Return the question of one fact of a total and the answers that turn it for a person."""
    question = catalogue.questionnaire.questions.get(fact)
    if question is None:
        return None, []
    found: dict[Answer, Try] = {}
    for cut in cuts(total, fact, person.facts, catalogue.amounts(person.as_of)):
        for answer, _ in beside(question, cut, cut.value):
            found.setdefault(answer, Try(question.id, answer))
    return question, list(found.values())


def _ages(question: Question, limit: object) -> Iterator[Try]:
    """Yield the ages on both sides; without a birth year the one at the limit decides nothing."""
    turned = {number + before for number, _ in steps(limit) for before in (-1, 0)}
    for age in sorted(turned):
        if allowed(age, question):
            yield Try(question.id, Span.exactly(age))


def _birth_years(question: Question, limit: object, as_of: date) -> Iterator[Try]:
    for age, step in steps(limit):
        yield Try(question.id, Span.exactly(as_of.year - age), PLACES[step])
