"""Answers from plain data: `{"age": 34, "bydel": "sagene", "gender": {"unknown": "declined"}}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matcher.documents import brief, meant
from matcher.messages import Message
from matcher.questions.evidence import Evidence
from matcher.questions.kinds import RECORDS, FactError
from matcher.questions.kinds.plain import read_range, read_unknown, within
from matcher.questions.values import Span, Unknown, known

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matcher.questions.questions import FormerName, Question, Questionnaire
    from matcher.questions.values import Answer

__all__ = ["FactError", "read_answer", "read_facts", "read_told", "write_answer"]


def read_facts(
    raw: Mapping[str, object], questionnaire: Questionnaire
) -> tuple[dict[str, Answer], list[Message]]:
    """Return answers by question id, and a line for each one that cannot be used.

    Former names are mapped as far as they can be; an answer under today's name wins over them.
    An empty list is no answer.
    """
    answers: dict[str, Answer] = {}
    problems: list[Message] = []
    for name in sorted(raw, key=lambda name: name in questionnaire.questions):
        try:
            answers.update(_read_named(name, raw[name], questionnaire))
        except FactError as error:
            problems.append(Message("{name}: {fault}", name=brief(name), fault=error.said))
    return answers, problems


def read_told(
    raw: Mapping[str, object], questionnaire: Questionnaire
) -> tuple[dict[str, Answer], dict[str, Evidence], list[Message]]:
    """Return what `read_facts` returns, and where answers are known from that were not only said.

    An answer may stand as `{"answer": 34, "evidence": "register"}`; only what somebody tells of a
    person is written so, never what a catalogue says.
    """
    plain: dict[str, object] = {}
    marked: dict[str, Evidence] = {}
    problems: list[Message] = []
    for name, told in raw.items():
        try:
            plain[name], marked[name] = _unwrapped(told)
        except FactError as error:
            problems.append(Message("{name}: {fault}", name=brief(name), fault=error.said))
    answers, faults = read_facts(plain, questionnaire)
    evidence = {
        target: marked[name]
        for name in plain
        for target in _targets(name, questionnaire)
        if marked[name] is not Evidence.SAID and known(answers.get(target)) is not None
    }
    return answers, evidence, [*problems, *faults]


def _unwrapped(told: object) -> tuple[object, Evidence]:
    if not isinstance(told, dict) or "evidence" not in told:
        return told, Evidence.SAID
    word, words = told["evidence"], ", ".join(Evidence)
    if set(told) != {"answer", "evidence"}:
        example = '{"answer": 34, "evidence": "shown"}'
        raise FactError(Message("et svar med belegg skrives {example}.", example=example))
    if not isinstance(word, str) or word not in set(Evidence):
        raise FactError(
            Message("«{word}» er ikke et belegg – bruk en av: {words}.", word=brief(word),
                    words=words)
        )  # fmt: skip
    return told["answer"], Evidence(word)


def _targets(name: str, questionnaire: Questionnaire) -> Iterator[str]:
    """Yield the questions that an answer under a name is an answer to."""
    if name in questionnaire.questions:
        yield name
    else:
        yield from (entry.target for entry in questionnaire.former_names.get(name, ()))


def _read_named(name: str, raw: object, questionnaire: Questionnaire) -> dict[str, Answer]:
    if name in questionnaire.questions:
        answer = read_answer(raw, questionnaire[name])
        return {} if answer is None else {name: answer}
    maps = questionnaire.former_names.get(name)
    if maps is None:
        if hint := meant(name, questionnaire.questions):
            raise FactError(Message("spørsmålet finnes ikke. {hint}", hint=hint))
        raise FactError(Message("spørsmålet finnes ikke – se «questions»."))
    found = ((entry.target, _mapped(raw, entry, questionnaire)) for entry in maps)
    return {target: answer for target, answer in found if answer is not None}


def _mapped(raw: object, entry: FormerName, questionnaire: Questionnaire) -> Answer | None:
    question = questionnaire[entry.target]
    if entry.way == "same":
        return read_answer(raw, question)
    if entry.way == "no_if_no":
        # Not knowing the whole says nothing of the part.
        return False if read_answer(raw, question) is False else None
    if unknown := read_unknown(raw):
        return unknown
    span = read_range(raw)
    if entry.way == "yes_if_positive":
        return True if span.low and span.low > 0 else None
    ends = (span.low, None) if entry.way == "at_least" else (None, span.high)
    told = within(Span(*ends), question)
    return None if told == Span(question.low, question.high) else told


def read_answer(raw: object, question: Question) -> Answer | None:
    """Read one answer; None for an empty list. Raises FactError."""
    return read_unknown(raw) or RECORDS[question.kind].read(raw, question)


def write_answer(answer: Answer, question: Question) -> Any:  # noqa: ANN401 - JSON
    """Return an answer as plain data that `read_answer` reads back equal."""
    if isinstance(answer, Unknown):
        return {"unknown": str(answer)}
    return RECORDS[question.kind].write(answer, question)
