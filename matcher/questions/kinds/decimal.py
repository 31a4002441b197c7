"""A number with one decimal. An answer is counted in tenths; files and people write "37.5"."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from matcher.documents import brief
from matcher.late_dataclass import replace
from matcher.messages import Message
from matcher.questions.kinds import number
from matcher.questions.kinds.limits import keyed
from matcher.questions.kinds.plain import ends_of, forwards, within
from matcher.questions.kinds.record import FactError
from matcher.questions.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.questions.questions import Question
    from matcher.questions.values import Answer

TENTHS = 10
WRITTEN = re.compile(r"(-?)(\d{1,12})(?:\.(\d))?")
EXAMPLE = Message("37,5, ca 40 eller 30–37,5")


def tenths_of(raw: object) -> int | None:
    """Return what a file has as tenths: 37 or "37.5"; None where it is neither."""
    if isinstance(raw, bool):
        return None
    if isinstance(raw, int):
        return raw * TENTHS
    found = WRITTEN.fullmatch(raw) if isinstance(raw, str) else None
    if found is None:
        return None
    count = int(found[2]) * TENTHS + int(found[3] or 0)
    return -count if found[1] else count


def written(tenths: int) -> str:
    """Return tenths as a file has them."""
    whole, rest = divmod(abs(tenths), TENTHS)
    return f"{'-' if tenths < 0 else ''}{whole}.{rest}"


def _tenths(raw: object) -> int:
    found = tenths_of(raw)
    if found is None:
        raise FactError(
            Message(
                '«{value}» er ikke et tall med høyst én desimal – skriv 37 eller "37.5".',
                value=brief(raw),
            )
        )
    return found


def _read(raw: object, question: Question) -> Answer:
    if not isinstance(raw, dict):
        return within(Span.exactly(_tenths(raw)), question)
    ends = ends_of(raw, '{"from": "12.5", "to": 20}')
    low, high = (None if end is None else _tenths(end) for end in ends)
    return within(forwards(Span(low, high), ends), question)


def _write(answer: Span, _: Question) -> object:
    if answer.exact is not None:
        return written(answer.exact)
    ends = {"from": answer.low, "to": answer.high}
    return {key: written(end) for key, end in ends.items() if end is not None}


def _evenly(question: Question) -> dict[str, float]:
    whole = (None if end is None else end // TENTHS for end in (question.low, question.high))
    low, high = whole
    return number.evenly(replace(question, low=low, high=high))


def _drawn(key: str, _: Question, __: date) -> Iterator[tuple[Answer, float]]:
    yield from ((Span.exactly(whole * TENTHS), 1) for whole in keyed(key))


RECORD = replace(
    number.RECORD,
    read=_read,
    write=_write,
    typed=partial(number.typed, EXAMPLE),
    evenly=_evenly,
    drawn=_drawn,
)
