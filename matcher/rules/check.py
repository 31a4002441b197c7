"""Every problem of a condition against the questionnaire, with its path and a cure."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never, cast

from matcher.documents import meant
from matcher.messages import Message
from matcher.questions import ONLY_DERIVED, Form, Kind, number
from matcher.questions.derived import follows_here
from matcher.rules.conditions import (
    NOT_CHOSEN,
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Multiple,
    Not,
    Tenths,
    Total,
    children,
)
from matcher.rules.operators import OperandShape, operator_for, operators_for
from matcher.rules.totals.total_checks import NO_VALUE, total_faults, unknown_question

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from matcher.questions import Question, Questionnaire

Fault = tuple[str, Message, Message]
"""Path below the condition as the file has it, what is wrong, how to mend it."""

_KEYS: dict[type[Condition], str] = {All: "all", AnyOf: "any", AtLeast: "of"}


def problems(
    condition: Condition, questionnaire: Questionnaire, constants: Collection[str]
) -> Iterator[Fault]:
    """Yield every fault of a condition. `constants` are the ids of the dated constants."""
    if isinstance(condition, Compare):
        for message, cure in _leaf_faults(condition, questionnaire, constants):
            yield "", message, cure
    if isinstance(condition, Total):
        for message, cure in total_faults(condition, questionnaire, constants):
            yield "", message, cure
    for index, part in enumerate(children(condition)):
        step = ".not" if isinstance(condition, Not) else f".{_KEYS[type(condition)]}[{index}]"
        for path, message, cure in problems(part, questionnaire, constants):
            yield f"{step}{path}", message, cure


def kind_of(fact: str, questionnaire: Questionnaire) -> Kind | None:
    """Return the kind of a question or a derived fact; None where there is none."""
    if fact in ONLY_DERIVED:
        return Kind.NUMBER if follows_here(fact, questionnaire.questions) else None
    question = questionnaire.questions.get(fact)
    return question.kind if question else None


def _leaf_faults(
    leaf: Compare, questionnaire: Questionnaire, constants: Collection[str]
) -> Iterator[tuple[Message, Message]]:
    kind = kind_of(leaf.fact, questionnaire)
    if kind is None:
        yield unknown_question(leaf.fact, questionnaire)
        return
    operator = operator_for(leaf.op, kind)
    if operator is None:
        allowed = ", ".join(operator.id for operator in operators_for(kind))
        yield (
            Message(
                "«{op}» kan ikke brukes på «{name}» ({kind})", op=leaf.op, name=leaf.fact, kind=kind
            ),
            Message("bruk {words}", words=allowed),
        )
        return
    question = questionnaire.questions.get(leaf.fact)
    fault = _decimal_fault(leaf.value, question) if question else None
    yield from [fault] if fault else _value_faults(leaf, operator.shape, question, constants)


def _value_faults(
    leaf: Compare, shape: OperandShape, question: Question | None, constants: Collection[str]
) -> Iterator[tuple[Message, Message]]:
    value = leaf.value
    if value == NOT_CHOSEN:
        yield NO_VALUE, Message("velg en verdi")
        return
    if isinstance(value, Multiple):
        if shape is not OperandShape.NUMBER:
            message = Message("en konstant kan bare sammenlignes med et tall")
            yield message, Message("bruk lt, le, ge, gt eller eq")
        elif value.constant not in constants:
            hint = meant(value.constant, constants) or Message("legg den til i constants.json")
            yield Message("konstanten «{name}» finnes ikke", name=value.constant), hint
        return
    if not _fits(value, shape):
        message = Message("verdien {value!r} passer ikke til «{op}»", value=value, op=leaf.op)
        yield message, Message("se docs/catalogue-format.md")
        return
    if shape in (OperandShape.CHOICE, OperandShape.CHOICES) and question:
        yield from _choice_faults(value, question)
    elif shape in (OperandShape.NUMBER, OperandShape.RANGE):
        yield from _bound_faults(cast("int | tuple[int, ...]", value), question)
    elif shape is OperandShape.COUNT and cast("int", value) < 1:
        message = Message("minst {count} barn holder alltid", count=value)
        yield message, Message("skriv et tall fra 1")


def _decimal_fault(value: object, question: Question) -> tuple[Message, Message] | None:
    """Return what is wrong with the decimals of a limit; nothing where they are as in answers."""
    if question.kind.form is not Form.NUMBER or value == NOT_CHOSEN:
        return None
    limits = value if isinstance(value, tuple) else (value,)
    counted = sum(isinstance(limit, Tenths) for limit in limits)
    if question.kind.parts == 1 and counted:
        message = Message("«{name}» besvares med hele tall", name=question.id)
        return message, Message("skriv et helt tall")
    if question.kind.parts != 1 and counted != len(limits):
        message = Message("«{name}» besvares med én desimal", name=question.id)
        return message, Message('skriv grensen som "37.5"')
    return None


def _fits(value: object, shape: OperandShape) -> bool:
    match shape:
        case OperandShape.FLAG:
            return isinstance(value, bool)
        case OperandShape.CHOICE:
            return isinstance(value, str)
        case OperandShape.CHOICES:
            return isinstance(value, tuple) and all(isinstance(item, str) for item in value)
        case OperandShape.RANGE:
            return isinstance(value, tuple) and all(isinstance(item, int) for item in value)
        case OperandShape.NUMBER | OperandShape.DAY | OperandShape.COUNT:
            return isinstance(value, int) and not isinstance(value, bool)
        case other:
            assert_never(other)


def _choice_faults(value: object, question: Question) -> Iterator[tuple[Message, Message]]:
    ids = [choice.id for choice in question.choices]
    chosen = (value,) if isinstance(value, str) else cast("tuple[str, ...]", value)
    for item in chosen:
        choice = question.choice(item)
        if choice is None:
            yield (
                Message("«{answer}» er ikke et svar på «{name}»", answer=item, name=question.id),
                meant(item, ids) or Message("velg et annet"),
            )
        elif choice.unknown:
            yield (
                Message("«{answer}» betyr at svaret ikke er kjent", answer=item),
                Message("ta det ut: ukjent er aldri ja eller nei"),
            )


def _bound_faults(
    value: int | tuple[int, ...], question: Question | None
) -> Iterator[tuple[Message, Message]]:
    numbers = (value,) if isinstance(value, int) else value
    if list(numbers) != sorted(numbers):
        message = Message("området {numbers} går baklengs", numbers=numbers)
        yield message, Message("skriv den laveste grensen først")
    low, high = (question.low, question.high) if question else (None, None)
    for limit in numbers:
        if low is not None and limit < low:
            message = Message(
                "{number} er under det laveste svaret {low}",
                number=_said(limit, question),
                low=_said(low, question),
            )
            yield message, Message("rett grensen")
        if high is not None and limit > high + 1:
            message = Message(
                "{number} er over det høyeste svaret {high}",
                number=_said(limit, question),
                high=_said(high, question),
            )
            yield message, Message("rett grensen")


def _said(value: int, question: Question | None) -> object:
    parts = 1 if question is None else question.kind.parts
    return value if parts == 1 else number(value, parts)
