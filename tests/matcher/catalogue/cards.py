"""A program whose every field says something, and another value for each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, assert_never

from matcher.catalogue.field_types import (
    Day,
    FieldType,
    Flag,
    IdList,
    LanguageText,
    LanguageTexts,
    Of,
    OneOf,
    PlainText,
    RecordList,
    RuleTree,
    TextList,
    WholeNumber,
)
from matcher.catalogue.fields import FIELDS
from matcher.catalogue.programs import Criterion
from matcher.questions.texts import Text
from matcher.rules.conditions import Compare

if TYPE_CHECKING:
    from matcher.catalogue.programs import Program

KNOWN = {
    Of.PROGRAMS: "skjermet",
    Of.QUESTIONS: "age",
    Of.BYDELER: "sagene",
    Of.THEMES: "health",
    Of.NEEDS: "arbeid",
}


def other_value(  # noqa: C901, PLR0911 - one for each type
    kind: FieldType, mark: str
) -> Any:
    """Return a value of a type that says something; texts have the mark in them."""
    match kind:
        case PlainText():
            return mark
        case LanguageText():
            return Text(mark, f"{mark} nn", f"{mark} en")
        case Day():
            return date(2031, 7, 1)
        case WholeNumber():
            return 73
        case Flag():
            return True
        case OneOf():
            return kind.made([*kind.words][-1])
        case TextList():
            return (mark,)
        case LanguageTexts():
            return (Text(mark, f"{mark} nn", f"{mark} en"),)
        case IdList():
            return (KNOWN[kind.of],)
        case RuleTree():
            return Compare("age", "ge", 73)
        case RecordList():
            parts = {m.held_as: other_value(m.type, f"{mark}-{m.name}") for m in kind.members}
            record = kind.made(**parts)
            # A rule is said by itself; only judgement has a text of its own.
            return (replace(record, when=None) if isinstance(record, Criterion) else record,)
    assert_never(kind)


def full(program: Program) -> Program:
    """Return a program with another value in every field but its id."""
    for field in FIELDS:
        if not field.fixed:
            program = field.put(program, other_value(field.type, f"Merke {field.path}"))
    return program
