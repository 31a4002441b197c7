"""What a field takes and shows: forgiving text in, an answer out, and back.

`read_typed(write_typed(answer, question), question, today)` is the answer again, for every answer
within the question's bounds. Words that are no answer are refused with what to write instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.errors import AnswerError
from matcher.messages import Message
from matcher.questions.figures.ages import ages_at, fit_ages, refuse_halves
from matcher.questions.figures.amounts import amounts_at
from matcher.questions.figures.bounds import FitError
from matcher.questions.figures.dates import date_at, lacks_year
from matcher.questions.figures.field_text import write_typed
from matcher.questions.figures.units import fit
from matcher.questions.idnumbers import contains_id_number
from matcher.questions.questions import Kind
from matcher.questions.shorthand.words import MARKERS
from matcher.questions.shown import UNKNOWNS
from matcher.questions.terms.choice_search import ChoiceError, choice_named, choices_named
from matcher.questions.texts import LANGUAGES
from matcher.questions.values import Ages

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions.questions import Question
    from matcher.questions.values import Answer, Span

__all__ = ["TypedError", "read_typed", "write_typed"]

LONGEST = 200
YES = frozenset(("ja", "j", "jo", "yes", "y"))
NO = frozenset(("nei", "n", "nope", "no"))
NO_CHILDREN = frozenset(("ingen", "ingen barn", "har ikke barn", "ikke barn", "barnløs"))
UNKNOWN_WORDS = {" ".join(words): unknown for words, unknown in MARKERS.items()} | {
    text.into(language): unknown for unknown, text in UNKNOWNS.items() for language in LANGUAGES
}
EXAMPLES = {
    Kind.NUMBER: Message("24, ca 30 eller 18–24"),
    Kind.MONEY: Message("420 000, ca 300 000 eller 420k"),
    Kind.MONTH: Message("1.3.2026 eller mars 2026"),
    Kind.AGES: Message("3 og 7, 8 mnd eller «ingen»"),
}


class TypedError(AnswerError):
    """A text that is no answer; the message is shown beside the field and ends with a cure."""


def read_typed(text: str, question: Question, today: date) -> Answer:
    """Return the answer a text means, in the question's unit (days as ordinals).

    Every kind of question also takes "vet ikke", "vil ikke svare" and "må dokumenteres". Raises
    TypedError, also for an empty text: a field that is empty has no answer to read.
    """
    words = " ".join(text.split())
    if not words or len(words) > LONGEST:
        raise TypedError(
            Message("Feltet er tomt eller for langt. Skriv høyst {limit} tegn.", limit=LONGEST)
        )
    if contains_id_number(words):
        raise TypedError(Message("Dette ligner et fødselsnummer. Fjern det – det trengs ikke her."))
    unknown = UNKNOWN_WORDS.get(words.lower())
    if unknown is not None:
        return unknown
    try:
        return _read(words, question, today)
    except (FitError, ChoiceError) as error:
        raise TypedError(error.said) from error


def _read(text: str, question: Question, today: date) -> Answer:
    match question.kind:
        case Kind.YES_NO:
            return _yes_no(text)
        case Kind.CHOICE:
            choice = choice_named(text, question)
            return choice.unknown or choice.id
        case Kind.CHOICES:
            return choices_named(text, question)
        case Kind.MONTH:
            return _month(text, today)
        case Kind.AGES:
            return _ages(text, question, today)
        case Kind.NUMBER | Kind.MONEY:
            return _number(text, question, today)


def _unreadable(text: str, kind: Kind) -> TypedError:
    return TypedError(
        Message(
            "«{text}» kan ikke leses her. Skriv for eksempel {example}.",
            text=text,
            example=EXAMPLES[kind],
        )
    )


def _yes_no(text: str) -> bool:
    word = text.lower()
    if word in YES or word in NO:
        return word in YES
    raise TypedError(Message("«{text}» er verken ja eller nei. Skriv ja eller nei.", text=text))


def _number(text: str, question: Question, today: date) -> Span:
    amount = next((found for found in amounts_at(text, 0) if found.end == len(text)), None)
    if amount is None:
        raise _unreadable(text, question.kind)
    return fit(amount, question, today)


def _month(text: str, today: date) -> Span:
    found = date_at(text, 0, today)
    if found and found[1] == len(text):
        return found[0]
    if lacks_year(text):
        raise TypedError(
            Message(
                "«{text}» mangler år. Skriv for eksempel mars {year}.",
                text=text,
                year=today.year + 1,
            )
        )
    raise _unreadable(text, Kind.MONTH)


def _ages(text: str, question: Question, today: date) -> Ages:
    if text.lower() in NO_CHILDREN:
        return Ages(())
    refuse_halves(text)
    found = ages_at(text, 0)
    if found is None or found.end != len(text):
        raise _unreadable(text, Kind.AGES)
    return fit_ages(found, question, today)
