"""Lists of children's ages: "3 og 7", "3, 7", "8 mnd og 3 år", "3, 7, kanskje flere"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from matcher.late_dataclass import dataclass, replace
from matcher.messages import Message
from matcher.questions.calendar_months import MONTHS_A_YEAR
from matcher.questions.figures.amounts import Amount, amounts_at
from matcher.questions.figures.bounds import FitError
from matcher.questions.figures.number_words import Unit
from matcher.questions.figures.units import fit, unit_asked
from matcher.questions.values import Ages, Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.questions.questions import Question

    Accepts: TypeAlias = Callable[[Amount, list[Amount], str], bool]

JOINT = re.compile(r"\s*(?:[,;&+]\s*)?\b(?:og|samt|and)\b\s*|\s*[,;&+]\s*|\s+", re.IGNORECASE)
MORE = re.compile(
    r"(?:\s*[,;+])?\s*(?:og\s+|med\s+)?(?:kanskje\s+)?(?:flere|fleire|m\.?\s?fl\.?)(?!\w)",
    re.IGNORECASE,
)
HALF = re.compile(r"\s*\d{1,2},5\s*(?:år|ar)\w*\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AgeList:
    """Ages as typed, where the list ends, and whether there may be more children."""

    items: tuple[Amount, ...]
    more: bool
    end: int


def ages_at(text: str, start: int, accepts: Accepts | None = None) -> AgeList | None:
    """Read a list of ages.

    `accepts` is asked for every way to read a number, with the ages before it and what stands
    between, whether that is one more age.
    """
    items: list[Amount] = []
    place, between = start, ""
    while True:
        readings = amounts_at(text, place, decimals=False)
        found = next((one for one in readings if not accepts or accepts(one, items, between)), None)
        if found is None:
            break
        if between.isspace() and _completes(items[-1], found):
            items[-1] = _together(items[-1], found)
        else:
            items.append(found)
        joint = JOINT.match(text, found.end)
        if joint is None:
            break
        place, between = joint.end(), joint.group()
    end = items[-1].end if items else start
    more = MORE.match(text, end)
    if not items and not more:
        return None
    return AgeList(tuple(items), bool(more), more.end() if more else end)


def _completes(years: Amount, months: Amount) -> bool:
    """Tell whether "1 år 3 mnd" is one child; "1 år og 3 mnd" is two."""
    return (
        (years.unit, months.unit) == (Unit.YEARS, Unit.MONTHS)
        and None is not years.low == years.high is not None
        and months.low == months.high
        and (months.low or MONTHS_A_YEAR) < MONTHS_A_YEAR
    )


def _together(years: Amount, months: Amount) -> Amount:
    total = Decimal((years.low or 0) * MONTHS_A_YEAR + (months.low or 0))
    return replace(months, low=total, high=total)


def united(items: tuple[Amount, ...], question: Question) -> tuple[Amount, ...]:
    """Give every age a unit: its own, or the question's. Raises FitError where that is unsure."""
    asked = unit_asked(question)
    for place, item in enumerate(items):
        later = next((other.unit for other in items[place:] if other.unit), asked)
        if item.unit is None and later is not asked:
            raise FitError(
                Message("Skriv år eller mnd etter hvert barn, for eksempel «8 mnd og 3 år».")
            )
    return tuple(replace(item, unit=item.unit or asked) for item in items)


def refuse_halves(text: str, start: int = 0) -> None:
    """Raise FitError for "1,5 år", which may be one child or two."""
    half = HALF.match(text, start)
    if half:
        raise FitError(
            Message(
                "«{text}» kan være ett barn eller to. Skriv «18 mnd» eller «1 og 5».",
                text=half.group().strip(),
            )
        )


def fit_ages(ages: AgeList, question: Question, today: date) -> Ages:
    """Return the ages in the question's unit; raises FitError."""
    spans: tuple[Span, ...] = tuple(
        fit(item, question, today) for item in united(ages.items, question)
    )
    return Ages(spans, ages.more)
