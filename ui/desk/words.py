"""What the desk calls things: states of drafts, availability, freshness, days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.rulework import DraftState, ReviewKind

if TYPE_CHECKING:
    from datetime import datetime

    from matcher.questions import Language, Questionnaire

_QUOTED = re.compile(r"([«“])([a-z0-9_]+)([»”])")
STATE_ICONS = {
    DraftState.EDITING: ("edit", "maybe"),
    DraftState.SUBMITTED: ("pending", "information"),
    DraftState.APPROVED: ("confirmed", "fits"),
}


def state_word(state: DraftState) -> str:
    """Return how far a change has come."""
    return {
        DraftState.EDITING: QCoreApplication.translate("Desk", "Under arbeid"),
        DraftState.SUBMITTED: QCoreApplication.translate("Desk", "Venter på godkjenning"),
        DraftState.APPROVED: QCoreApplication.translate("Desk", "Godkjent"),
    }[state]


def review_word(kind: ReviewKind) -> str:
    """Return why a program is on the review list, in a word or two."""
    return {
        ReviewKind.REPORT: QCoreApplication.translate("Desk", "Melding"),
        ReviewKind.STALE: QCoreApplication.translate("Desk", "Gått ut på dato"),
        ReviewKind.DUE: QCoreApplication.translate("Desk", "Forfaller snart"),
        ReviewKind.COMING: QCoreApplication.translate("Desk", "Regelen blir endret"),
        ReviewKind.UNCONFIRMED: QCoreApplication.translate("Desk", "Ikke bekreftet"),
        ReviewKind.NO_SOURCE: QCoreApplication.translate("Desk", "Uten kilde"),
        ReviewKind.NO_CASES: QCoreApplication.translate("Desk", "Uten regeltest"),
        ReviewKind.LOW_SCORE: QCoreApplication.translate("Desk", "Svake regeltester"),
        ReviewKind.UNTRANSLATED: QCoreApplication.translate("Desk", "Mangler oversettelse"),
    }[kind]


def questions_named(said: str, questionnaire: Questionnaire, language: Language) -> str:
    """Return a sentence with the words of questions in place of their ids, which files have."""

    def label(match: re.Match[str]) -> str:
        opening, name, closing = match.groups()
        question = questionnaire.questions.get(name)
        return f"{opening}{question.label.into(language)}{closing}" if question else match[0]

    return _QUOTED.sub(label, said)


def moment_words(moment: datetime) -> str:
    """Return a moment as people write it, in local time."""
    here = moment.astimezone()
    said = QCoreApplication.translate("Desk", "{day} kl. {time}")
    return said.format(day=f"{here:%d.%m.%Y}", time=f"{here:%H.%M}")
