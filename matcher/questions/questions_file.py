"""Reads questions.json into a questionnaire; relevance rules are left to the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.documents import meant
from matcher.messages import Message
from matcher.questions.derived import ONLY_DERIVED
from matcher.questions.kinds import RECORDS
from matcher.questions.questions import (
    WAYS,
    Choice,
    Form,
    FormerName,
    Kind,
    Question,
    Questionnaire,
    Sensitivity,
)
from matcher.questions.reserved import FOLLOWING, RESERVED
from matcher.questions.texts import NO_TEXT, Text, lowered, read_name, read_text
from matcher.questions.values import Unknown

if TYPE_CHECKING:
    from matcher.documents import Node

QUESTION_KEYS = (
    "id", "group", "kind", "label", "help", "why", "subject", "has", "has_not", "statements",
    "unit", "min", "max", "choices", "sensitivity", "ask", "relevant_when", "synonyms",
)  # fmt: skip
KINDS = {str(kind): kind for kind in Kind}
CHOICE_KEYS = (
    "id",
    "label",
    "phrase",
    "aliases",
    "synonyms",
    "exclusive",
    "unknown",
    "sensitivity",
    "statements",
)


def read_questionnaire(node: Node) -> Questionnaire:
    """Read the whole file; problems are noted on the node."""
    node.only("groups", "questions", "former_names", "presets")
    groups = {group.string("id"): read_name(group, "label") for group in node.objects("groups")}
    questions: dict[str, Question] = {}
    for entry in node.objects("questions"):
        question = _question(entry, tuple(groups))
        if question.id in questions:
            message = Message("spørsmålet «{name}» står to ganger", name=question.id)
            entry.problem(message, Message("fjern det ene"))
        questions[question.id] = question
    former: dict[str, tuple[FormerName, ...]] = {}
    anew: dict[str, tuple[str, ...]] = {}
    for entry in node.objects("former_names"):
        entry.only("name", "maps", "ask")
        name = entry.string("name")
        former[name] = _former(entry, questions)
        if ids := _asked_anew(entry, questions):
            anew[name] = ids
    return Questionnaire(questions, groups, former, anew)


def _question(node: Node, groups: tuple[str, ...]) -> Question:
    node.only(*QUESTION_KEYS)
    kind = KINDS[node.one_of("kind", tuple(KINDS))]
    yes, no = _statements(node) if kind.form is Form.FLAG else (NO_TEXT, NO_TEXT)
    question_id = node.string("id")
    _check_reserved(node, question_id, kind)
    return Question(
        id=question_id,
        kind=kind,
        label=read_name(node, "label"),
        group=node.one_of("group", groups or ("",)),
        help=read_text(node, "help"),
        why=read_text(node, "why", required=False),
        subject=read_text(node, "subject", required=False),
        has=read_text(node, "has", required=False),
        has_not=read_text(node, "has_not", required=False),
        statement_yes=yes,
        statement_no=no,
        unit=read_text(node, "unit", required=False),
        low=_counted(node.integer("min"), kind),
        high=_counted(node.integer("max"), kind),
        choices=_choices(node, kind),
        sensitivity=Sensitivity(node.one_of("sensitivity", tuple(Sensitivity))),
        on_request=node.one_of("ask", ("open", "on_request"), "open") == "on_request",
        synonyms=node.strings("synonyms"),
    )


def _counted(end: int | None, kind: Kind) -> int | None:
    return None if end is None else end * kind.parts


def _check_reserved(node: Node, question_id: str, kind: Kind) -> None:
    """Refuse the id of a fact that is worked out on a question where it would come out wrong."""
    cure = Message("gi spørsmålet en annen id")
    if question_id in ONLY_DERIVED:
        message = Message(
            "«{id}» regnes ut av andre svar og kan ikke være et spørsmål", id=question_id
        )
        node.problem(message, cure, "id")
    elif (reserved := RESERVED.get(question_id, kind)) is not kind:
        follows = Message(
            "«{id}» regnes ut sammen med andre svar og må være av typen {kind}",
            id=question_id,
            kind=reserved,
        )
        meant_here = Message(
            "«{id}» betyr noe for programmet selv og må være av typen {kind}",
            id=question_id,
            kind=reserved,
        )
        node.problem(follows if question_id in FOLLOWING else meant_here, cure, "kind")


def _statements(node: Node) -> tuple[Text, Text]:
    below = node.get("statements")
    if below is None or not below.is_object():
        message = Message("«{key}» mangler", key="statements")
        node.problem(message, Message("skriv setningene for ja og nei"), "statements")
        return NO_TEXT, NO_TEXT
    below.only("yes", "no")
    return read_text(below, "yes"), read_text(below, "no")


def _choices(node: Node, kind: Kind) -> tuple[Choice, ...]:
    """Read a question's own choices; those of some kinds are always the same."""
    choices = tuple(_choice(entry) for entry in node.objects("choices"))
    fixed = RECORDS[kind].choices
    own = kind.form in (Form.ONE, Form.SEVERAL) and fixed is None
    if own != bool(choices):
        message = Message("svarene passer ikke til spørsmålstypen")
        node.problem(message, Message("bare choice og choices har svar"))
    return choices if fixed is None else fixed


def _choice(node: Node) -> Choice:
    node.only(*CHOICE_KEYS)
    label = read_name(node, "label")
    unknown = node.one_of("unknown", (*Unknown, ""), "")
    stated = _statements(node) if node.get("statements") is not None else (NO_TEXT, NO_TEXT)
    return Choice(
        id=node.string("id"),
        label=label,
        phrase=read_text(node, "phrase", required=False) or lowered(label),
        aliases=node.strings("aliases"),
        synonyms=node.strings("synonyms"),
        exclusive=node.flag("exclusive"),
        unknown=Unknown(unknown) if unknown else None,
        sensitivity=Sensitivity(
            node.one_of("sensitivity", tuple(Sensitivity), Sensitivity.ORDINARY)
        ),
        statement_yes=stated[0],
        statement_no=stated[1],
    )


def _asked_anew(node: Node, questions: dict[str, Question]) -> tuple[str, ...]:
    named = node.strings("ask")
    for name in named:
        if name not in questions:
            message = Message("spørsmålet «{name}» finnes ikke", name=name)
            node.problem(message, meant(name, questions) or Message("rett navnet"), "ask")
    return tuple(name for name in named if name in questions)


def _former(node: Node, questions: dict[str, Question]) -> tuple[FormerName, ...]:
    found = []
    for entry in node.objects("maps"):
        entry.only("to", "as")
        target = entry.one_of("to", tuple(questions) or ("",))
        found.append(FormerName(target, entry.one_of("as", WAYS)))
    return tuple(found)
