"""Several choices at once."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.questions.kinds.choice import (
    choice_id,
    evenly,
    groups,
    in_and_out,
    known,
    named,
    named_by,
    suits,
)
from matcher.questions.kinds.plain import MORE_IN_LISTS, read_unknown
from matcher.questions.kinds.record import AnswerCandidate, FactError, KindRecord, NearAnswer
from matcher.questions.questions import NEEDS
from matcher.questions.value_words import MORE
from matcher.questions.values import Several, Unknown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from matcher.questions.kinds.record import Asked
    from matcher.questions.questions import Question
    from matcher.questions.texts import Language
    from matcher.questions.values import Answer

MOST_NAMED = 8
"""Of how many choices every subset is tried; beyond, those of one or two and all of them."""
WHOLE = "has_all"


def _read(raw: object, question: Question) -> Answer | None:
    if not isinstance(raw, list):
        raise FactError(Message('her ventes en liste av svar, som ["…"].'))
    if not raw:
        return None
    chosen = [read_unknown(item) or choice_id(item, question) for item in raw]
    unknown = [item for item in chosen if isinstance(item, Unknown)]
    members = frozenset(item for item in chosen if not isinstance(item, Unknown))
    exclusive = [c.id for c in question.choices if c.exclusive and c.id in members]
    if exclusive and (len(members) > 1 or unknown):
        message = Message("«{answer}» kan ikke stå sammen med andre svar.", answer=exclusive[0])
        raise FactError(message)
    order = tuple(dict.fromkeys(i for i in chosen if i in members)) if _ranks(question) else ()
    return Several(members, bool(unknown), order) if members else unknown[0]


def _ranks(question: Question) -> bool:
    """Tell whether the order of the answers says something: of needs, which presses most."""
    return question.id == NEEDS


def _write(answer: Several, question: Question) -> object:
    members = answer.in_order if _ranks(question) else tuple(sorted(answer.members))
    return [*members, *([MORE_IN_LISTS] if answer.more else [])]


def _typed(text: str, question: Question, _: date) -> Answer:
    from matcher.questions.terms.choice_search import choices_named

    return choices_named(text, question)


def _field_text(answer: Several, question: Question) -> str:
    return "; ".join(_labels(answer, question, "nb"))


def _shown(answer: Several, question: Question, language: Language) -> str:
    return ", ".join(_labels(answer, question, language))


def _labels(answer: Several, question: Question, language: Language) -> list[str]:
    chosen = (choice for choice in question.choices if choice.id in answer.members)
    labels = [choice.label.into(language) for choice in chosen]
    return [*labels, *([MORE.into(language)] if answer.more else [])]


def _candidates(question: Question, asked: Asked, _: Collection[int]) -> Iterator[AnswerCandidate]:
    """Yield a choice of each group, and each set that some comparison wants as a whole."""
    for group in groups(known(question), asked):
        yield AnswerCandidate(_set(group[0]), len(group))
    wholes = (frozenset(named(value)) for op, value in asked if op == WHOLE)
    yield from (
        AnswerCandidate(Several(whole)) for whole in dict.fromkeys(wholes) if len(whole) > 1
    )


def _set(*chosen: str) -> Several:
    return Several(frozenset(chosen))


def _combined(question: Question, asked: Asked) -> tuple[list[Answer], bool]:
    by = named_by(asked)
    apart = _told_apart(question, asked, by)
    offered = [choice for choice in question.choices if choice.unknown is None]
    together = [choice.id for choice in offered if choice.id in apart and not choice.exclusive]
    alone = [choice.id for choice in offered if choice.id in apart and choice.exclusive]
    others = [choice.id for choice in offered if choice.id not in by]
    found: list[Answer] = [_set(choice) for choice in (*alone, *others[:1])]
    whole = len(apart) <= MOST_NAMED
    every = len(together) <= MOST_NAMED
    sizes = range(1, len(together) + 1) if every else (1, 2, len(together))
    found += [_set(*chosen) for size in sizes for chosen in combinations(together, size)]
    return found, whole


def _told_apart(question: Question, asked: Asked, by: dict[str, tuple[int, ...]]) -> list[str]:
    """Return one of all choices that the same comparisons name; *has all* needs each of its own."""
    found: dict[object, str] = {}
    for choice in question.choices:
        places = by.get(choice.id)
        if places:
            whole = any(asked[place][0] == WHOLE for place in places)
            found.setdefault((places, choice.id if whole else choice.exclusive), choice.id)
    return list(found.values())


def _beside(question: Question, op: str, value: object) -> Iterator[NearAnswer]:
    yield from (NearAnswer(_set(choice)) for choice in in_and_out(question, value))
    wanted = frozenset(named(value))
    if op == WHOLE and len(wanted) > 1:
        yield NearAnswer(Several(wanted))
        yield from (NearAnswer(Several(wanted - {choice})) for choice in sorted(wanted))


def _drawn(key: str, _: Question, __: date) -> Iterator[tuple[Answer, float]]:
    yield _set(*key.split("+")), 1


RECORD = KindRecord(
    choices=None,
    digits=0,
    read=_read,
    write=_write,
    typed=_typed,
    field_text=_field_text,
    shown=_shown,
    candidates=_candidates,
    combined=_combined,
    beside=_beside,
    evenly=evenly,
    suits=suits,
    drawn=_drawn,
)
