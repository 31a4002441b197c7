"""Rules change by date: each day has its rule, the page tells, and nothing waits for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.assessment import Qualifier, Verdict, assess
from matcher.catalogue.catalogue_names import CatalogueNames
from matcher.catalogue.fields import BY_PATH
from matcher.catalogue.incremental import Matcher
from matcher.catalogue.law_calendar import PATIENCE, calendar_problems, coming_days
from matcher.impact.columns import persons_of
from matcher.impact.crowd_planes import unpacked
from matcher.impact.deriver import Deriver
from matcher.impact.verdicts import Judge
from matcher.questions.situation import Situation
from matcher.questions.value_words import NBSP
from matcher.questions.values import Ages, Several, Span
from tests.matcher.bundled import bundled
from tests.matcher.sample import AS_OF, criterion, leaf, program, said, with_programs

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program
    from matcher.questions.values import Answer

TURN = date(2026, 7, 1)
BEFORE = TURN - timedelta(days=1)


def dated() -> Catalogue:
    old = criterion("old", leaf("age", "ge", 18), to=BEFORE.isoformat())
    new = criterion("new", leaf("age", "ge", 21), **{"from": TURN.isoformat()})
    return with_programs(program("p", old, new))


def changing(**fields: Any) -> Program:
    change = {"from": None, "text": said("Grensen heves"), "source": "k", **fields}
    return with_programs(program("p", changes=[change])).programs["p"]


@pytest.mark.parametrize(
    ("day", "verdict"), [(BEFORE, Verdict.FITS), (TURN, Verdict.NOT_NOW), (AS_OF, Verdict.NOT_NOW)]
)
def test_each_day_has_its_rule(day: date, verdict: Verdict) -> None:
    person = Situation(day, {"age": Span.exactly(19)})
    assert assess(person, dated())["p"].verdict is verdict
    judge = Judge(dated(), ["p"], Deriver(day))
    (found,) = judge.outcomes(persons_of([person], day)).values()
    assert [v for v, plane in found.items() if unpacked(plane)[0]] == [verdict]


def test_a_conversation_that_changes_its_day_changes_the_rule() -> None:
    matcher = Matcher(dated())
    for day in (BEFORE, TURN, BEFORE):
        person = Situation(day, {"age": Span.exactly(19)})
        assert matcher.assess(person).matches == assess(person, dated()).matches


def test_a_rule_that_is_not_dated_is_the_same_every_day() -> None:
    plain = with_programs(program("p", criterion("a", leaf("age", "ge", 18))))
    assert plain.on(TURN) is plain


ALONE: dict[str, Answer] = {
    "children_ages": Ages((Span.exactly(3),)),
    "single_parent_care_pct": Span.exactly(100),
    "cohabiting": False,
    "has_ordinary_job": True,
    "child_keeps_parent_home": False,
    "benefits": Several(frozenset({"lonn"})),
    "transitional_before_july_2026": False,
}


@pytest.mark.parametrize(
    ("day", "old", "new"),
    [(BEFORE, Verdict.MAYBE, Verdict.NOT_NOW), (TURN, Verdict.NOT_NOW, Verdict.NOT_NOW)],
)
def test_overgangsstonad_follows_the_law_of_the_day(day: date, old: Verdict, new: Verdict) -> None:
    """A child of three gave a right until 30 June 2026; a new case has none after it."""
    found = assess(Situation(day, ALONE), bundled())
    verdicts = found["overgangsstonad-gammel"].verdict, found["overgangsstonad"].verdict
    assert verdicts == (old, new)


def test_a_baby_is_a_new_case_from_the_day_and_not_before() -> None:
    baby = {**ALONE, "children_ages": Ages((Span.exactly(0),)), "has_children": True}
    verdicts = [
        assess(Situation(day, baby), bundled())["overgangsstonad"].verdict for day in (BEFORE, TURN)
    ]
    assert verdicts == [Verdict.NOT_NOW, Verdict.FITS]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-07-01", "Regelen ble endret 1. juli 2026: Grensen heves"),
        ("2099-01-01", "Regelen blir endret 1. januar 2099: Grensen heves"),
        (None, "Regelen kan bli endret: Grensen heves"),
    ],
)
def test_the_page_says_when_a_rule_was_or_will_be_changed(day: str | None, words: str) -> None:
    field, changed = BY_PATH["changes"], changing(**{"from": day})
    names = CatalogueNames(bundled(), {})
    (line,) = field.type.lines(field.of(changed), names)
    assert str(line).replace(NBSP, " ") == words


@pytest.mark.parametrize(("days", "told"), [(0, False), (1, True), (60, True), (61, False)])
def test_what_takes_effect_within_sixty_days_is_told(days: int, *, told: bool) -> None:
    day = AS_OF + timedelta(days=days)
    assert bool(coming_days(changing(**{"from": day.isoformat()}), AS_OF)) is told
    assert bool(coming_days(replace(changing(), valid_from=day), AS_OF)) is told
    assert bool(coming_days(replace(changing(), valid_to=day - timedelta(days=1)), AS_OF)) is told


@pytest.mark.parametrize(("age", "fails"), [(PATIENCE, False), (PATIENCE + timedelta(1), True)])
def test_a_note_that_waits_for_a_decision_grows_old(age: timedelta, *, fails: bool) -> None:
    note = criterion("a", leaf("age", "ge", 18), note=said("Endringen er på høring."))
    seen = (AS_OF - age).isoformat()
    catalogue = with_programs(program("p", note, last_verified=seen, review_by="2099-01-01"))
    found = [problem.path for problem in calendar_problems(catalogue, AS_OF)]
    assert found == (["criteria[0].note"] if fails else [])


def test_no_note_of_the_catalogue_has_waited_too_long() -> None:
    assert [str(problem) for problem in calendar_problems(bundled(), AS_OF)] == []


FIRST_DAYS = [(p.id, p.valid_from) for p in bundled().programs.values() if p.valid_from]
LAST_DAYS = [(p.id, p.valid_to) for p in bundled().programs.values() if p.valid_to]


@pytest.mark.parametrize(("program_id", "day"), FIRST_DAYS)
def test_before_its_first_day_a_program_is_not_in_force_and_on_it_it_is(
    program_id: str, day: date
) -> None:
    found = [
        assess(Situation(each, {}), bundled())[program_id]
        for each in (day - timedelta(days=1), day)
    ]
    assert [Qualifier.NOT_YET_VALID in match.qualifiers for match in found] == [True, False]
    assert found[0].verdict in {Verdict.NOT_NOW, Verdict.INFORMATION}


@pytest.mark.parametrize(("program_id", "day"), LAST_DAYS)
def test_on_its_last_day_a_program_is_in_force_and_after_it_it_is_not(
    program_id: str, day: date
) -> None:
    found = [
        assess(Situation(each, {}), bundled())[program_id]
        for each in (day, day + timedelta(days=1))
    ]
    assert [Qualifier.NO_LONGER_VALID in match.qualifiers for match in found] == [False, True]
    assert found[1].verdict in {Verdict.NOT_NOW, Verdict.INFORMATION}
