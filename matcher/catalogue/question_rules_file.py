"""Rules about answers: which contradict each other, and which questions are relevant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.contradictions import Contradiction
from matcher.messages import Message
from matcher.questions import read_text
from matcher.rules import from_node

if TYPE_CHECKING:
    from matcher.documents import Node
    from matcher.rules import Condition


def read_contradictions(node: Node) -> tuple[Contradiction, ...]:
    node.only("contradictions")
    found = []
    for entry in node.objects("contradictions"):
        entry.only("id", "when", "text", "questions")
        when = _condition(entry, "when")
        if when:
            text = read_text(entry, "text")
            found.append(Contradiction(entry.string("id"), when, text, entry.strings("questions")))
    return tuple(found)


def _condition(node: Node, key: str) -> Condition | None:
    below = node.get(key)
    if below is None:
        node.problem(Message("«{key}» mangler", key=key), Message("skriv en betingelse"), key)
        return None
    return from_node(below)


def read_relevance(node: Node) -> dict[str, Condition]:
    found = {}
    for entry in node.objects("questions"):
        if entry.get("relevant_when") and (when := _condition(entry, "relevant_when")):
            found[entry.string("id")] = when
    return found
