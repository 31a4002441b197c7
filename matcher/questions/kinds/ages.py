"""The ages of children."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, cast

from matcher.messages import Message
from matcher.questions.kinds.families import (
    CHILDREN_AGED,
    COUNT,
    aged_children,
    answerable,
    children,
    edges_of,
    families,
)
from matcher.questions.kinds.limits import allowed, is_key, keyed, steps, within_bounds
from matcher.questions.kinds.number import evenly, unreadable
from matcher.questions.kinds.plain import MORE_IN_LISTS, read_range, within, write_range
from matcher.questions.kinds.record import AnswerCandidate, FactError, KindRecord, NearAnswer
from matcher.questions.value_words import MORE, NONE, range_words
from matcher.questions.values import Ages, Unknown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from matcher.questions.kinds.record import Asked
    from matcher.questions.questions import Question
    from matcher.questions.texts import Language
    from matcher.questions.values import Answer

EXAMPLE = Message("3 og 7, 8 mnd eller «ingen»")
NO_CHILDREN = frozenset(("ingen", "ingen barn", "har ikke barn", "ikke barn", "barnløs"))

SIBLINGS = (((), 45), ((3,), 40), ((2, 5), 15))
"""How much older a person's other children are, and in how many of 100 families."""


def _read(raw: object, question: Question) -> Answer | None:
    if not isinstance(raw, list):
        raise FactError(Message("her ventes en liste av aldre, som [3, 7]."))
    spans = tuple(within(read_range(item), question) for item in raw if item != MORE_IN_LISTS)
    if not spans:
        return Unknown.UNKNOWN if raw else None
    return Ages(spans, len(spans) < len(raw))


def _write(answer: Ages, _: Question) -> object:
    return [*map(write_range, answer.spans), *([MORE_IN_LISTS] if answer.more else [])]


def _typed(text: str, question: Question, today: date) -> Answer:
    from matcher.questions.figures import ages_at, refuse_halves
    from matcher.questions.figures.ages import fit_ages

    if text.lower() in NO_CHILDREN:
        return Ages(())
    refuse_halves(text)
    found = ages_at(text, 0)
    if found is None or found.end != len(text):
        raise unreadable(text, EXAMPLE)
    return fit_ages(found, question, today)


def _field_text(answer: Ages, question: Question) -> str:
    from matcher.questions.figures import span_text

    ages = [span_text(span, question) for span in answer.spans]
    return ", ".join([*ages, *([MORE.nb] if answer.more else [])]) or NONE.nb


def _shown(answer: Ages, question: Question, language: Language) -> str:
    ages = ", ".join(range_words(span, language) for span in answer.spans)
    found = [f"{ages} {question.unit.into(language)}".strip()] if answer.spans else []
    more = [MORE.into(language)] if answer.more else []
    return ", ".join(found + more) or NONE.into(language)


def _candidates(
    question: Question, asked: Asked, points: Collection[int]
) -> Iterator[AnswerCandidate]:
    """Yield no child, one of each age, and each number of children that is asked for."""
    ages = within_bounds(points, question)
    counts = {cast("int", value) for op, value in asked if op == COUNT}
    yield AnswerCandidate(Ages(()))
    yield from (AnswerCandidate(children(age)) for age in ages)
    yield from (AnswerCandidate(children(*ages[:1] * count)) for count in sorted(counts - {1}))
    yield from (AnswerCandidate(found) for found in aged_children(question, asked))


def _combined(question: Question, asked: Asked) -> tuple[list[Answer], bool]:
    edges = {edge for op, value in asked if op != COUNT for edge in edges_of(value)}
    found, whole = families(answerable(edges, question.low or 0, question.high), asked)
    return [*found], whole


def _beside(question: Question, op: str, value: object) -> Iterator[NearAnswer]:
    yield NearAnswer(Ages(()))
    if op == COUNT:
        for count in (cast("int", value) - 1, cast("int", value)):
            if count:
                yield NearAnswer(children(*(question.low or 0,) * count))
        return
    if op == CHILDREN_AGED:
        low, high, _ = cast("tuple[int, int, int]", value)
        yield from (NearAnswer(found) for found in aged_children(question, [(op, value)]))
        value = low, high
    for age, step in steps(value):
        if allowed(age, question):
            yield NearAnswer(children(age), step)


def _drawn(key: str, question: Question, _: date) -> Iterator[tuple[Answer, float]]:
    for youngest, (older, share) in product(keyed(key), SIBLINGS):
        ages = (youngest, *(youngest + years for years in older))
        kept = (age for age in ages if question.high is None or age <= question.high)
        yield children(*kept), share


RECORD = KindRecord(
    choices=None,
    digits=13,
    read=_read,
    write=_write,
    typed=_typed,
    field_text=_field_text,
    shown=_shown,
    candidates=_candidates,
    combined=_combined,
    beside=_beside,
    evenly=evenly,
    suits=is_key,
    drawn=_drawn,
)
