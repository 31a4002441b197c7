"""The one entry for children, as typed: "3 år", "14 mnd", "født 02.2024", "2 barn", "ingen"."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from matcher.late_dataclass import replace
from matcher.messages import Message
from matcher.questions.calendar_months import MONTHS_A_YEAR, months_between
from matcher.questions.children import in_years, is_years
from matcher.questions.figures.ages import ages_at, refuse_halves, united
from matcher.questions.figures.bounds import FitError
from matcher.questions.figures.dates import date_at
from matcher.questions.figures.number_words import Unit
from matcher.questions.figures.units import fit
from matcher.questions.kinds.ages import NO_CHILDREN
from matcher.questions.texts import Text
from matcher.questions.typed import TypedError, read_typed, write_typed
from matcher.questions.value_words import MORE, NONE
from matcher.questions.values import Ages, Span, Unknown

if TYPE_CHECKING:
    from matcher.questions.figures.amounts import Amount
    from matcher.questions.questions import Question
    from matcher.questions.values import Answer

SOME, CHILDREN = "ja", "barn"
_SOME = frozenset((SOME, "har barn", "ja, har barn"))
_BORN = re.compile(r"(?:født|fødd|fødte|f\.)\s*(?:i\s+)?", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_PARTS = re.compile(r"\s*[,;+&]\s*|\s+og\s+", re.IGNORECASE)
_COUNT = re.compile(r"(?P<count>\w+) (?:barn|unger|ungar)", re.IGNORECASE)
_COUNTS = ("ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti")
_NUMBERS = {word: n for n, word in enumerate(_COUNTS, 1)} | {str(n): n for n in range(1, 11)}


def read_children(text: str, question: Question, today: date) -> Answer:
    """Return what was typed of the children, in months. Raises TypedError with what to write."""
    words = " ".join(text.split())
    if words.lower() in _SOME:
        return Ages((), more=True)
    if words.lower() in NO_CHILDREN:
        return Ages(())
    if counted := _COUNT.fullmatch(words):
        count = _NUMBERS.get(counted["count"].lower(), 0)
        if count:
            return Ages((Span(question.low, question.high),) * count)
    try:
        return _born(words, question, today) or _aged(words, question, today)
    except FitError as error:
        raise TypedError(error.said) from error


def write_children(answer: Answer, question: Question) -> str:
    """Return the text that `read_children` understands as the answer."""
    if isinstance(answer, Unknown):
        return write_typed(answer, question)
    if not isinstance(answer, Ages) or not answer.spans:
        return SOME if isinstance(answer, Ages) and answer.more else NONE.nb
    anybody = Span(question.low, question.high)
    if not answer.more and all(span == anybody for span in answer.spans):
        return f"{len(answer.spans)} {CHILDREN}"
    more = [MORE.nb] if answer.more else []
    return ", ".join([*map(_written, answer.spans), *more])


def _aged(words: str, question: Question, today: date) -> Answer:
    refuse_halves(words)
    found = ages_at(words, 0)
    if found is None or found.end != len(words):
        return read_typed(words, question, today)
    years = replace(
        question, unit=Text("år", "år", "years"), high=in_years(Span(0, question.high)).high
    )
    items = united(found.items, years)
    return Ages(tuple(_months(item, question, years, today) for item in items), found.more)


def _months(item: Amount, question: Question, years: Question, today: date) -> Span:
    whole = all(end is None or end == int(end) for end in (item.low, item.high))
    if item.unit is not Unit.YEARS or not whole:
        in_months = replace(question, unit=Text("måneder", "månader", "months"))
        return fit(item, in_months, today)
    span = fit(item, years, today)
    last = None if span.high is None else span.high * MONTHS_A_YEAR + MONTHS_A_YEAR - 1
    return Span((span.low or 0) * MONTHS_A_YEAR, last)


def _born(words: str, question: Question, today: date) -> Ages | None:
    """Return ages where at least one child is told by a month of birth, else None."""
    parts = _PARTS.split(words)
    spans = [_age_of_born(part, today) for part in parts]
    if not any(spans):
        return None
    rest = (Ages((span,)) if span else _aged(part, question, today)
            for part, span in zip(parts, spans, strict=True))  # fmt: skip
    lists = [one for one in rest if isinstance(one, Ages)]
    return Ages(tuple(s for one in lists for s in one.spans), any(one.more for one in lists))


def _age_of_born(words: str, today: date) -> Span | None:
    told = _BORN.match(words)
    start = told.end() if told else 0
    found = date_at(words, start, today)
    if found is None and told and (year := _YEAR.fullmatch(words, start)):
        first, last = date(int(year.group()), 1, 1), date(int(year.group()), 12, 31)
        found = Span(first.toordinal(), last.toordinal()), len(words)
    if found is None or found[1] != len(words):
        return None
    return _between(found[0], today)


def _between(born: Span, today: date) -> Span:
    if born.low is None or born.high is None or born.low > today.toordinal():
        raise FitError(
            Message("Barnet er ikke født ennå. Skriv det under «Termin innen to måneder».")
        )
    first, last = date.fromordinal(born.low), date.fromordinal(min(born.high, today.toordinal()))
    return Span(months_between(last, today), months_between(first, today))


def _written(span: Span) -> str:
    if is_years(span):
        return _range(in_years(span), "år")
    return _range(span, "mnd")


def _range(span: Span, unit: str) -> str:
    if span.exact is not None:
        return f"{span.exact} {unit}"
    if span.high is None:
        return f"minst {span.low or 0} {unit}"
    return f"{span.low or 0}–{span.high} {unit}"
