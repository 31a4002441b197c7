"""What can become of a criterion, in a word, an icon and a tone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from matcher.catalogue import CriterionKind
from matcher.rules import NO, UNKNOWN, YES, All, AtLeast, Condition, Not, Truth


@dataclass(frozen=True, slots=True)
class CriterionState:
    """A word with the icon and the colour role that belong to it."""

    word: str
    icon: str
    role: str


def state_of(kind: CriterionKind, truth: Truth) -> CriterionState:
    """Return what became of a criterion."""
    if kind is CriterionKind.JUDGEMENT:
        word = QCoreApplication.translate("States", "Krever skjønn")
        return CriterionState(word, "judgement", "information")
    if kind is CriterionKind.EXCLUSION:
        return _exclusion(truth)
    return _priority(truth) if kind is CriterionKind.PRIORITY else _required(truth)


def _required(truth: Truth) -> CriterionState:
    return {
        YES: CriterionState(QCoreApplication.translate("States", "Oppfylt"), "met", "fits"),
        NO: CriterionState(
            QCoreApplication.translate("States", "Ikke oppfylt"), "not-met", "not_now"
        ),
        UNKNOWN: CriterionState(
            QCoreApplication.translate("States", "Mangler svar"), "unknown", "maybe"
        ),
    }[truth]


def _exclusion(truth: Truth) -> CriterionState:
    return {
        YES: CriterionState(
            QCoreApplication.translate("States", "Utelukker"), "not-met", "not_now"
        ),
        NO: CriterionState(QCoreApplication.translate("States", "Utelukker ikke"), "met", "fits"),
        UNKNOWN: CriterionState(
            QCoreApplication.translate("States", "Kan utelukke"), "unknown", "maybe"
        ),
    }[truth]


def _priority(truth: Truth) -> CriterionState:
    return {
        YES: CriterionState(
            QCoreApplication.translate("States", "Prioritert gruppe"), "pin", "fits"
        ),
        NO: CriterionState(
            QCoreApplication.translate("States", "Gir ikke prioritet"), "pin", "muted"
        ),
        UNKNOWN: CriterionState(
            QCoreApplication.translate("States", "Kan gi prioritet"), "pin", "muted"
        ),
    }[truth]


def part_state(truth: Truth, *, decides: bool, role: str) -> CriterionState:
    """Return what became of a part; only what decides wears the colour of its criterion."""
    if truth == UNKNOWN and not decides:
        word = QCoreApplication.translate("States", "Trengs ikke nå")
        return CriterionState(word, "unanswered", "muted")
    word, icon = {
        YES: (QCoreApplication.translate("States", "Stemmer"), "met"),
        NO: (QCoreApplication.translate("States", "Stemmer ikke"), "not-met"),
        UNKNOWN: (QCoreApplication.translate("States", "Mangler svar"), "unknown"),
    }[truth]
    good_news = truth == NO and role == "fits"
    return CriterionState(word, icon, role if decides and not good_news else "muted")


def joining_words(condition: Condition) -> str:
    """Return the words over the parts of a condition."""
    if isinstance(condition, All):
        return QCoreApplication.translate("States", "Alle disse:")
    if isinstance(condition, AtLeast):
        text = QCoreApplication.translate("States", "Minst {count} av disse:")
        return text.format(count=condition.count)
    if isinstance(condition, Not):
        return QCoreApplication.translate("States", "Ikke:")
    return QCoreApplication.translate("States", "Minst ett av disse:")
