"""A month, a day, or a time between two."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from matcher.documents import brief
from matcher.messages import Message
from matcher.questions.calendar_months import last_of_month, months_after
from matcher.questions.kinds.limits import is_key, keyed, within_bounds
from matcher.questions.kinds.number import around, combined, unreadable
from matcher.questions.kinds.plain import ends_of, forwards
from matcher.questions.kinds.record import AnswerCandidate, FactError, KindRecord, TypedError
from matcher.questions.value_words import days_words
from matcher.questions.values import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from matcher.questions.kinds.record import Asked
    from matcher.questions.questions import Question
    from matcher.questions.texts import Language
    from matcher.questions.values import Answer

FORM = re.compile(r"\d{4}-\d{2}(?P<day>-\d{2})?")
EXAMPLE = Message("1.3.2026 eller mars 2026")
MONTHS_AHEAD = 12
"""How far ahead answers are drawn where nothing is known."""


def _read(raw: object, _: Question) -> Span:
    if not isinstance(raw, dict):
        return _day_or_month(raw)
    ends = ends_of(raw, '{"from": "2026-08", "to": "2026-10"}')
    first, last = (None if end is None else _day_or_month(end) for end in ends)
    return forwards(Span(first.low if first else None, last.high if last else None), ends)


def _day_or_month(raw: object) -> Span:
    form = FORM.fullmatch(raw) if isinstance(raw, str) else None
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
    last = first if form["day"] else last_of_month(first)
    return Span(first.toordinal(), last.toordinal())


def _write(answer: Span, _: Question) -> object:
    ends = (answer.low, answer.high)
    first, last = (None if end is None else date.fromordinal(end) for end in ends)
    if first and first == last:
        return first.isoformat()
    if first and _day_or_month(month := first.isoformat()[:7]) == answer:
        return month
    return {key: end.isoformat() for key, end in {"from": first, "to": last}.items() if end}


def _typed(text: str, _: Question, today: date) -> Answer:
    from matcher.questions.figures import date_at
    from matcher.questions.figures.dates import lacks_year

    found = date_at(text, 0, today)
    if found and found[1] == len(text):
        return found[0]
    if lacks_year(text):
        raise TypedError(
            Message(
                "«{text}» mangler år. Skriv for eksempel mars {year}.",
                text=text,
                year=today.year + 1,
            )
        )
    raise unreadable(text, EXAMPLE)


def _field_text(answer: Span, _: Question) -> str:
    from matcher.questions.figures.field_text import days_text

    return days_text(answer)


def _shown(answer: Span, _: Question, language: Language) -> str:
    return days_words(answer, language)


def _candidates(question: Question, _: Asked, points: Collection[int]) -> Iterator[AnswerCandidate]:
    return (AnswerCandidate(Span.exactly(point)) for point in within_bounds(points, question))


def _evenly(_: Question) -> dict[str, float]:
    return {f"0-{MONTHS_AHEAD}": 1}


def _drawn(key: str, _: Question, as_of: date) -> Iterator[tuple[Answer, float]]:
    yield from ((_month(as_of, ahead), 1) for ahead in keyed(key))


def _month(as_of: date, ahead: int) -> Span:
    first = months_after(as_of.replace(day=1), ahead)
    return Span(first.toordinal(), last_of_month(first).toordinal())


RECORD = KindRecord(
    choices=None,
    digits=13,
    read=_read,
    write=_write,
    typed=_typed,
    field_text=_field_text,
    shown=_shown,
    candidates=_candidates,
    combined=combined,
    beside=around,
    evenly=_evenly,
    suits=is_key,
    drawn=_drawn,
)
