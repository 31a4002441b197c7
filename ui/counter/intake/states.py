"""What the form shows of each question, worked out anew after every answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions.questions import Sensitivity

if TYPE_CHECKING:
    from matcher.questions.questions import Question
    from matcher.questions.values import Answer
    from ui.counter.presenter import Counter

SENSITIVE = frozenset(Sensitivity) - {Sensitivity.ORDINARY}


@dataclass(frozen=True, slots=True)
class RowState:
    """An answer, whether its row is shown, whether it counts, and what it disagrees with."""

    answer: Answer | None = None
    shown: bool = True
    unused: bool = False
    disagrees_with: tuple[str, ...] = ()


def is_shut(question: Question, unlocked: frozenset[str]) -> bool:
    """Tell whether a question is kept out of sight until a caseworker opens it."""
    closed = question.on_request or question.sensitivity is Sensitivity.MOST_SENSITIVE
    return closed and question.id not in unlocked


def row_states(counter: Counter) -> dict[str, RowState]:
    """Return the state of every question of the catalogue, in the order of the form."""
    situation, assessment = counter.situation, counter.assessment
    idle = assessment.unused | counter.catalogue.irrelevant(situation)
    disagreeing: dict[str, tuple[str, ...]] = {}
    for conflict in assessment.contradictions:
        for question_id in conflict.questions:
            others = (other for other in conflict.questions if other != question_id)
            disagreeing[question_id] = (*disagreeing.get(question_id, ()), *others)
    return {
        question_id: _state(
            situation.answers.get(question_id),
            shut=is_shut(question, counter.unlocked),
            idle=question_id in idle,
            disagrees_with=disagreeing.get(question_id, ()),
        )
        for question_id, question in counter.catalogue.questionnaire.questions.items()
    }


def _state(
    answer: Answer | None, *, shut: bool, idle: bool, disagrees_with: tuple[str, ...]
) -> RowState:
    shown = answer is not None or not (shut or idle)
    return RowState(answer, shown, idle, disagrees_with)
