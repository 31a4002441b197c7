"""What a field takes and shows: forgiving text in, an answer out, and back.

`read_typed(write_typed(answer, question), question, today)` is the answer again, for every answer
within the question's bounds. Words that are no answer are refused with what to write instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.questions.figures import FitError
from matcher.questions.idnumbers import contains_id_number
from matcher.questions.kinds import RECORDS, TypedError
from matcher.questions.terms import MARKERS, ChoiceError
from matcher.questions.texts import LANGUAGES
from matcher.questions.value_words import UNKNOWNS
from matcher.questions.values import Unknown

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions.questions import Question
    from matcher.questions.values import Answer

__all__ = ["TypedError", "read_typed", "write_typed"]

LONGEST = 200
UNKNOWN_WORDS = {" ".join(words): unknown for words, unknown in MARKERS.items()} | {
    text.into(language): unknown for unknown, text in UNKNOWNS.items() for language in LANGUAGES
}


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
        return RECORDS[question.kind].typed(words, question, today)
    except (FitError, ChoiceError) as error:
        raise TypedError(error.said) from error


def write_typed(answer: Answer, question: Question) -> str:
    """Return what a field shows for an answer: bokmål, without the unit that stands beside it."""
    if isinstance(answer, Unknown):
        return UNKNOWNS[answer].nb
    return RECORDS[question.kind].field_text(answer, question)
