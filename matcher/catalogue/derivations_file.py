"""Reads derivations.json: which answers follow from which."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from matcher.documents import brief, refuse_other_format
from matcher.messages import Message
from matcher.questions import DERIVATIONS, FactError, Unknown, read_text
from matcher.questions.facts import read_answer
from matcher.rules import Certainty, Compare, FollowRule, facts_of, from_node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.documents import Node
    from matcher.questions import Questionnaire, Value

FORMAT = 1
BUILT_IN = frozenset(derivation.fact for derivation in DERIVATIONS)
"""What is worked out from dates and ages by the program itself: no rule can say that better."""


def read_derivations(node: Node, questionnaire: Questionnaire) -> tuple[FollowRule, ...]:
    """Read the whole file; problems are noted on the node. What follows first stands first."""
    node.only("format", "derivations")
    refuse_other_format(node, FORMAT)
    found: list[FollowRule] = []
    for entry in node.objects("derivations"):
        for rule in _rules(entry, questionnaire):
            if rule.id in {one.id for one in found}:
                message = Message("«{name}» står to ganger", name=rule.id)
                entry.problem(message, Message("fjern det ene"), "id")
            found.append(rule)
    return _in_order(node, found)


def _rules(node: Node, questionnaire: Questionnaire) -> Iterator[FollowRule]:
    node.only("id", "when", "then", "table", "certainty", "why", "source")
    name, why, source = node.string("id"), read_text(node, "why"), node.string("source")
    certainty = Certainty(node.one_of("certainty", tuple(Certainty)))
    if table := node.get("table"):
        for row, (when, then) in _rows(table, questionnaire):
            yield FollowRule(f"{name}.{row}", when, then, certainty, why, source)
        return
    below, answered = node.get("when"), node.get("then")
    if below is None or answered is None or not answered.is_object():
        message = Message("en følge trenger «when» og «then»")
        node.problem(message, Message("skriv begge, eller «table»"))
        return
    condition, answers = from_node(below), dict(_answers(answered, questionnaire))
    if condition is not None and answers:
        yield FollowRule(name, condition, answers, certainty, why, source)


def _answers(node: Node, questionnaire: Questionnaire) -> Iterator[tuple[str, Value]]:
    for name, raw in node.value.items():
        value = _answer(node, name, name, raw, questionnaire)
        if value is not None:
            yield name, value


def _answer(
    node: Node, key: str, name: str, raw: object, questionnaire: Questionnaire
) -> Value | None:
    """Return a value that a question can have, or None with the problem noted."""
    question = questionnaire.questions.get(name)
    if question is None:
        message = Message("spørsmålet «{name}» finnes ikke", name=brief(name))
        node.problem(message, Message("fjern det"), key)
        return None
    if name in BUILT_IN:
        message = Message("«{name}» regnes ut av programmet selv", name=name)
        node.problem(message, Message("fjern det"), key)
        return None
    try:
        answer = read_answer(raw, question)
    except FactError as error:
        node.problem(error.said, Message("rett svaret"), key)
        return None
    if answer is None or isinstance(answer, Unknown):
        message = Message("«{name}» følger ikke som et svar", name=name)
        node.problem(message, Message("rett svaret"), key)
        return None
    return answer


def _rows(
    node: Node, questionnaire: Questionnaire
) -> Iterator[tuple[str, tuple[Compare, dict[str, Value]]]]:
    """Yield, by the choice it starts from, each row of a table from one choice to another."""
    if not node.is_object():
        return
    node.only("from", "to", "rows")
    start, end, rows = node.string("from"), node.string("to"), node.get("rows")
    if rows is None or not rows.is_object():
        node.problem(Message("«{key}» mangler", key="rows"), Message("skriv svar til svar"))
        return
    for choice, raw in rows.value.items():
        value = _answer(rows, choice, end, raw, questionnaire)
        if value is not None:
            yield choice, (Compare(start, "is", choice), {end: value})


def _in_order(node: Node, rules: list[FollowRule]) -> tuple[FollowRule, ...]:
    """Return the rules so that what they rest on comes before them; a circle is refused."""
    reaching: dict[str, list[int]] = {}
    for place, rule in enumerate(rules):
        for fact in rule.then:
            reaching.setdefault(fact, []).append(place)
    before = {
        place: [other for fact in sorted(facts_of(rule.when)) for other in reaching.get(fact, ())]
        for place, rule in enumerate(rules)
    }
    try:
        return tuple(rules[place] for place in TopologicalSorter(before).static_order())
    except CycleError as error:
        names = " → ".join(rules[place].id for place in error.args[1])
        message = Message("følgene går i ring: {names}", names=names)
        node.problem(message, Message("fjern en av dem"), "derivations")
        return ()
