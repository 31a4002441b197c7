"""One of several choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from matcher.documents import brief, meant
from matcher.messages import Message
from matcher.questions.kinds.record import AnswerCandidate, FactError, KindRecord, NearAnswer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from matcher.questions.kinds.record import Asked
    from matcher.questions.questions import Question
    from matcher.questions.texts import Language
    from matcher.questions.values import Answer, Unknown

    Groups: TypeAlias = dict[object, list[str]]


def choice_id(raw: object, question: Question) -> str | Unknown:
    """Return the choice that data names by id, alias or label. Raises FactError."""
    for choice in question.choices:
        if raw == choice.id or raw in choice.aliases or raw == choice.label.nb:
            return choice.unknown or choice.id
    ids = [choice.id for choice in question.choices]
    listed = Message("Svarene er: {ids}.", ids=", ".join(ids))
    raise FactError(
        Message(
            "«{value}» er ikke et svar på dette spørsmålet. {hint}",
            value=brief(raw),
            hint=meant(brief(raw).lower(), ids) or listed,
        )
    )


def named(value: object) -> tuple[str, ...]:
    """Return the choices that a comparison names."""
    return (value,) if isinstance(value, str) else cast("tuple[str, ...]", value)


def known(question: Question) -> list[str]:
    """Return the choices that are no way of not knowing."""
    return [choice.id for choice in question.choices if choice.unknown is None]


def in_and_out(question: Question, value: object) -> list[str]:
    """Return every choice a comparison names, and the first that it does not."""
    offered, inside = known(question), named(value)
    out = [choice for choice in offered if choice not in inside]
    return [choice for choice in offered if choice in inside] + out[:1]


def named_by(asked: Asked) -> dict[str, tuple[int, ...]]:
    """Return, for each choice that comparisons name, the places of those that do."""
    found: dict[str, tuple[int, ...]] = {}
    for place, (_, value) in enumerate(asked):
        for choice in dict.fromkeys(named(value)):
            found[choice] = (*found.get(choice, ()), place)
    return found


def groups(offered: Sequence[str], asked: Asked) -> list[list[str]]:
    """Return choices that are named by the same comparisons together, in their order."""
    by = named_by(asked)
    found: Groups = {}
    for choice in offered:
        found.setdefault(by.get(choice), []).append(choice)
    return list(found.values())


def _read(raw: object, question: Question) -> Answer:
    if not isinstance(raw, str):
        raise FactError(Message("her ventes ett svar som tekst."))
    return choice_id(raw, question)


def _write(answer: str, _: Question) -> object:
    return answer


def _typed(text: str, question: Question, _: date) -> Answer:
    from matcher.questions.terms.choice_search import choice_named

    choice = choice_named(text, question)
    return choice.unknown or choice.id


def _field_text(answer: str, question: Question) -> str:
    choice = question.choice(answer)
    return choice.label.nb if choice else answer


def _shown(answer: str, question: Question, language: Language) -> str:
    choice = question.choice(answer)
    return choice.label.into(language) if choice else answer


def _candidates(question: Question, asked: Asked, _: Collection[int]) -> Iterator[AnswerCandidate]:
    for group in groups(known(question), asked):
        yield AnswerCandidate(group[0], len(group))


def _combined(question: Question, asked: Asked) -> tuple[list[Answer], bool]:
    return [group[0] for group in groups(known(question), asked)], True


def _beside(question: Question, _: str, value: object) -> Iterator[NearAnswer]:
    return map(NearAnswer, in_and_out(question, value))


def evenly(question: Question) -> dict[str, float]:
    """Return an equal share for each choice."""
    return dict.fromkeys(known(question), 1)


def suits(key: str, question: Question) -> bool:
    """Tell whether a key names choices: "dagpenger+lonn"."""
    return set(key.split("+")) <= {choice.id for choice in question.choices}


def _drawn(key: str, _: Question, __: date) -> Iterator[tuple[Answer, float]]:
    yield key, 1


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
