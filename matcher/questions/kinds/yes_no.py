"""Yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.documents import brief
from matcher.messages import Message
from matcher.questions.kinds.record import (
    AnswerCandidate,
    FactError,
    KindRecord,
    NearAnswer,
    TypedError,
)
from matcher.questions.value_words import NO, YES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from matcher.questions.kinds.record import Asked
    from matcher.questions.questions import Question
    from matcher.questions.texts import Language
    from matcher.questions.values import Answer

BOTH = (True, False)
IN_FILES = {"ja": True, "nei": False, "yes": True, "no": False}
TYPED_YES = frozenset(("ja", "j", "jo", "yes", "y"))
TYPED_NO = frozenset(("nei", "n", "nope", "no"))
KEYS = {"ja": True, "nei": False}


def _read(raw: object, _: Question) -> bool:
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, str) and raw in IN_FILES:
        return IN_FILES[raw]
    raise FactError(
        Message("«{value}» er verken ja eller nei – skriv true eller false.", value=brief(raw))
    )


def _write(answer: bool, _: Question) -> object:  # noqa: FBT001 - the value itself
    return answer


def _typed(text: str, _: Question, __: date) -> bool:
    word = text.lower()
    if word in TYPED_YES or word in TYPED_NO:
        return word in TYPED_YES
    raise TypedError(Message("«{text}» er verken ja eller nei. Skriv ja eller nei.", text=text))


def _field_text(answer: bool, _: Question) -> str:  # noqa: FBT001 - the value itself
    return (YES if answer else NO).nb


def _shown(answer: bool, _: Question, language: Language) -> str:  # noqa: FBT001 - the value itself
    return (YES if answer else NO).into(language)


def _candidates(_: Question, __: Asked, ___: Collection[int]) -> Iterator[AnswerCandidate]:
    return map(AnswerCandidate, BOTH)


def _combined(_: Question, __: Asked) -> tuple[list[Answer], bool]:
    return [*BOTH], True


def _beside(_: Question, __: str, ___: object) -> Iterator[NearAnswer]:
    return map(NearAnswer, BOTH)


def _evenly(_: Question) -> dict[str, float]:
    return dict.fromkeys(KEYS, 1)


def _suits(key: str, _: Question) -> bool:
    return key in KEYS


def _drawn(key: str, _: Question, __: date) -> Iterator[tuple[Answer, float]]:
    yield KEYS[key], 1


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
    evenly=_evenly,
    suits=_suits,
    drawn=_drawn,
)
