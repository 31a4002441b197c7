"""What the form says of an answer that follows from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.questions import show
from matcher.rules import Certainty

if TYPE_CHECKING:
    from matcher.questions import Language, Question
    from matcher.rules import Followed


def follow_words(follows: Followed, question: Question, language: Language) -> str:
    """Return the answer with the reason: what is known, what is likely, or what is overruled."""
    answer = show(follows.answer, question, language)
    why = follows.because.into(language).removesuffix(".")
    return _sentence(follows).format(answer=answer, why=why)


def _sentence(follows: Followed) -> str:
    if follows.overruled:
        return QCoreApplication.translate(
            "FollowWords", "Svaret over gjelder. Ellers ville det vært: {answer}. {why}."
        )
    if follows.certainty is Certainty.LIKELY:
        return QCoreApplication.translate("FollowWords", "Trolig: {answer}. {why}.")
    return QCoreApplication.translate("FollowWords", "Kjent: {answer}. {why}.")
