"""Reads lines.json: the words of a typed line, strictly; every problem with its place."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal
from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.questions.facts import read_facts
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
from matcher.questions.questions import NEEDS
from matcher.questions.terms.slots import PatternError, slots_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.documents import Node
    from matcher.questions.questions import Questionnaire
    from matcher.questions.values import Answer

KEYS = (
    "words", "pronouns", "phrases", "hints", "steady", "shared",
    "wins", "joins", "brings", "pressing", "open", "unwished", "shortened",
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
HINT_KEYS = ("say", "likely", "needs", "beside", "firm", "unless")
STEADY_IN = (
    Role.WISH, Role.CLAIM, Role.DOUBT, Role.FEAR, Role.PLAN, Role.PAST, Role.DATED,
)  # fmt: skip
MOOD_NAMES = tuple(role.value for role in STEADY_IN)


def read_lines(node: Node, questionnaire: Questionnaire) -> LineWords:
    """Read the whole file; problems are noted on the node."""
    node.only(*KEYS)
    steady = node.get("steady")
    wins = node.get("wins")
    joins = node.get("joins")
    if steady is not None and steady.is_object():
        steady.only(*MOOD_NAMES)
    lists = _lists(node.get("words"))
    return LineWords(
        phrases=tuple(_phrases(node, "phrases", questionnaire, lists)),
        hints=tuple(_phrases(node, "hints", questionnaire, lists)),
        steady={mood: frozenset(_known(steady, mood, questionnaire)) for mood in MOOD_NAMES}
        if steady is not None and steady.is_object()
        else {},
        shared=frozenset(_known(node, "shared", questionnaire)),
        wins={name: wins.strings(name) for name in _keys(wins)} if wins is not None else {},
        joins={name: _joins(joins, name) for name in _keys(joins)} if joins is not None else {},
        brings=tuple(_brings(node, questionnaire)),
        pressing=node.strings("pressing"),
        lists=lists,
        pronouns=tuple(_pronouns(node)),
        open=_open(node.get("open"), questionnaire),
        unwished=_answers(node, "unwished", questionnaire),
        shortened=frozenset(node.strings("shortened")),
    )


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
        questions=frozenset(_known(node, "questions", questionnaire)),
        words=tuple(_patterns(node, "words")),
        but=tuple(_patterns(node, "but")),
        of=frozenset(_known(node, "of", questionnaire)),
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


def _need_ids(questionnaire: Questionnaire) -> frozenset[str]:
    asked = questionnaire.questions.get(NEEDS)
    return frozenset(choice.id for choice in asked.choices) if asked else frozenset()


def _known(
    node: Node, key: str, questionnaire: Questionnaire, others: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Return the questions of a list, or others; one that does not exist is a problem."""
    names = node.strings(key)
    for name in names:
        if name not in questionnaire.questions and name not in others:
            message = Message("spørsmålet «{name}» finnes ikke", name=name)
            node.problem(message, Message("fjern det"), key)
    return names


def _brings(node: Node, questionnaire: Questionnaire) -> Iterator[Bringing]:
    for entry in node.objects("brings"):
        entry.only("when", "told", "unless", "likely", "needs", "beside")
        when = _facts(entry, "when", questionnaire)
        told = _known(entry, "told", questionnaire)
        if when or told:
            unless = _facts(entry, "unless", questionnaire)
            yield Bringing(_meaning(entry, questionnaire), when, told, unless)


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
                _refuse_unknown(say, lists)
            except PatternError:
                message = Message("«{say}» er ikke et mønster", say=say)
                entry.problem(message, Message("skriv ord, med |, ? og * som forklart"), "say")
            else:
                yield say, phrase


def _refuse_unknown(say: str, lists: Mapping[str, WordList]) -> None:
    """Raise PatternError for a pattern that cannot be read, or names a list that is not there."""
    if any(name not in lists for slot in slots_of(say) for name in slot.listed):
        raise PatternError(say)


def _phrase(entry: Node, questionnaire: Questionnaire) -> LinePhrase:
    cases = []
    for case in entry.objects("cases"):
        case.only("from", "to", *MEANING_KEYS)
        cases.append(_meaning(case, questionnaire))
    return LinePhrase(
        role=Role(entry.one_of("role", tuple(Role), Role.SAYS)),
        meaning=_meaning(entry, questionnaire),
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
        unless=_known(entry, "unless", questionnaire, _need_ids(questionnaire)),
    )


def _below(entry: Node, key: str, questionnaire: Questionnaire) -> Meaning | None:
    node = entry.get(key)
    if node is None or not node.is_object():
        return None
    node.only(*MEANING_KEYS)
    return _meaning(node, questionnaire)


def _measure(entry: Node, questionnaire: Questionnaire) -> Measure | None:
    node = entry.get("number")
    if node is None or not node.is_object():
        return None
    node.only("question", "thousandths", "likely")
    question = node.one_of("question", tuple(questionnaire.questions) or ("",))
    thousandths = node.integer("thousandths")
    times = Decimal(1) if thousandths is None else Decimal(thousandths) / 1000
    return Measure(question, times, node.flag("likely"))


def _meaning(node: Node, questionnaire: Questionnaire) -> Meaning:
    return Meaning(
        facts=_facts(node, "facts", questionnaire),
        likely=_facts(node, "likely", questionnaire),
        needs=_needs(node, "needs", questionnaire),
        beside=_needs(node, "beside", questionnaire),
        programs=node.strings("programs"),
        danger=node.flag("danger"),
        low=node.integer("from"),
        high=node.integer("to"),
    )


def _needs(node: Node, key: str, questionnaire: Questionnaire) -> tuple[str, ...]:
    known = _need_ids(questionnaire)
    needs = node.strings(key)
    for need in needs:
        if need not in known:
            message = Message("«{name}» er ikke et svar på spørsmålet", name=need)
            node.problem(message, Message("fjern det"), key)
    return needs


def _facts(node: Node, key: str, questionnaire: Questionnaire) -> dict[str, Answer]:
    below = node.get(key)
    if below is None or not below.is_object() or not isinstance(below.value, dict):
        return {}
    answers, problems = read_facts(below.value, questionnaire)
    for problem in problems:
        node.problem(problem, Message("rett svaret"), key)
    return answers
