"""What a rule can ask about, and the comparison one starts from."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from matcher.questions import ONLY_DERIVED, Kind, Question, Text
from matcher.questions.derived import follows_here
from matcher.rules import NOT_CHOSEN, Compare
from matcher.rules.check import kind_of
from matcher.rules.operators import OperandShape, operator_for, operators_for
from matcher.rules.wording import YEARS
from ui.desk.rules.panel.picker import Choosable

if TYPE_CHECKING:
    from matcher.questions import Choice, Language, Questionnaire
    from matcher.rules import Operand

AGE_IN_YEAR = Text(
    "Alderen personen fyller i vurderingsåret",
    "Alderen personen fyller i vurderingsåret",
    "The age the person turns in the assessment year",
)
"""What the derived fact is called where a rule is made; in a sentence it is what one turns."""


@cache
def _derived(fact: str) -> Question:
    return Question(fact, Kind.NUMBER, AGE_IN_YEAR, subject=AGE_IN_YEAR, unit=YEARS, low=0)


def question_of(fact: str, questionnaire: Questionnaire) -> Question | None:
    """Return the question of a fact; a derived fact is given one to edit it by."""
    if fact in ONLY_DERIVED:
        return _derived(fact)
    return questionnaire.questions.get(fact)


def known_choices(question: Question) -> tuple[Choice, ...]:
    """Return the choices that a rule may compare with: unknown is never yes or no."""
    return tuple(choice for choice in question.choices if choice.unknown is None)


def choosable(questionnaire: Questionnaire, language: Language) -> list[Choosable]:
    """Return every fact that a rule can look at, with its group."""
    derived = [
        Choosable(fact, AGE_IN_YEAR.into(language), synonyms="alder age")
        for fact in ONLY_DERIVED
        if follows_here(fact, questionnaire.questions)
    ]
    return [
        *(
            Choosable(
                question.id,
                question.label.into(language),
                questionnaire.groups[question.group].into(language)
                if question.group in questionnaire.groups
                else "",
                _found_by(question, language),
            )
            for question in questionnaire.questions.values()
        ),
        *derived,
    ]


def _found_by(question: Question, language: Language) -> str:
    """Return what else a question is found by: its other names, and what can be answered."""
    choices = (
        word
        for choice in question.choices
        for word in (choice.label.into(language), *choice.synonyms)
    )
    return " ".join((question.id, question.subject.nb, *question.synonyms, *choices))


def start_for(fact: str, questionnaire: Questionnaire) -> Compare:
    """Return a comparison to go on from: what it compares with is for the supervisor to choose."""
    kind = kind_of(fact, questionnaire)
    assert kind is not None  # noqa: S101 - only facts that exist are offered
    operator = operators_for(kind)[0]
    return Compare(fact, operator.id, _first(operator.shape))


def _first(shape: OperandShape) -> Operand:
    """Return what a comparison begins with: of yes and no the first, which is what one asks."""
    return True if shape is OperandShape.FLAG else NOT_CHOSEN


def with_operator(leaf: Compare, op: str, question: Question) -> Compare:
    """Return a comparison by another operator, with as much of the value as fits."""
    new, old = operator_for(op, question.kind), operator_for(leaf.op, question.kind)
    if new is None:
        return leaf
    shapes = (old.shape if old else None, new.shape)
    value = leaf.value
    if shapes[0] is not new.shape and value != NOT_CHOSEN:
        value = _reshaped(value, shapes) or _first(new.shape)
    return Compare(leaf.fact, op, value)


def _reshaped(value: Operand, shapes: tuple[OperandShape | None, OperandShape]) -> Operand | None:
    """Return a value in another shape; None where nothing of it fits."""
    if shapes == (OperandShape.CHOICE, OperandShape.CHOICES):
        return (cast("str", value),)
    if shapes == (OperandShape.NUMBER, OperandShape.RANGE) and isinstance(value, int):
        return (value, value)
    if shapes in (
        (OperandShape.CHOICES, OperandShape.CHOICE),
        (OperandShape.RANGE, OperandShape.NUMBER),
    ):
        return cast("tuple[str, ...]", value)[0]
    return None
