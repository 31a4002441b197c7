"""Reads the topics and errands of lines.json: what somebody comes for, by what a line is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.documents import lacking
from matcher.messages import Message
from matcher.questions.line_meanings import read_answers, read_needs, refuse_unknown
from matcher.questions.line_words import LineErrand
from matcher.questions.terms.slots import PatternError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.documents import Node
    from matcher.questions.line_words import WordList
    from matcher.questions.questions import Questionnaire

TOPICS, ERRANDS = "topics", "errands"
PLAIN = Message("skriv ord, med |, ? og * som forklart")


def read_topics(node: Node, lists: Mapping[str, WordList]) -> dict[str, tuple[str, ...]]:
    """Return the patterns of each topic; one that cannot be read is a problem."""
    below = node.get(TOPICS)
    if below is None or not below.is_object() or not isinstance(below.value, dict):
        return {}
    return {name: tuple(_patterns(below, name, lists)) for name in below.value}


def _patterns(node: Node, name: str, lists: Mapping[str, WordList]) -> Iterator[str]:
    for say in node.strings(name):
        try:
            refuse_unknown(say, lists)
        except PatternError:
            node.problem(Message("«{say}» er ikke et mønster", say=say), PLAIN, name)
        else:
            yield say


def read_errands(
    node: Node, questionnaire: Questionnaire, topics: Mapping[str, tuple[str, ...]]
) -> Iterator[LineErrand]:
    """Yield the errands of the file; problems are noted on the node."""
    for entry in node.objects(ERRANDS):
        entry.only("about", "but", "when", "unless", "needs", "also", "absent")
        about, but = (_known(entry, key, topics) for key in ("about", "but"))
        when = read_answers(entry, "when", questionnaire)
        if not about and not when:
            entry.problem(lacking("about"), Message("skriv hva linjen handler om"), "about")
            continue
        yield LineErrand(
            about=about,
            needs=read_needs(entry, "needs", questionnaire),
            also=read_needs(entry, "also", questionnaire),
            absent=read_needs(entry, "absent", questionnaire),
            but=frozenset(but),
            when=when,
            unless=read_answers(entry, "unless", questionnaire),
        )


def _known(node: Node, key: str, topics: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    names = node.strings(key)
    for name in names:
        if name not in topics:
            message = Message("«{value}» er ikke en gyldig verdi for «{key}»", value=name, key=key)
            node.problem(message, Message("velg en av: {words}", words=", ".join(topics)), key)
    return tuple(name for name in names if name in topics)
