"""What comes by itself: a birthday, a new year, a dated rule, an intake that opens."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.change_rules import ChangeRules, Pace
from matcher.nearest.future_fits import Coming, coming_of
from matcher.nearest.later_situation import on_day
from matcher.questions.situation import Situation
from matcher.questions.values import Ages, Span
from tests.matcher.sample import AS_OF, criterion, leaf, with_programs
from tests.matcher.sample import program as card

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.values import Answer

ADULT = criterion("adult", leaf("age", "ge", 18))
GROWS = ChangeRules(with_time={"age": Pace.YEARS, "children_months": Pace.MONTHS})


def only(*criteria: dict[str, object], **fields: object) -> Catalogue:
    return replace(with_programs(card("kurs", *criteria, **fields)), changing=GROWS)


def coming(within: Catalogue, **answers: Answer) -> Coming | None:
    return coming_of(within.programs["kurs"], Situation(AS_OF, answers), within)


def test_somebody_of_seventeen_is_of_age_within_a_year() -> None:
    found = coming(only(ADULT), age=Span.exactly(17))
    assert found == Coming("kurs", date(2027, 11, 23), fits=True, at_latest=True)


def test_who_is_too_young_for_long_has_nothing_to_wait_for() -> None:
    assert coming(only(ADULT), age=Span.exactly(12)) is None


def test_what_fits_already_and_what_never_will_is_not_coming() -> None:
    assert coming(only(ADULT), age=Span.exactly(20)) is None
    old = criterion("young", leaf("age", "lt", 18))
    assert coming(only(old), age=Span.exactly(20)) is None


def test_what_is_missing_beside_age_makes_it_a_perhaps() -> None:
    both = only(ADULT, criterion("registered", leaf("registered", "is", True)))
    found = coming(both, age=Span.exactly(17))
    assert found is not None
    assert not found.fits


@pytest.mark.parametrize("first", [date(2027, 1, 15), date(2028, 6, 1)])
def test_a_rule_of_another_day_comes_on_that_day(first: date) -> None:
    found = coming(only(ADULT, valid_from=first.isoformat()), age=Span.exactly(30))
    assert found is not None
    assert found.day == first


def test_an_intake_that_is_closed_opens_the_day_after() -> None:
    closed = {"status": "active", "note": "", "closed": [{"from": None, "to": "2026-12-31"}]}
    found = coming(only(ADULT, availability=closed), age=Span.exactly(30))
    assert found is not None
    assert found.day == date(2027, 1, 1)


def test_nobody_is_older_than_is_sure() -> None:
    now = Situation(AS_OF, {"age": Span.exactly(17)})
    half = date(2027, 6, 1)
    assert on_day(now, half, only(ADULT)).answers["age"] == Span(17, 18)
    assert on_day(now, half, only(ADULT), sure=True).answers["age"] == Span.exactly(17)


def test_children_grow_as_well() -> None:
    now = Situation(AS_OF, {"children_months": Ages((Span.exactly(3), Span.exactly(20)))})
    later = on_day(now, date(2027, 1, 23), only(ADULT))
    assert later.answers["children_months"] == Ages((Span.exactly(5), Span.exactly(22)))
