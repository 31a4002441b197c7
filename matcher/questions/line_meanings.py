"""The parts of lines.json that phrases and states share: meanings, questions and patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.questions.facts import read_facts
from matcher.questions.line_words import Meaning
from matcher.questions.questions import NEEDS
from matcher.questions.terms.slots import PatternError, slots_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.documents import Node
    from matcher.questions.line_words import WordList
    from matcher.questions.questions import Questionnaire
    from matcher.questions.values import Answer


def need_ids(questionnaire: Questionnaire) -> frozenset[str]:
    """Return the needs there are."""
    asked = questionnaire.questions.get(NEEDS)
    return frozenset(choice.id for choice in asked.choices) if asked else frozenset()


def known_questions(
    node: Node, key: str, questionnaire: Questionnaire, others: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Return the questions of a list, or others; one that does not exist is a problem."""
    names = node.strings(key)
    for name in names:
        if name not in questionnaire.questions and name not in others:
            message = Message("spørsmålet «{name}» finnes ikke", name=name)
            node.problem(message, Message("fjern det"), key)
    return names


def refuse_unknown(say: str, lists: Mapping[str, WordList]) -> None:
    """Raise PatternError for a pattern that cannot be read, or names a list that is not there."""
    if any(name not in lists for slot in slots_of(say) for name in slot.listed):
        raise PatternError(say)


def read_meaning(node: Node, questionnaire: Questionnaire) -> Meaning:
    """Read what words say; problems are noted on the node."""
    return Meaning(
        facts=read_answers(node, "facts", questionnaire),
        likely=read_answers(node, "likely", questionnaire),
        needs=read_needs(node, "needs", questionnaire),
        beside=read_needs(node, "beside", questionnaire),
        programs=node.strings("programs"),
        danger=node.flag("danger"),
        low=node.integer("from"),
        high=node.integer("to"),
    )


def read_needs(node: Node, key: str, questionnaire: Questionnaire) -> tuple[str, ...]:
    """Read a list of needs; one that is none is a problem."""
    known = need_ids(questionnaire)
    needs = node.strings(key)
    for need in needs:
        if need not in known:
            message = Message("«{name}» er ikke et svar på spørsmålet", name=need)
            node.problem(message, Message("fjern det"), key)
    return needs


def read_answers(node: Node, key: str, questionnaire: Questionnaire) -> dict[str, Answer]:
    """Read answers to questions; what cannot be one is a problem."""
    below = node.get(key)
    if below is None or not below.is_object() or not isinstance(below.value, dict):
        return {}
    answers, problems = read_facts(below.value, questionnaire)
    for problem in problems:
        node.problem(problem, Message("rett svaret"), key)
    return answers
