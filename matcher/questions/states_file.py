"""Reads the states of lines.json: what a clause tells of by words of it in any order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.documents import lacking
from matcher.messages import Message
from matcher.questions.facts import FactError, read_answer
from matcher.questions.line_meanings import read_answers, refuse_unknown
from matcher.questions.line_words import MOODS, PEOPLE, Denial, Role, State
from matcher.questions.terms.slots import PatternError, slots_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.documents import Node
    from matcher.questions.line_words import WordList
    from matcher.questions.questions import Question, Questionnaire
    from matcher.questions.values import Answer

STATES = "states"
PLAIN = Message("skriv ord, med |, ? og * som forklart")
KEYS = (
    "every", "without", "along", "nowhere", "whose", "how", "denied",
    "likely", "takes_back", "in_line", "when", "unless",
)  # fmt: skip
CLIENT, FACT, ANY = "client", "fact", "any"
WHOSE: Mapping[str, frozenset[Role | None]] = {
    CLIENT: frozenset((None,)),
    **{role.value: frozenset((role,)) for role in PEOPLE},
    ANY: frozenset((None, *PEOPLE, Role.CALLER)),
}
HOW: Mapping[str, frozenset[Role | None]] = {
    FACT: frozenset((None,)),
    **{role.value: frozenset((role,)) for role in (*MOODS, Role.DATED)},
    ANY: frozenset((None, *MOODS, Role.DATED)),
}


def read_states(
    node: Node, questionnaire: Questionnaire, lists: Mapping[str, WordList]
) -> Iterator[State]:
    """Yield the states of the file; problems are noted on the node."""
    for entry in node.objects(STATES):
        entry.only(*KEYS)
        every = tuple(_places(entry, "every", lists))
        if not every:
            entry.problem(lacking("every"), PLAIN, "every")
            continue
        yield State(
            every=every,
            likely=read_answers(entry, "likely", questionnaire),
            without=tuple(_places(entry, "without", lists)),
            along=tuple(_places(entry, "along", lists)),
            nowhere=tuple(_places(entry, "nowhere", lists)),
            whose=_chosen(entry, "whose", WHOSE, CLIENT),
            how=_chosen(entry, "how", HOW, FACT),
            denial=Denial(entry.one_of("denied", tuple(Denial), Denial.NO)),
            takes_back=_answers(entry, "takes_back", questionnaire),
            in_line=entry.flag("in_line"),
            when=_answers(entry, "when", questionnaire),
            unless=_answers(entry, "unless", questionnaire),
        )


def _places(node: Node, key: str, lists: Mapping[str, WordList]) -> Iterator[str]:
    """Yield patterns of one word; another is a problem."""
    for say in node.strings(key):
        if not _is_one_word(say, lists):
            message = Message("«{say}» er ikke et mønster", say=say)
            node.problem(message, PLAIN, key)
        else:
            yield say


def _is_one_word(say: str, lists: Mapping[str, WordList]) -> bool:
    try:
        refuse_unknown(say, lists)
        return len(slots_of(say)) == 1
    except PatternError:
        return False


def _chosen(
    node: Node, key: str, known: Mapping[str, frozenset[Role | None]], usual: str
) -> frozenset[Role | None]:
    names = node.strings(key) or (usual,)
    for name in names:
        if name not in known:
            message = Message("«{value}» er ikke en gyldig verdi for «{key}»", value=name, key=key)
            node.problem(message, Message("velg en av: {words}", words=", ".join(known)), key)
    return frozenset[Role | None]().union(*(known.get(name, frozenset()) for name in names))


def _answers(node: Node, key: str, questionnaire: Questionnaire) -> dict[str, tuple[Answer, ...]]:
    """Return some of the answers to questions; none told means any of them."""
    below = node.get(key)
    if below is None or not below.is_object() or not isinstance(below.value, dict):
        return {}
    below.only(*questionnaire.questions)
    return {
        name: tuple(_read(below, questionnaire.questions[name]))
        for name in below.value
        if name in questionnaire.questions
    }


def _read(node: Node, question: Question) -> Iterator[Answer]:
    for one in node.each(question.id):
        try:
            answer = read_answer(one.value, question)
        except FactError as error:
            node.problem(error.said, Message("rett svaret"), question.id)
        else:
            if answer is not None:
                yield answer
