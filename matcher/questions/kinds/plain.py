"""What kinds share of plain data: ways of not knowing, whole numbers, ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.documents import brief
from matcher.messages import Message
from matcher.questions.kinds.record import FactError
from matcher.questions.values import Span, Unknown

if TYPE_CHECKING:
    from matcher.questions.questions import Question

UNKNOWN_WORDS = {"ukjent": Unknown.UNKNOWN, "vet ikke": Unknown.UNKNOWN}
MORE_IN_LISTS = "ukjent"
"""In a list: there may be more than those named."""


def read_unknown(raw: object) -> Unknown | None:
    """Return the way of not knowing that data says, or None. Raises FactError."""
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


def _whole(raw: object) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    raise FactError(Message("«{value}» er ikke et helt tall.", value=brief(raw)))


def read_range(raw: object) -> Span:
    """Read `24`, or `{"from": 18, "to": 24}`. Raises FactError."""
    if not isinstance(raw, dict):
        return Span.exactly(_whole(raw))
    ends = ends_of(raw, '{"from": 18, "to": 24}')
    low, high = (None if end is None else _whole(end) for end in ends)
    return forwards(Span(low, high), ends)


def ends_of(raw: dict[str, object], example: str) -> tuple[object, object]:
    """Return the two ends of a range as they are written. Raises FactError."""
    if not raw or set(raw) - {"from", "to"}:
        raise FactError(Message("et område skrives {example}.", example=example))
    ends = raw.get("from"), raw.get("to")
    if ends == (None, None):
        raise FactError(Message("området har ingen grenser."))
    return ends


def forwards(span: Span, ends: tuple[object, object]) -> Span:
    """Return a span that does not go backwards. Raises FactError with the ends as written."""
    if span.low is not None and span.high is not None and span.low > span.high:
        low, high = map(brief, ends)
        raise FactError(Message("området går baklengs: fra {low} til {high}.", low=low, high=high))
    return span


def within(span: Span, question: Question) -> Span:
    """Return a span with its open ends filled by the question's bounds. Raises FactError."""
    parts = question.kind.parts
    for end in (span.low, span.high):
        if end is None:
            continue
        if question.low is not None and end < question.low:
            raise FactError(
                Message(
                    "{number} er mindre enn {low}, som er det minste svaret.",
                    number=_said(end, parts),
                    low=_said(question.low, parts),
                )
            )
        if question.high is not None and end > question.high:
            raise FactError(
                Message(
                    "{number} er mer enn {high}, som er det største svaret.",
                    number=_said(end, parts),
                    high=_said(question.high, parts),
                )
            )
    low = question.low if span.low is None else span.low
    return Span(low, question.high if span.high is None else span.high)


def _said(number: int, parts: int) -> object:
    return number if parts == 1 else f"{number / parts:g}".replace(".", ",")


def write_range(span: Span) -> object:
    """Write a span so that `read_range` reads it back equal."""
    if span.exact is not None:
        return span.exact
    ends = {"from": span.low, "to": span.high}
    return {key: end for key, end in ends.items() if end is not None}
