"""Reads lines.json: the words of a typed line, strictly; every problem with its place."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.questions.errands_file import ERRANDS, TOPICS, read_errands, read_topics
from matcher.questions.line_meanings import (
    known_questions,
    need_ids,
    read_answers,
    read_meaning,
    refuse_unknown,
)
from matcher.questions.line_words import (
    Bringing,
    LinePhrase,
    LineWords,
    Meaning,
    Measure,
    OpenKind,
    OpenQuestions,
    Pronoun,
    Role,
    WordList,
)
from matcher.questions.states_file import STATES, read_states
from matcher.questions.terms.slots import PatternError, slots_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.documents import Node
    from matcher.questions.questions import Questionnaire

KEYS = (
    "words", "pronouns", "phrases", "hints", "steady", "shared",
    "wins", "joins", "brings", "pressing", "open", "unwished", "shortened",
    STATES, TOPICS, ERRANDS,
)  # fmt: skip
OPEN_KINDS = tuple(one.name for one in fields(OpenQuestions))
MEANING_KEYS = ("facts", "likely", "needs", "programs", "danger")
PHRASE_KEYS = (
    "say",
    "role",
    "number",
    "cases",
    "denied",
    "client",
    "partner",
    "others",
    "of_child",
    "wished",
    "firm",
    "ages",
    "youngest",
    "unless",
    *MEANING_KEYS,
)
HINT_KEYS = ("say", "likely", "needs", "beside", "denied", "others", "of_child", "firm", "unless")
STEADY_IN = (
    Role.WISH, Role.CLAIM, Role.DOUBT, Role.FEAR, Role.PLAN, Role.PAST, Role.DATED,
)  # fmt: skip
MOOD_NAMES = tuple(role.value for role in STEADY_IN)


def read_lines(node: Node, questionnaire: Questionnaire) -> LineWords:
    """Read the whole file; problems are noted on the node."""
    node.only(*KEYS)
    wins = node.get("wins")
    joins = node.get("joins")
    lists = _lists(node.get("words"))
    topics = read_topics(node, lists)
    return LineWords(
        phrases=tuple(_phrases(node, "phrases", questionnaire, lists)),
        hints=tuple(_phrases(node, "hints", questionnaire, lists)),
        steady=_steady(node.get("steady"), questionnaire),
        shared=frozenset(known_questions(node, "shared", questionnaire)),
        wins={name: wins.strings(name) for name in _keys(wins)} if wins is not None else {},
        joins={name: _joins(joins, name) for name in _keys(joins)} if joins is not None else {},
        brings=tuple(_brings(node, questionnaire)),
        pressing=node.strings("pressing"),
        lists=lists,
        pronouns=tuple(_pronouns(node)),
        open=_open(node.get("open"), questionnaire),
        unwished=_answers(node, "unwished", questionnaire),
        shortened=frozenset(node.strings("shortened")),
        states=tuple(read_states(node, questionnaire, lists)),
        topics=topics,
        errands=tuple(read_errands(node, questionnaire, topics)),
    )


def _steady(node: Node | None, questionnaire: Questionnaire) -> dict[str, frozenset[str]]:
    if node is None or not node.is_object():
        return {}
    node.only(*MOOD_NAMES)
    return {mood: frozenset(known_questions(node, mood, questionnaire)) for mood in MOOD_NAMES}


def _open(node: Node | None, questionnaire: Questionnaire) -> OpenQuestions:
    """Read the questions that some lines leave open."""
    if node is None or not node.is_object():
        return OpenQuestions()
    node.only(*OPEN_KINDS)
    kinds = {name: _open_kind(node.get(name), questionnaire) for name in OPEN_KINDS}
    return OpenQuestions(**kinds)


def _open_kind(node: Node | None, questionnaire: Questionnaire) -> OpenKind:
    if node is None or not node.is_object():
        return OpenKind()
    node.only("questions", "words", "but", "of", "answers")
    return OpenKind(
        questions=frozenset(known_questions(node, "questions", questionnaire)),
        words=tuple(_patterns(node, "words")),
        but=tuple(_patterns(node, "but")),
        of=frozenset(known_questions(node, "of", questionnaire)),
        answers=_answers(node, "answers", questionnaire),
    )


def _answers(node: Node, key: str, questionnaire: Questionnaire) -> dict[str, frozenset[str]]:
    """Return some of the answers to questions, by the question."""
    answers = node.get(key)
    if answers is None or not answers.is_object():
        return {}
    answers.only(*questionnaire.questions)
    return {name: frozenset(answers.strings(name)) for name in _keys(answers)}


def _patterns(node: Node, key: str) -> Iterator[str]:
    """Yield the patterns of a list that can be read; another is a problem."""
    for say in node.strings(key):
        try:
            slots_of(say)
        except PatternError:
            message = Message("«{say}» er ikke et mønster", say=say)
            node.problem(message, Message("skriv ord, med |, ? og * som forklart"), key)
        else:
            yield say


def _joins(joins: Node, name: str) -> dict[str, frozenset[str]]:
    node = joins.get(name)
    if node is None or not node.is_object():
        return {}
    return {answer: frozenset(node.strings(answer)) for answer in _keys(node)}


def _keys(node: Node) -> tuple[str, ...]:
    return tuple(node.value) if isinstance(node.value, dict) else ()


def _brings(node: Node, questionnaire: Questionnaire) -> Iterator[Bringing]:
    for entry in node.objects("brings"):
        entry.only("when", "told", "unless", "untold", "facts", "likely", "needs", "beside")
        when = read_answers(entry, "when", questionnaire)
        told = known_questions(entry, "told", questionnaire)
        if when or told:
            unless = read_answers(entry, "unless", questionnaire)
            untold = known_questions(entry, "untold", questionnaire)
            yield Bringing(read_meaning(entry, questionnaire), when, told, unless, untold)


def _lists(node: Node | None) -> dict[str, WordList]:
    """Read the lists of words that patterns name."""
    if node is None or not node.is_object():
        return {}
    found = {}
    for name in _keys(node):
        try:
            found[name] = word_list(node.strings(name))
        except PatternError:
            message = Message("listen «{name}» har noe som ikke er ett ord", name=name)
            node.problem(message, Message("skriv ord, med * først eller sist"), name)
    return found


def _pronouns(node: Node) -> Iterator[Pronoun]:
    """Read the pronouns, with the people each can speak of."""
    for entry in node.objects("pronouns"):
        entry.only("words", "people", "clients")
        try:
            people = word_list(entry.strings("people"))
        except PatternError:
            message = Message("pronomenet har noe som ikke er ett ord")
            entry.problem(message, Message("skriv ord, med * først eller sist"), "people")
            continue
        words, clients = frozenset(entry.strings("words")), frozenset(entry.strings("clients"))
        yield Pronoun(words, people, clients)


def _phrases(
    node: Node, key: str, questionnaire: Questionnaire, lists: Mapping[str, WordList]
) -> Iterator[tuple[str, LinePhrase]]:
    for entry in node.objects(key):
        entry.only(*(HINT_KEYS if key == "hints" else PHRASE_KEYS))
        phrase = _phrase(entry, questionnaire)
        for say in entry.strings("say"):
            try:
                refuse_unknown(say, lists)
            except PatternError:
                message = Message("«{say}» er ikke et mønster", say=say)
                entry.problem(message, Message("skriv ord, med |, ? og * som forklart"), "say")
            else:
                yield say, phrase


def _phrase(entry: Node, questionnaire: Questionnaire) -> LinePhrase:
    cases = []
    for case in entry.objects("cases"):
        case.only("from", "to", *MEANING_KEYS)
        cases.append(read_meaning(case, questionnaire))
    return LinePhrase(
        role=Role(entry.one_of("role", tuple(Role), Role.SAYS)),
        meaning=read_meaning(entry, questionnaire),
        cases=tuple(cases),
        measure=_measure(entry, questionnaire),
        denied=_below(entry, "denied", questionnaire),
        client=_below(entry, "client", questionnaire),
        partner=_below(entry, "partner", questionnaire),
        others=_below(entry, "others", questionnaire),
        of_child=_below(entry, "of_child", questionnaire),
        wished=_below(entry, "wished", questionnaire),
        firm=entry.flag("firm"),
        ages=entry.one_of("ages", (*questionnaire.questions, ""), ""),
        youngest=entry.one_of("youngest", (*questionnaire.questions, ""), ""),
        unless=known_questions(entry, "unless", questionnaire, need_ids(questionnaire)),
    )


def _below(entry: Node, key: str, questionnaire: Questionnaire) -> Meaning | None:
    node = entry.get(key)
    if node is None or not node.is_object():
        return None
    node.only(*MEANING_KEYS)
    return read_meaning(node, questionnaire)


def _measure(entry: Node, questionnaire: Questionnaire) -> Measure | None:
    node = entry.get("number")
    if node is None or not node.is_object():
        return None
    node.only("question", "thousandths", "likely")
    question = node.one_of("question", tuple(questionnaire.questions) or ("",))
    thousandths = node.integer("thousandths")
    times = Decimal(1) if thousandths is None else Decimal(thousandths) / 1000
    return Measure(question, times, node.flag("likely"))
