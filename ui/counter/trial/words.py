"""A trial in words: what is tried, and which programs come and fall away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from matcher.questions import show
from matcher.questions.children import ENTRY, asked_in_form, entry_of, told_children
from ui.counter.verdicts import verdict_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.catalogue.shifts import Shift
    from matcher.questions import Answer, Language, Situation
    from ui.counter.presenter import Counter

MOST_CHANGES = 3
_JOINT = " · "


def tried_words(counter: Counter, standing: Situation) -> str:
    """Return the answers that are tried: the first ones, and how many more."""
    questionnaire, now = counter.catalogue.questionnaire, counter.situation
    differing = (
        question
        for question in questionnaire.questions
        if standing.answers.get(question) != now.answers.get(question)
    )
    asked = list(dict.fromkeys(entry_of(question, questionnaire) for question in differing))
    said = [_change(question, counter) for question in asked[:MOST_CHANGES]]
    return _JOINT.join([*said, *_rest(len(asked) - MOST_CHANGES)])


def _change(question_id: str, counter: Counter) -> str:
    question = asked_in_form(question_id, counter.catalogue.questionnaire)
    answer = _answer(question_id, counter.situation)
    nothing = QCoreApplication.translate("Trial", "ikke besvart")
    said = nothing if answer is None else show(answer, question, counter.language)
    return f"{question.label.into(counter.language)}: {said}"


def _answer(question_id: str, situation: Situation) -> Answer | None:
    if question_id == ENTRY:
        return told_children(situation)
    return situation.answers.get(question_id)


def shift_words(shifts: Sequence[Shift], language: Language, most: int) -> str:
    """Return the programs that stand otherwise, each with how: the first, and how many more."""
    said = [f"{shift.program.name.into(language)} ({_how(shift)})" for shift in shifts[:most]]
    return _JOINT.join([*said, *_rest(len(shifts) - most)])


def _how(shift: Shift) -> str:
    return f"{verdict_word(shift.before)} → {verdict_word(shift.after)}".lower()


def _rest(count: int) -> list[str]:
    more = QCoreApplication.translate("Trial", "{count} til")
    return [more.format(count=count)] if count > 0 else []
