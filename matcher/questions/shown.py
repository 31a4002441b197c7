"""Answers in words, as a person says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.questions.kinds import RECORDS
from matcher.questions.value_words import UNKNOWNS
from matcher.questions.values import Unknown

if TYPE_CHECKING:
    from matcher.questions.questions import Question
    from matcher.questions.texts import Language
    from matcher.questions.values import Answer


def show(answer: Answer, question: Question, language: Language = "nb") -> str:
    """Return an answer in words, with its unit."""
    if isinstance(answer, Unknown):
        return UNKNOWNS[answer].into(language)
    return RECORDS[question.kind].shown(answer, question, language)
