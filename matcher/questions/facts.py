"""Answers from plain data: `{"age": 34, "bydel": "sagene", "gender": {"unknown": "declined"}}`."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING, Any

from matcher.documents import nearest
from matcher.questions.questions import Kind, Question, Questionnaire
from matcher.questions.values import Ages, Answer, Several, Span, Unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions.questions import FormerName

YES_WORDS = {"ja": True, "nei": False, "yes": True, "no": False}
UNKNOWN_WORDS = {"ukjent": Unknown.UNKNOWN, "vet ikke": Unknown.UNKNOWN}
DATED = "år-måned (2026-08) eller år-måned-dag (2026-08-01)"
MONTH_PARTS = 2


class FactError(ValueError):
    """One answer that cannot be used; the message ends the line that names the question."""


def read_facts(
    raw: Mapping[str, object], questionnaire: Questionnaire
) -> tuple[dict[str, Answer], list[str]]:
    """Return answers by question id, and a line for each one that cannot be used.

    Former names are mapped as far as they can be; an answer under today's name wins over them.
    An empty list is no answer.
    """
    answers: dict[str, Answer] = {}
    problems: list[str] = []
    for name in sorted(raw, key=lambda name: name in questionnaire.questions):
        try:
            answers.update(_read_named(name, raw[name], questionnaire))
        except FactError as error:
            problems.append(f"{name}: {error}")
    return answers, problems


def _read_named(name: str, raw: object, questionnaire: Questionnaire) -> dict[str, Answer]:
    if name in questionnaire.questions:
        answer = read_answer(raw, questionnaire[name])
        return {} if answer is None else {name: answer}
    maps = questionnaire.former_names.get(name)
    if maps is None:
        hint = nearest(name, questionnaire.questions)
        message = (
            f"spørsmålet finnes ikke.{hint}" if hint else "spørsmålet finnes ikke – se «questions»."
        )
        raise FactError(message)
    found = ((entry.target, _mapped(raw, entry, questionnaire)) for entry in maps)
    return {target: answer for target, answer in found if answer is not None}


def _mapped(raw: object, entry: FormerName, questionnaire: Questionnaire) -> Answer | None:
    question = questionnaire[entry.target]
    if entry.way == "same":
        return read_answer(raw, question)
    if isinstance(raw, str):
        return UNKNOWN_WORDS.get(raw)
    number = _whole(raw)
    if entry.way == "yes_if_positive":
        return True if number > 0 else None
    return Span(number, question.high) if entry.way == "at_least" else Span(question.low, number)


def read_answer(  # noqa: PLR0911 - one return for each kind
    raw: object, question: Question
) -> Answer | None:
    """Read one answer; None for an empty list. Raises FactError."""
    if isinstance(raw, dict) and set(raw) == {"unknown"}:
        return _unknown(raw["unknown"])
    if isinstance(raw, str) and raw in UNKNOWN_WORDS:
        return UNKNOWN_WORDS[raw]
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


def _unknown(raw: object) -> Unknown:
    if isinstance(raw, str) and raw in set(Unknown):
        return Unknown(raw)
    words = ", ".join(Unknown)
    message = f"«{raw}» er ikke en måte å ikke vite på – bruk en av: {words}."
    raise FactError(message)


def _yes_no(raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, str) and raw in YES_WORDS:
        return YES_WORDS[raw]
    message = f"«{raw}» er verken ja eller nei – skriv true eller false."
    raise FactError(message)


def _choice_id(raw: object, question: Question) -> str | Unknown:
    for choice in question.choices:
        if raw == choice.id or raw in choice.aliases or raw == choice.label.nb:
            return choice.unknown or choice.id
    ids = [choice.id for choice in question.choices]
    hint = nearest(str(raw).lower(), ids) or f" Svarene er: {', '.join(ids)}."
    message = f"«{raw}» er ikke et svar på dette spørsmålet.{hint}"
    raise FactError(message)


def _choice(raw: object, question: Question) -> Answer:
    if not isinstance(raw, str):
        message = "her ventes ett svar som tekst."
        raise FactError(message)
    return _choice_id(raw, question)


def _choices(raw: object, question: Question) -> Answer | None:
    if not isinstance(raw, list):
        message = 'her ventes en liste av svar, som ["…"].'
        raise FactError(message)
    if not raw:
        return None
    known = [item for item in raw if item not in UNKNOWN_WORDS]
    chosen = [_choice_id(item, question) for item in known]
    members = frozenset(item for item in chosen if not isinstance(item, Unknown))
    exclusive = [c.id for c in question.choices if c.exclusive and c.id in members]
    if exclusive and len(members) > 1:
        message = f"«{exclusive[0]}» kan ikke stå sammen med andre svar."
        raise FactError(message)
    more = len(members) < len(raw)
    return Several(members, more) if members else Unknown.UNKNOWN


def _whole(raw: object) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    message = f"«{raw}» er ikke et helt tall."
    raise FactError(message)


def _range(raw: object) -> Span:
    if not isinstance(raw, dict):
        return Span.exactly(_whole(raw))
    if not raw or set(raw) - {"from", "to"}:
        message = 'et område skrives {"from": 18, "to": 24}.'
        raise FactError(message)
    low, high = (None if raw.get(end) is None else _whole(raw[end]) for end in ("from", "to"))
    if low is None and high is None:
        message = "området har ingen grenser."
        raise FactError(message)
    if low is not None and high is not None and low > high:
        message = f"området går baklengs: fra {low} til {high}."
        raise FactError(message)
    return Span(low, high)


def _within(span: Span, question: Question) -> Span:
    for number in (span.low, span.high):
        if number is None:
            continue
        if question.low is not None and number < question.low:
            message = f"{number} er mindre enn {question.low}, som er det minste svaret."
            raise FactError(message)
        if question.high is not None and number > question.high:
            message = f"{number} er mer enn {question.high}, som er det største svaret."
            raise FactError(message)
    low = question.low if span.low is None else span.low
    return Span(low, question.high if span.high is None else span.high)


def _month(raw: object) -> Span:
    try:
        if isinstance(raw, str) and raw.count("-") == MONTH_PARTS:
            return Span.exactly(date.fromisoformat(raw).toordinal())
        year, month = map(int, str(raw).split("-"))
        first = date(year, month, 1)
    except ValueError as error:
        message = f"«{raw}» er ikke en dato – skriv {DATED}."
        raise FactError(message) from error
    return Span(first.toordinal(), first.replace(day=monthrange(year, month)[1]).toordinal())


def _ages(raw: object, question: Question) -> Ages | None:
    if not isinstance(raw, list):
        message = "her ventes en liste av aldre, som [3, 7]."
        raise FactError(message)
    return Ages(tuple(_within(_range(item), question) for item in raw)) if raw else None


def write_answer(answer: Answer, question: Question) -> Any:  # noqa: ANN401 - JSON
    """Return an answer as plain data that `read_answer` reads back equal."""
    match answer:
        case Unknown():
            return {"unknown": str(answer)}
        case Several(members, more):
            return sorted(members) + (["ukjent"] if more else [])
        case Ages(spans):
            return [_write_span(span) for span in spans]
        case Span():
            return _write_days(answer) if question.kind is Kind.MONTH else _write_span(answer)
    return answer


def _write_span(span: Span) -> object:
    if span.exact is not None:
        return span.exact
    ends = {"from": span.low, "to": span.high}
    return {key: end for key, end in ends.items() if end is not None}


def _write_days(span: Span) -> str:
    first = date.fromordinal(span.low or 1)
    return first.isoformat() if span.low == span.high else first.isoformat()[:7]
