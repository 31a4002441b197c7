"""What can be chosen as an answer: the choices, and the ways of not knowing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions import Form, Unknown
from matcher.questions.value_words import NO, UNKNOWNS, YES

if TYPE_CHECKING:
    from matcher.questions import Answer, Language, Question

DRAWINGS = {
    Unknown.UNKNOWN: "unknown",
    Unknown.DECLINED: "declined",
    Unknown.PENDING: "pending",
}


@dataclass(frozen=True, slots=True)
class Option:
    """One answer in words. A rare one is offered behind a menu and shown when it was given."""

    answer: Answer
    words: str
    drawing: str = ""
    rare: bool = False


def unknown_words(unknown: Unknown, language: Language) -> str:
    """Return a way of not knowing as a button says it: "Vet ikke"."""
    return UNKNOWNS[unknown].into(language).capitalize()


def unknown_options(question: Question, language: Language) -> list[Option]:
    """Return the ways of not knowing for which the question has no choice of its own."""
    covered = {choice.unknown for choice in question.choices}
    return [
        Option(unknown, unknown_words(unknown, language), drawing, unknown != Unknown.UNKNOWN)
        for unknown, drawing in DRAWINGS.items()
        if unknown not in covered
    ]


def options(question: Question, language: Language) -> list[Option]:
    """Return every answer of a question that is answered by choosing one thing."""
    if question.kind.form is Form.FLAG:
        words = ((True, YES), (False, NO))
        chosen = [Option(value, text.into(language).capitalize()) for value, text in words]
    else:
        chosen = [
            Option(
                choice.unknown or choice.id,
                choice.label.into(language),
                DRAWINGS[choice.unknown] if choice.unknown else "",
            )
            for choice in question.choices
        ]
    return [*chosen, *unknown_options(question, language)]


def place_of(answer: Answer | None, among: list[Option]) -> int | None:
    """Return the place of an answer's option; None for no answer."""
    # Unknown is a kind of str: its type tells it from a choice of the same name.
    return next(
        (
            place
            for place, option in enumerate(among)
            if type(option.answer) is type(answer) and option.answer == answer
        ),
        None,
    )
