"""Answers from plain data: `{"age": 34, "bydel": "sagene", "gender": {"unknown": "declined"}}`."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING, Any

from matcher.documents import brief, meant
from matcher.errors import AnswerError
from matcher.messages import Message
from matcher.questions.questions import Kind, Question, Questionnaire
from matcher.questions.values import Ages, Answer, Several, Span, Unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions.questions import FormerName

YES_WORDS = {"ja": True, "nei": False, "yes": True, "no": False}
UNKNOWN_WORDS = {"ukjent": Unknown.UNKNOWN, "vet ikke": Unknown.UNKNOWN}
DATE_FORM = re.compile(r"\d{4}-\d{2}(?P<day>-\d{2})?")
MORE = "ukjent"
"""In a list: there may be more than those named."""


class FactError(AnswerError):
    """One answer that cannot be used; the message ends the line that names the question."""


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
    if unknown := _not_known(raw):
        return unknown
    span = _range(raw)
    if entry.way == "yes_if_positive":
        return True if span.low and span.low > 0 else None
    ends = (span.low, None) if entry.way == "at_least" else (None, span.high)
    told = _within(Span(*ends), question)
    return None if told == Span(question.low, question.high) else told


def read_answer(  # noqa: PLR0911 - one return for each kind
    raw: object, question: Question
) -> Answer | None:
    """Read one answer; None for an empty list. Raises FactError."""
    if unknown := _not_known(raw):
        return unknown
    match question.kind:
        case Kind.YES_NO:
            return _yes_no(raw)
        case Kind.CHOICE:
            return _choice(raw, question)
        case Kind.CHOICES:
            return _choices(raw, question)
        case Kind.NUMBER | Kind.MONEY:
            return _within(_range(raw), question)
        case Kind.MONTH:
            return _month(raw)
        case Kind.AGES:
            return _ages(raw, question)


def _not_known(raw: object) -> Unknown | None:
    if isinstance(raw, str):
        return UNKNOWN_WORDS.get(raw)
    if not isinstance(raw, dict) or set(raw) != {"unknown"}:
        return None
    word = raw["unknown"]
    if isinstance(word, str) and word in set(Unknown):
        return Unknown(word)
    words = ", ".join(Unknown)
    raise FactError(
        Message(
            "«{word}» er ikke en måte å ikke vite på – bruk en av: {words}.",
            word=brief(word),
            words=words,
        )
    )


def _yes_no(raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, str) and raw in YES_WORDS:
        return YES_WORDS[raw]
    message = Message(
        "«{value}» er verken ja eller nei – skriv true eller false.", value=brief(raw)
    )
    raise FactError(message)


def _choice_id(raw: object, question: Question) -> str | Unknown:
    for choice in question.choices:
        if raw == choice.id or raw in choice.aliases or raw == choice.label.nb:
            return choice.unknown or choice.id
    ids = [choice.id for choice in question.choices]
    listed = Message("Svarene er: {ids}.", ids=", ".join(ids))
    raise FactError(
        Message(
            "«{value}» er ikke et svar på dette spørsmålet. {hint}",
            value=brief(raw),
            hint=meant(brief(raw).lower(), ids) or listed,
        )
    )


def _choice(raw: object, question: Question) -> Answer:
    if not isinstance(raw, str):
        raise FactError(Message("her ventes ett svar som tekst."))
    return _choice_id(raw, question)


def _choices(raw: object, question: Question) -> Answer | None:
    if not isinstance(raw, list):
        raise FactError(Message('her ventes en liste av svar, som ["…"].'))
    if not raw:
        return None
    chosen = [_not_known(item) or _choice_id(item, question) for item in raw]
    unknown = [item for item in chosen if isinstance(item, Unknown)]
    members = frozenset(item for item in chosen if not isinstance(item, Unknown))
    exclusive = [c.id for c in question.choices if c.exclusive and c.id in members]
    if exclusive and (len(members) > 1 or unknown):
        message = Message("«{answer}» kan ikke stå sammen med andre svar.", answer=exclusive[0])
        raise FactError(message)
    return Several(members, bool(unknown)) if members else unknown[0]


def _whole(raw: object) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    raise FactError(Message("«{value}» er ikke et helt tall.", value=brief(raw)))


def _range(raw: object) -> Span:
    if not isinstance(raw, dict):
        return Span.exactly(_whole(raw))
    ends = _ends(raw, '{"from": 18, "to": 24}')
    low, high = (None if end is None else _whole(end) for end in ends)
    return _forwards(Span(low, high), ends)


def _ends(raw: dict[str, object], example: str) -> tuple[object, object]:
    if not raw or set(raw) - {"from", "to"}:
        raise FactError(Message("et område skrives {example}.", example=example))
    ends = raw.get("from"), raw.get("to")
    if ends == (None, None):
        raise FactError(Message("området har ingen grenser."))
    return ends


def _forwards(span: Span, ends: tuple[object, object]) -> Span:
    if span.low is not None and span.high is not None and span.low > span.high:
        low, high = map(brief, ends)
        raise FactError(Message("området går baklengs: fra {low} til {high}.", low=low, high=high))
    return span


def _within(span: Span, question: Question) -> Span:
    for number in (span.low, span.high):
        if number is None:
            continue
        if question.low is not None and number < question.low:
            raise FactError(
                Message(
                    "{number} er mindre enn {low}, som er det minste svaret.",
                    number=number,
                    low=question.low,
                )
            )
        if question.high is not None and number > question.high:
            raise FactError(
                Message(
                    "{number} er mer enn {high}, som er det største svaret.",
                    number=number,
                    high=question.high,
                )
            )
    low = question.low if span.low is None else span.low
    return Span(low, question.high if span.high is None else span.high)


def _month(raw: object) -> Span:
    if not isinstance(raw, dict):
        return _day_or_month(raw)
    ends = _ends(raw, '{"from": "2026-08", "to": "2026-10"}')
    first, last = (None if end is None else _day_or_month(end) for end in ends)
    return _forwards(Span(first.low if first else None, last.high if last else None), ends)


def _day_or_month(raw: object) -> Span:
    form = DATE_FORM.fullmatch(raw) if isinstance(raw, str) else None
    try:
        first = date.fromisoformat(form[0] if form["day"] else f"{form[0]}-01") if form else None
    except ValueError:
        first = None
    if form is None or first is None:
        raise FactError(
            Message(
                "«{value}» er ikke en dato – skriv år-måned (2026-08) eller år-måned-dag "
                "(2026-08-01).",
                value=brief(raw),
            )
        )
    last = first if form["day"] else first.replace(day=monthrange(first.year, first.month)[1])
    return Span(first.toordinal(), last.toordinal())


def _ages(raw: object, question: Question) -> Answer | None:
    if not isinstance(raw, list):
        raise FactError(Message("her ventes en liste av aldre, som [3, 7]."))
    spans = tuple(_within(_range(item), question) for item in raw if item != MORE)
    if not spans:
        return Unknown.UNKNOWN if raw else None
    return Ages(spans, len(spans) < len(raw))


def write_answer(answer: Answer, question: Question) -> Any:  # noqa: ANN401 - JSON
    """Return an answer as plain data that `read_answer` reads back equal."""
    match answer:
        case Unknown():
            return {"unknown": str(answer)}
        case Several(members, more):
            return sorted(members) + ([MORE] if more else [])
        case Ages(spans, more):
            return [_write_span(span) for span in spans] + ([MORE] if more else [])
        case Span():
            return _write_days(answer) if question.kind is Kind.MONTH else _write_span(answer)
    return answer


def _write_span(span: Span) -> object:
    if span.exact is not None:
        return span.exact
    ends = {"from": span.low, "to": span.high}
    return {key: end for key, end in ends.items() if end is not None}


def _write_days(span: Span) -> object:
    first, last = (None if end is None else date.fromordinal(end) for end in (span.low, span.high))
    if first and first == last:
        return first.isoformat()
    if first and _day_or_month(month := first.isoformat()[:7]) == span:
        return month
    ends = {"from": first, "to": last}
    return {key: end.isoformat() for key, end in ends.items() if end}
