"""What a fit hangs on that somebody must show and nobody has seen yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.programs import CriterionKind
from matcher.catalogue.verdicts import Verdict
from matcher.documents import refuse_other_format
from matcher.messages import Message
from matcher.rules import YES, All
from matcher.rules.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Collection

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.matches import Match
    from matcher.documents import Node
    from matcher.questions import Questionnaire, Situation

FORMAT = 1
_POSSIBLE = frozenset({Verdict.FITS, Verdict.MAYBE})


def read_shown(node: Node, questionnaire: Questionnaire) -> frozenset[str]:
    """Read `evidence.json`: the questions whose answers an office wants to see on paper."""
    return _read_questions(node, "shown", questionnaire)


def read_identifying(node: Node, questionnaire: Questionnaire) -> frozenset[str]:
    """Read `identifying.json`: the questions whose answers tell who somebody is."""
    return _read_questions(node, "identifying", questionnaire)


def _read_questions(node: Node, key: str, questionnaire: Questionnaire) -> frozenset[str]:
    node.only("format", key)
    refuse_other_format(node, FORMAT)
    named = node.strings(key)
    for question_id in named:
        if question_id not in questionnaire.questions:
            said = Message("spørsmålet «{name}» finnes ikke", name=question_id)
            node.problem(said, Message("fjern det fra listen"), key)
    return frozenset(named)


def only_said(match: Match, situation: Situation, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the answers to show before a yes of the rules can be relied on, in the form's order.

    `situation` is the one that was assessed. An answer is among them where the rules would not say
    yes without all of them, and would say yes again with them: what other answers settle as well
    need not be shown. That somebody is *not* in a group is nothing anybody can show, so criteria
    that rule out are left aside.
    """
    if match.truth is not YES or match.verdict not in _POSSIBLE:
        return ()
    said = [
        question
        for question in catalogue.questionnaire.questions
        if question in catalogue.shown
        if question in situation.answered and question not in situation.evidence
    ]
    needed = All(
        tuple(
            criterion.when
            for criterion in match.program.criteria
            if criterion.kind is CriterionKind.REQUIRED and criterion.when is not None
        )
    )
    amounts = catalogue.amounts(situation.as_of)

    def holds_without(gone: Collection[str]) -> bool:
        left = situation.without(gone).facts
        return evaluate(needed, left, amounts).truth is YES

    if not said or holds_without(said):
        return ()
    dispensable: list[str] = []
    for question in said:
        if holds_without([*dispensable, question]):
            dispensable.append(question)
    return tuple(question for question in said if question not in dispensable)


def is_likely(match: Match, situation: Situation, catalogue: Catalogue) -> bool:
    """Tell whether a program fits as far as one can tell, but nobody has seen what decides it."""
    return match.verdict is Verdict.FITS and bool(only_said(match, situation, catalogue))
