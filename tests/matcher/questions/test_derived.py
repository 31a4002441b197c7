"""What follows from answers, one example at a time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from matcher.questions.derived import (
    DERIVATIONS,
    EXCEPTIONS,
    ONLY_DERIVED,
    ages_disagree,
    children_disagree,
    derive,
)
from matcher.questions.situation import Situation
from matcher.questions.texts import LANGUAGES
from matcher.questions.values import Ages, Span, Unknown

if TYPE_CHECKING:
    from matcher.questions.values import Answer, Value

    Facts = dict[str, Value]

NOVEMBER, NEW_YEARS_EVE = date(2026, 11, 23), date(2026, 12, 31)


def n(low: int | None, high: int | None) -> Span:
    return Span(low, high)


def one(number: int) -> Span:
    return Span.exactly(number)


def ages(*spans: Span | int, more: bool = False) -> Ages:
    return Ages(tuple(one(span) if isinstance(span, int) else span for span in spans), more)


def ordinal(text: str) -> int:
    return date.fromisoformat(text).toordinal()


AGE_TABLE: list[tuple[date, Facts, Facts]] = [
    # day, answered, what is then known of age, birth_year and age_in_year
    (NOVEMBER, {"birth_year": one(1990)},
     {"age": n(35, 36), "birth_year": one(1990), "age_in_year": one(36)}),
    (NEW_YEARS_EVE, {"birth_year": one(1990)},
     {"age": one(36), "birth_year": one(1990), "age_in_year": one(36)}),
    (NOVEMBER, {"age": one(36)},
     {"age": one(36), "birth_year": n(1989, 1990), "age_in_year": n(36, 37)}),
    (NEW_YEARS_EVE, {"age": one(36)},
     {"age": one(36), "birth_year": one(1990), "age_in_year": one(36)}),
    (NOVEMBER, {"age": one(36), "birth_year": one(1990)},
     {"age": one(36), "birth_year": one(1990), "age_in_year": one(36)}),
    (NOVEMBER, {"age": n(18, 24)},
     {"age": n(18, 24), "birth_year": n(2001, 2008), "age_in_year": n(18, 25)}),
    (NOVEMBER, {"age": n(18, 24), "birth_year": n(2006, 2010)},
     {"age": n(18, 20), "birth_year": n(2006, 2008), "age_in_year": n(18, 20)}),
    (NOVEMBER, {"age": n(67, None)},
     {"age": n(67, None), "birth_year": n(None, 1959), "age_in_year": n(67, None)}),
    (NOVEMBER, {"birth_year": n(2000, None)},
     {"age": n(0, 26), "birth_year": n(2000, 2026), "age_in_year": n(0, 26)}),
    (NOVEMBER, {"birth_year": one(2026)},
     {"age": one(0), "birth_year": one(2026), "age_in_year": one(0)}),
    (NOVEMBER, {"age": one(30), "birth_year": one(1950)},  # they disagree: both stay as said
     {"age": one(30), "birth_year": one(1950), "age_in_year": one(76)}),
]  # fmt: skip


@pytest.mark.parametrize(("day", "answered", "known"), AGE_TABLE)
def test_age_and_birth_year_follow_from_each_other(
    day: date, answered: Facts, known: Facts
) -> None:
    assert derive(answered, day) == known


@pytest.mark.parametrize(
    ("age", "birth_year", "day", "disagree"),
    [
        (one(36), one(1990), NOVEMBER, False),
        (one(35), one(1990), NOVEMBER, False),
        (one(34), one(1990), NOVEMBER, True),
        (one(37), one(1990), NOVEMBER, True),
        (one(35), one(1990), NEW_YEARS_EVE, True),
        (n(18, 34), one(1990), NOVEMBER, True),
        (n(18, 35), one(1990), NOVEMBER, False),
    ],
)
def test_an_age_and_a_birth_year_can_disagree(
    age: Span, birth_year: Span, day: date, disagree: bool
) -> None:
    assert ages_disagree({"age": age, "birth_year": birth_year}, day) is disagree


def test_one_of_the_two_never_disagrees_with_itself() -> None:
    assert not ages_disagree({"age": one(3)}, NOVEMBER)
    assert not ages_disagree({"birth_year": one(3)}, NOVEMBER)


DISAGREE: list[tuple[Facts, bool]] = [
    ({}, False),
    ({"children_ages": ages(3)}, False),
    ({"children_ages": ages(3), "children_months": ages(40)}, False),
    ({"children_ages": ages(3), "children_months": ages(48)}, True),
    ({"children_ages": ages(7, 3), "children_months": ages(40, 90)}, False),  # in any order
    ({"children_ages": ages(3, 3), "children_months": ages(40, 90)}, True),
    ({"children_ages": ages(3), "children_months": ages(40, 41)}, True),
    ({"children_ages": ages(3, more=True), "children_months": ages(40, 90)}, False),
    ({"children_ages": ages(n(0, 10), 2), "children_months": ages(30, 100)}, False),
    ({"children_ages": ages(3, 7), "youngest_child_months": one(40)}, False),
    ({"children_ages": ages(3, 7), "youngest_child_months": one(90)}, True),  # one is younger
    ({"children_ages": ages(3, 7), "youngest_child_months": one(10)}, True),  # no one is
    ({"children_ages": ages(3, more=True), "youngest_child_months": one(10)}, False),
    ({"children_months": ages(40), "youngest_child_months": n(36, 47)}, False),
    ({"children_months": ages(40), "youngest_child_months": one(41)}, True),
    ({"children_ages": ages(*range(6)), "children_months": ages(*range(6))}, False),  # too many
]


@pytest.mark.parametrize(("answered", "disagree"), DISAGREE)
def test_answers_about_the_children_can_disagree(answered: Facts, disagree: bool) -> None:
    assert children_disagree(answered) is disagree


CHILDREN = ("has_children", "children_ages", "children_months", "youngest_child_months")
CHILD_TABLE: list[tuple[Facts, tuple[Value | None, ...]]] = [
    # answered; then has_children, ages, months, youngest
    ({"has_children": False}, (False, ages(), ages(), None)),
    ({"has_children": True}, (True, None, None, None)),
    ({"children_ages": ages(3)}, (True, ages(3), ages(n(36, 47)), n(36, 47))),
    ({"children_ages": ages(3, 7)}, (True, ages(3, 7), ages(n(36, 47), n(84, 95)), n(36, 47))),
    ({"children_ages": ages(n(1, 5), 3)},
     (True, ages(n(1, 5), 3), ages(n(12, 71), n(36, 47)), n(12, 47))),
    ({"children_ages": ages(7, more=True)},
     (True, ages(7, more=True), ages(n(84, 95), more=True), n(0, 95))),
    ({"children_months": ages(20, 30)}, (True, ages(1, 2), ages(20, 30), one(20))),
    ({"children_months": ages(n(20, 30))}, (True, ages(n(1, 2)), ages(n(20, 30)), n(20, 30))),
    ({"youngest_child_months": one(20)},
     (True, ages(1, more=True), ages(20, more=True), one(20))),
    ({"children_ages": ages(3, 7), "youngest_child_months": one(40)},
     (True, ages(3, 7), ages(40, n(84, 95)), one(40))),
    ({"children_ages": ages(3, 3), "youngest_child_months": one(40)},  # the twin is no younger
     (True, ages(3, 3), ages(40, n(40, 47)), one(40))),
    ({"children_ages": ages(n(0, 10), 3), "youngest_child_months": one(40)},  # it may be either
     (True, ages(n(0, 10), 3), ages(n(40, 131), n(40, 47)), one(40))),
    ({"children_ages": ages(7, more=True), "youngest_child_months": one(40)},  # one not listed
     (True, ages(7, more=True), ages(n(84, 95), 40, more=True), one(40))),
    ({"children_ages": ages(3, more=True), "youngest_child_months": one(40)},  # listed or not
     (True, ages(3, more=True), ages(n(40, 47), more=True), one(40))),
    ({"children_ages": ages(3), "youngest_child_months": one(10)},  # they disagree: as said
     (True, ages(3), ages(n(36, 47)), one(10))),
]  # fmt: skip


@pytest.mark.parametrize(("answered", "known"), CHILD_TABLE)
def test_what_is_known_of_the_children(answered: Facts, known: tuple[Value | None, ...]) -> None:
    facts = derive(answered, NOVEMBER)
    assert tuple(facts.get(fact) for fact in CHILDREN) == known


def month(first: str, last: str) -> Span:
    return Span(ordinal(first), ordinal(last))


OTHERS: list[tuple[Facts, str, Value | None]] = [
    ({"planned_start": month("2026-08-01", "2026-08-31")}, "planned_start_month", one(8)),
    ({"planned_start": month("2026-08-15", "2026-08-15")}, "planned_start_month", one(8)),
    ({"planned_start": month("2026-08-15", "2026-10-01")}, "planned_start_month", n(8, 10)),
    ({"planned_start": month("2026-12-15", "2027-01-01")}, "planned_start_month", None),
    ({"planned_start": n(ordinal("2026-12-15"), None)}, "planned_start_month", None),
]


@pytest.mark.parametrize(("answered", "fact", "value"), OTHERS)
def test_what_else_follows(answered: Facts, fact: str, value: Value | None) -> None:
    assert derive(answered, NOVEMBER).get(fact) == value


def test_nothing_follows_from_nothing() -> None:
    assert derive({}, NOVEMBER) == {}


@pytest.mark.parametrize("unknown", list(Unknown))
def test_not_knowing_is_no_fact(unknown: Unknown) -> None:
    answers: dict[str, Answer] = {"age": unknown, "has_children": unknown, "in_intro": unknown}
    assert Situation(NOVEMBER, answers).facts == dict.fromkeys(EXCEPTIONS, False)


@pytest.mark.parametrize("unknown", list(Unknown))
def test_an_exception_is_no_until_somebody_speaks_of_it(unknown: Unknown) -> None:
    for exception in EXCEPTIONS:
        assert Situation(NOVEMBER, {}).facts[exception] is False
        assert Situation(NOVEMBER, {exception: True}).facts[exception] is True
        assert exception not in Situation(NOVEMBER, {exception: unknown}).facts


@pytest.mark.parametrize(
    ("answered", "question"),
    [
        ({}, "birth_year"),
        ({"age": one(18)}, "birth_year"),
        ({"birth_year": n(2000, 2010)}, "age"),
        ({"birth_year": Unknown.DECLINED}, "age"),
        ({"birth_year": Unknown.DECLINED, "age": one(18)}, "birth_year"),
    ],
)
def test_a_derived_fact_is_settled_by_a_question(
    answered: dict[str, Answer], question: str
) -> None:
    assert Situation(NOVEMBER, answered).to_ask("age_in_year") == question


def test_any_other_fact_is_its_own_question() -> None:
    assert Situation(NOVEMBER, {"bydel": "sagene"}).to_ask("bydel") == "bydel"


def test_each_derivation_is_explained_in_every_language() -> None:
    for derivation in DERIVATIONS:
        said = [derivation.why.into(language) for language in LANGUAGES]
        assert all(said)
        assert derivation.why.nb != derivation.why.en
    assert ONLY_DERIVED.keys() <= {derivation.fact for derivation in DERIVATIONS}
