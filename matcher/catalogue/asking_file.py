"""Reads asking.json: how each question is asked, and the first questions of a situation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.asking import Asking, AtCounter, FirstQuestions, Manner
from matcher.documents import refuse_other_format
from matcher.messages import Message
from matcher.questions import FactError
from matcher.questions.facts import read_answer
from matcher.rules import from_node

if TYPE_CHECKING:
    from matcher.documents import Node
    from matcher.questions import Answer, Question, Questionnaire
    from matcher.rules import Condition

FORMAT = 1
THOUSAND = 1000
MOST_SHARES = 40
"""Answers with a share of their own that one question may have."""


def read_asking(node: Node, questionnaire: Questionnaire) -> Asking:
    """Read the whole file; problems are noted on the node."""
    node.only("format", "first", "questions")
    refuse_other_format(node, FORMAT)
    manners: dict[str, Manner] = {}
    for entry in node.objects("questions"):
        name = _asked(entry, "id", entry.string("id"), questionnaire)
        if name in manners:
            message = Message("spørsmålet «{name}» står to ganger", name=name)
            entry.problem(message, Message("fjern det ene"), "id")
        elif name:
            manners[name] = _manner(entry, questionnaire[name])
    return Asking(manners, tuple(_firsts(node, questionnaire)))


def _asked(node: Node, key: str, name: str, questionnaire: Questionnaire) -> str:
    """Return the id of a question, or nothing, with the problem noted."""
    if name in questionnaire.questions:
        return name
    message = Message("spørsmålet «{name}» finnes ikke", name=name)
    node.problem(message, Message("fjern det"), key)
    return ""


def _manner(node: Node, question: Question) -> Manner:
    node.only("id", "at_counter", "answers", "topic", "never", "basis")
    node.string("basis", "")
    return Manner(
        AtCounter(node.one_of("at_counter", tuple(AtCounter))),
        _shares(node, question),
        _condition(node, "topic"),
        _condition(node, "never"),
    )


def _shares(node: Node, question: Question) -> tuple[tuple[Answer, int], ...]:
    found = []
    for entry in node.objects("answers"):
        entry.only("answer", "share")
        share = entry.integer("share")
        if share is None or not 0 <= share <= THOUSAND:
            message = Message("andelen er ikke fra 0 til {most}", most=THOUSAND)
            entry.problem(message, Message("skriv hvor mange av tusen"), "share")
            continue
        try:
            answer = read_answer(entry.value.get("answer"), question)
        except FactError as error:
            entry.problem(error.said, Message("rett svaret"), "answer")
            continue
        if answer is not None:
            found.append((answer, share))
    if len(found) > MOST_SHARES:
        message = Message("{count} svar har en andel", count=len(found))
        node.problem(message, Message("høyst {limit}", limit=MOST_SHARES), "answers")
    return tuple(found[:MOST_SHARES])


def _condition(node: Node, key: str) -> Condition | None:
    below = node.get(key)
    return from_node(below) if below else None


def _firsts(node: Node, questionnaire: Questionnaire) -> list[FirstQuestions]:
    found: list[FirstQuestions] = []
    for entry in node.objects("first"):
        entry.only("id", "when", "ask")
        name, when = entry.string("id"), _condition(entry, "when")
        if when is None:
            entry.problem(Message("«{key}» mangler", key="when"), Message("skriv en betingelse"))
            continue
        if name in {first.id for first in found}:
            message = Message("«{name}» står to ganger", name=name)
            entry.problem(message, Message("fjern det ene"), "id")
        asked = (_asked(entry, "ask", one, questionnaire) for one in entry.strings("ask"))
        found.append(FirstQuestions(name, when, tuple(one for one in asked if one)))
    return found
