"""Nearest yes and what time brings, where answers are added up."""

from __future__ import annotations

from datetime import date

from matcher.catalogue.assessment import Verdict, assess
from matcher.nearest.future_fits import coming_of
from matcher.nearest.ways import ways_of
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from matcher.rules.codec import to_data
from matcher.rules.conditions import Condition, CountKind, Quantity, Scale, Total
from tests.matcher.sample import AS_OF, criterion, program, with_programs

INCOME, YEARS = Quantity("income"), Quantity("member_years", times=(1_000, 1))


def ways(rule: Condition, situation: Situation) -> list[tuple[str, ...]]:
    """Return the questions of each way; every way really makes the program fit."""
    found = with_programs(program("p", criterion("c", to_data(rule))))
    seen = []
    for way in ways_of(found.programs["p"], situation, found):
        answers = {**situation.answers, **dict(way.answers)}
        assert assess(Situation(AS_OF, answers), found)["p"].verdict is Verdict.FITS
        seen.append(way.questions)
    return seen


def person(**numbers: int) -> Situation:
    return Situation(AS_OF, {name: Span.exactly(number) for name, number in numbers.items()})


def test_one_part_alone_can_bring_a_sum_below_its_limit() -> None:
    rule = Total((INCOME, YEARS), "le", 50_000)
    found = ways(rule, person(income=60_000, member_years=5))
    assert ("income",) in found
    assert ("member_years",) not in found


def test_two_parts_change_together_where_one_is_not_enough() -> None:
    rule = Total((INCOME, YEARS), "le", 5_000)
    found = ways(rule, person(income=60_000, member_years=40))
    assert found
    assert {frozenset(way) for way in found} == {frozenset({"income", "member_years"})}


def test_a_larger_household_is_a_way_to_a_larger_limit() -> None:
    scale = Scale("lost_time", ((1, (1, 1)),), (1, 2))
    rule = Total((INCOME,), "le", 10_000, (scale,))
    found = ways(rule, person(income=22_000, lost_time=1))
    assert ("lost_time",) in found


def test_months_since_a_date_come_by_themselves_on_their_day() -> None:
    since = Quantity("planned_start", CountKind.MONTHS_SINCE)
    rule = Total((since,), "ge", 6)
    found = with_programs(program("p", criterion("c", to_data(rule))))
    started = Situation(AS_OF, {"planned_start": Span.exactly(date(2026, 7, 10).toordinal())})
    coming = coming_of(found.programs["p"], started, found)
    assert coming is not None
    assert (coming.day, coming.fits, coming.at_latest) == (date(2027, 1, 10), True, False)
