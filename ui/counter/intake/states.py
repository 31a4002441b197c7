"""What the form shows of each question, worked out anew after every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.consequences import followed
from matcher.late_dataclass import dataclass, replace
from matcher.questions import Evidence, Sensitivity
from matcher.questions.children import ENTRY, REPLACED, told_children
from matcher.rules import Certainty

if TYPE_CHECKING:
    from matcher.questions import Answer, Question, Situation
    from matcher.rules import Followed
    from ui.counter.presenter import Counter

SENSITIVE = frozenset(Sensitivity) - {Sensitivity.ORDINARY}


@dataclass(frozen=True, slots=True)
class RowState:
    """An answer, whether its row is shown, whether it counts, and what it disagrees with.

    `follows` is what other answers say of the question, where it is another answer or none.
    """

    answer: Answer | None = None
    shown: bool = True
    unused: bool = False
    disagrees_with: tuple[str, ...] = ()
    follows: Followed | None = None
    evidence: Evidence = Evidence.SAID
    tried: bool = False
    """Whether the answer is a trial; `stands` is what stands meanwhile."""

    stands: Answer | None = None

    @property
    def known(self) -> bool:
        """Whether nobody needs to ask: the answer certainly follows from others."""
        follows = self.follows
        return self.answer is None and follows is not None and not _is_likely(follows)


def _is_likely(follows: Followed) -> bool:
    return follows.certainty is Certainty.LIKELY


def is_shut(question: Question, unlocked: frozenset[str]) -> bool:
    """Tell whether a question is kept out of sight until a caseworker opens it."""
    closed = question.on_request or question.sensitivity is Sensitivity.MOST_SENSITIVE
    return closed and question.id not in unlocked


def row_states(counter: Counter, named: frozenset[str] = frozenset()) -> dict[str, RowState]:
    """Return the state of every question of the catalogue, in the order of the form.

    A question under another one comes when that one is answered, unless it is `named`.
    """
    situation, assessment = counter.situation, counter.assessment
    idle = assessment.unused | counter.catalogue.irrelevant(situation)
    early = counter.catalogue.too_early(situation) - named
    follows = {one.question: one for one in followed(assessment, counter.catalogue)}
    disagreeing: dict[str, tuple[str, ...]] = {}
    for conflict in assessment.contradictions:
        for question_id in conflict.questions:
            others = (other for other in conflict.questions if other != question_id)
            disagreeing[question_id] = (*disagreeing.get(question_id, ()), *others)
    states = {
        question_id: _state(
            situation.answers.get(question_id),
            shut=question_id in early or is_shut(question, counter.unlocked),
            idle=question_id in idle,
            disagrees_with=disagreeing.get(question_id, ()),
            follows=follows.get(question_id),
            evidence=situation.evidence.get(question_id, Evidence.SAID),
        )
        for question_id, question in counter.catalogue.questionnaire.questions.items()
    }
    if ENTRY in states:
        states = _with_one_entry(states, situation)
    if (held := counter.held) is not None:
        return {name: _tried(name, state, held.now.situation) for name, state in states.items()}
    return states


def _tried(question_id: str, state: RowState, standing: Situation) -> RowState:
    """Return a state with what stands, where the answer is another."""
    before = told_children(standing) if question_id == ENTRY else standing.answers.get(question_id)
    return state if before == state.answer else replace(state, tried=True, stands=before)


def _with_one_entry(states: dict[str, RowState], situation: Situation) -> dict[str, RowState]:
    """Show all that was said of the children in one row, and no other."""
    family = (*sorted(REPLACED & states.keys()), ENTRY)
    against = dict.fromkeys(
        other for each in family for other in states[each].disagrees_with if other not in family
    )
    one = replace(
        states[ENTRY],
        answer=told_children(situation),
        shown=any(states[each].shown for each in family),
        unused=all(states[each].unused for each in family),
        disagrees_with=tuple(against),
        follows=None,
        evidence=next(filter(None, (situation.evidence.get(each) for each in (ENTRY, *family))),
                      Evidence.SAID),
    )  # fmt: skip
    others = {each: replace(states[each], shown=False) for each in family}
    return states | others | {ENTRY: one}


def _state(  # noqa: PLR0913 - the parts of one state
    answer: Answer | None,
    *,
    shut: bool,
    idle: bool,
    disagrees_with: tuple[str, ...],
    follows: Followed | None,
    evidence: Evidence,
) -> RowState:
    shown = answer is not None or not (shut or idle)
    return RowState(answer, shown, idle, disagrees_with, follows, evidence)
