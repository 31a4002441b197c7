"""Answers as they stand in the files of a catalogue: presets, examples and rule cases."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from matcher.catalogue.assessment import Group, Verdict
from matcher.catalogue.cases import RuleCase
from matcher.catalogue.catalogue import Example, Preset
from matcher.late_dataclass import dataclass
from matcher.messages import Message, as_message
from matcher.questions import Situation, read_facts, read_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.documents import Node
    from matcher.questions import Answer, Language, Questionnaire


@dataclass(frozen=True, slots=True)
class _Clause:
    """A sentence as it reads before a cure: without its full stop."""

    said: Message

    def into(self, language: Language) -> str:
        return self.said.into(language).rstrip(".")


def _facts(node: Node, questionnaire: Questionnaire) -> dict[str, Answer]:
    below = node.get("facts")
    if below is None or not below.is_object():
        message = Message("«{key}» mangler", key="facts")
        node.problem(message, Message("skriv svarene som et objekt"), "facts")
        return {}
    answers, faults = read_facts(below.value, questionnaire)
    for fault in faults:
        below.problem(as_message(_Clause(fault)), Message("rett svaret"))
    return answers


def read_presets(node: Node, questionnaire: Questionnaire) -> list[Preset]:
    found = []
    for entry in node.objects("presets"):
        entry.only("id", "label", "facts", "open", "on_request")
        facts = _facts(entry, questionnaire)
        label = read_name(entry, "label")
        found.append(
            Preset(
                entry.string("id"), label, facts, entry.strings("open"), entry.strings("on_request")
            )
        )
    return found


def read_examples(node: Node, questionnaire: Questionnaire) -> list[Example]:
    return [
        Example(entry.string("id"), read_name(entry, "title"), _facts(entry, questionnaire))
        for entry in node.objects("examples")
    ]


def read_cases(nodes: Mapping[str, Node], questionnaire: Questionnaire) -> list[RuleCase]:
    found = []
    for name, node in sorted(nodes.items()):
        if name.startswith("cases/"):
            node.only("cases")
            found += [read_case(entry, questionnaire) for entry in node.objects("cases")]
    return found


def read_case(node: Node, questionnaire: Questionnaire) -> RuleCase:
    """Read one rule case; problems are noted on the node."""
    node.only("id", "title", "as_of", "facts", "expect", "missing", "contradictions",
              "group", "note")  # fmt: skip
    expected, missing = _object(node, "expect"), _object(node, "missing")
    group = _object(node, "group")
    stated = node.strings("contradictions") if node.get("contradictions") else None
    if node.get("as_of") is None:
        message = Message("«{key}» mangler", key="as_of")
        node.problem(message, Message("skriv ÅÅÅÅ-MM-DD"), "as_of")
    if all(each is None for each in (expected, missing, stated, group)):
        message = Message("regeltesten venter ingenting")
        node.problem(message, Message("skriv hva den venter i «expect»"))
    return RuleCase(
        node.string("id"),
        node.string("title"),
        Situation(node.day("as_of") or date.max, _facts(node, questionnaire)),
        {key: expected.one_of(key, tuple(Verdict)) for key in expected.value} if expected else {},
        {key: missing.strings(key) for key in missing.value} if missing else {},
        stated,
        {key: group.one_of(key, tuple(Group)) for key in group.value} if group else {},
        node.file,
    )


def _object(node: Node, key: str) -> Node | None:
    below = node.get(key)
    return below if below and below.is_object() else None
