"""When a program fits by itself: because somebody grows older, a rule changes or intake opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from matcher.catalogue import Verdict, qualifiers_of, verdict_of
from matcher.nearest.later_situation import on_day
from matcher.nearest.ways import target_of
from matcher.questions import Span
from matcher.questions.calendar_months import months_after, months_between
from matcher.rules import CountKind, Total, facts_of, leaves
from matcher.rules.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import Catalogue, Program
    from matcher.questions import Situation

LATEST_MONTHS = 24
"""So far ahead is looked; what is later is no plan for anybody."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A program that is of use from a day: it fits then, or may fit.

    `at_latest` where it may be earlier: the day of birth is not known.
    """

    program: str
    day: date
    fits: bool
    at_latest: bool


def coming_of(program: Program, situation: Situation, catalogue: Catalogue) -> Coming | None:
    """Return from when a program is of use if nothing changes but the day; None where it never is.

    What does not fit now comes when it may fit; what may fit comes when it surely does.
    """
    situation = situation.by(catalogue.follow)
    if not _waits_for_time(program, situation, catalogue):
        return None
    now = _verdict(program, situation, catalogue)
    if now not in _LATER:
        return None
    grows = _grows(program, situation, catalogue)
    for day in _days(program, situation, catalogue):
        # Where all that is known is a year, nobody is promised to be older than is sure.
        then = on_day(situation, day, catalogue, sure=now is Verdict.NOT_NOW)
        verdict = _verdict(program, then, catalogue)
        if verdict in _LATER[now]:
            return Coming(program.id, day, verdict is Verdict.FITS, grows)
    return None


_LATER = {
    Verdict.NOT_NOW: frozenset({Verdict.MAYBE, Verdict.FITS}),
    Verdict.MAYBE: frozenset({Verdict.FITS}),
}


def _verdict(program: Program, situation: Situation, catalogue: Catalogue) -> Verdict:
    day = situation.as_of
    truth = evaluate(target_of(program), situation.facts, catalogue.amounts(day)).truth
    return verdict_of(program, truth, qualifiers_of(program, day))


def _waits_for_time(program: Program, situation: Situation, catalogue: Catalogue) -> bool:
    """Tell cheaply whether a day could make it fit: its rules look at what grows, or at days."""
    if program.valid_from and program.valid_from > situation.as_of:
        return True
    if any(period.holds(situation.as_of) for period in program.availability.closed):
        return True
    if _counted_from(program, situation) or _grows(program, situation, catalogue):
        return True
    return _has_new_amount(program, situation, catalogue)


def _grows(program: Program, situation: Situation, catalogue: Catalogue) -> bool:
    facts = facts_of(target_of(program))
    growing = {
        fact
        for question_id in catalogue.changing.with_time
        if question_id in situation.answers
        for fact in catalogue.feeds.get(question_id, (question_id,))
    }
    born = {f for f in catalogue.feeds.get("birth_year", ()) if "birth_year" in situation.answers}
    return not facts.isdisjoint(growing | born)


def _has_new_amount(program: Program, situation: Situation, catalogue: Catalogue) -> bool:
    last = _later(situation.as_of, LATEST_MONTHS)
    now, then = (
        {name: constant.at(day) for name, constant in catalogue.constants.items()}
        for day in (situation.as_of, last)
    )
    return then != now and bool(facts_of(target_of(program)))


def _counted_from(program: Program, situation: Situation) -> set[date]:
    """Return the dates of a person that its rules count months from."""
    found = {
        situation.facts.get(quantity.fact)
        for leaf in leaves(target_of(program))
        if isinstance(leaf, Total)
        for quantity in leaf.quantities
        if quantity.measure is CountKind.MONTHS_SINCE
    }
    ends = {end for span in found if isinstance(span, Span) for end in (span.low, span.high)}
    return {date.fromordinal(end) for end in ends if end is not None}


def _days(program: Program, situation: Situation, catalogue: Catalogue) -> Iterator[date]:
    """Yield the days on which something may change, in their order: months, years, dated rules."""
    today = situation.as_of
    last = _later(today, LATEST_MONTHS)
    days = {_later(today, months) for months in range(1, LATEST_MONTHS + 1)}
    days |= {date(year, 1, 1) for year in range(today.year + 1, last.year + 1)}
    for first in _counted_from(program, situation):
        passed = months_between(first, today)
        days |= {_later(first, passed + months) for months in range(LATEST_MONTHS + 2)}
    if program.valid_from:
        days.add(program.valid_from)
    for period in program.availability.closed:
        if period.last is not None:
            days.add(period.last + timedelta(days=1))
    for constant in catalogue.constants.values():
        days |= {value.first for value in constant.values}
    yield from sorted(day for day in days if today < day <= last)


def _later(day: date, months: int) -> date:
    """Return the same day so many months later, or the first of the next where there is none."""
    found = months_after(day, months)
    return found if found.day == day.day else found + timedelta(days=1)
