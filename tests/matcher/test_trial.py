"""*Hva om*: what is tried stands beside what was said, and goes without a trace."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.casework import Casework
from matcher.catalogue.assessment import assess
from matcher.catalogue.shifts import shifts
from matcher.catalogue.verdicts import Verdict
from matcher.questions.evidence import Evidence
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from tests.matcher.sample import AS_OF, catalogue, criterion, leaf, program, with_programs

if TYPE_CHECKING:
    from matcher.questions.values import Answer

ADULT, CHILD = Span.exactly(34), Span.exactly(12)


def work() -> Casework:
    made = Casework(catalogue(), lambda: AS_OF)
    made.answer("age", ADULT)
    made.mark({"age": Evidence.SHOWN})
    made.choose(made.plan.toggled("jobbkurs").lock(locked=True))
    return made


def told(one: Casework) -> tuple[object, ...]:
    return one.situation, one.unlocked, one.plan, one.can_undo, one.can_redo, one.held is None


def test_what_is_dropped_leaves_everything_as_it_stood() -> None:
    one = work()
    before = told(one)
    one.try_out()
    one.answer("age", CHILD)
    one.answer_all({"bydel": "sagene", "registered": True}, frozenset({"at_risk"}))
    one.unlock("at_risk")
    one.undo()
    assert told(one) != before
    one.drop_trial()
    assert told(one) == before
    assert one.match() == assess(one.situation, catalogue(), one.unlocked)


def test_what_is_kept_is_one_step_and_opens_the_locked_list() -> None:
    one = work()
    stood = one.situation
    one.try_out()
    one.answer("bydel", "sagene")
    one.answer("registered", True)
    tried = one.situation
    one.keep_trial()
    assert (one.situation, one.held) == (tried, None)
    assert one.plan.ids == ("jobbkurs",)
    assert not one.plan.locked
    one.undo()
    assert one.situation == stood
    assert one.plan.locked


def test_a_trial_that_changed_nothing_is_no_step() -> None:
    one = work()
    before = told(one)
    one.try_out()
    one.keep_trial()
    assert told(one) == before


def test_undo_stops_where_the_trial_began() -> None:
    one = work()
    one.try_out()
    assert not one.can_undo
    one.answer("bydel", "sagene")
    for _ in range(3):
        one.undo()
    assert one.situation.answers == {"age": ADULT}
    assert one.held is not None


def test_a_trial_within_a_trial_is_the_same_trial() -> None:
    one = work()
    one.try_out()
    held = one.held
    one.answer("bydel", "sagene")
    one.try_out()
    assert one.held is held


def test_a_trial_chooses_nothing() -> None:
    one = work()
    one.try_out()
    one.choose(one.plan.lock(locked=False).toggled("barnetilbud"))
    one.drop_trial()
    assert one.plan.ids == ("jobbkurs",)


def test_it_ends_with_the_person() -> None:
    one = work()
    one.try_out()
    one.answer("bydel", "sagene")
    one.new_person()
    assert one.held is None
    assert one.situation == Situation(AS_OF)
    one.drop_trial()
    assert one.situation == Situation(AS_OF)
    assert not one.can_undo


@pytest.mark.parametrize("way", ["another", "back"])
def test_it_ends_where_another_catalogue_is_looked_at(way: str) -> None:
    one = work()
    one.try_out()
    one.answer("bydel", "sagene")
    if way == "another":
        one.use_catalogue(catalogue())
    else:
        one.look_back(catalogue(), AS_OF - timedelta(days=400))
    assert one.held is None
    assert one.situation.answers == {"age": ADULT}


def adults_and_registered() -> object:
    return with_programs(
        program("voksne", criterion("adult", leaf("age", "ge", 18))),
        program("barn", criterion("child", leaf("age", "lt", 18))),
        program("begge", criterion("adult", leaf("age", "ge", 18)),
                criterion("registered", leaf("registered", "is", True))),
        program("skjult", criterion("adult", leaf("age", "ge", 18)), on_request=["at_risk"]),
    )  # fmt: skip


def compared(before: dict[str, Answer], after: dict[str, Answer]) -> list[list[object]]:
    found = adults_and_registered()
    one, other = (assess(Situation(AS_OF, each), found) for each in (before, after))  # type: ignore[arg-type] # a sample, wider than its type
    come, fall = shifts(one, other)
    return [[(s.program.id, s.before, s.after) for s in side] for side in (come, fall)]


def test_what_comes_and_what_falls_away_is_named_with_how() -> None:
    come, fall = compared({"age": CHILD}, {"age": ADULT})
    assert set(come) == {
        ("voksne", Verdict.NOT_NOW, Verdict.FITS),
        ("begge", Verdict.NOT_NOW, Verdict.MAYBE),
    }
    assert fall == [("barn", Verdict.FITS, Verdict.NOT_NOW)]


def test_what_is_kept_out_of_sight_does_not_come_by_itself() -> None:
    come, _ = compared({"age": CHILD}, {"age": ADULT})
    assert "skjult" not in [name for name, *_ in come]  # type: ignore[misc, has-type] # inferred too late
    come, _ = compared({"age": ADULT}, {"age": ADULT, "at_risk": True})
    assert [name for name, *_ in come] == ["skjult"]  # type: ignore[misc, has-type] # inferred too late


AGES = st.one_of(st.none(), st.integers(0, 60).map(Span.exactly))
FLAGS = st.one_of(st.none(), st.booleans())


@given(AGES, FLAGS, AGES, FLAGS)
def test_back_and_forth_are_each_others_mirror(
    age: Span | None, flag: bool | None, other_age: Span | None, other_flag: bool | None
) -> None:
    def said(one: Span | None, two: bool | None) -> dict[str, Answer]:
        pairs: dict[str, Answer | None] = {"age": one, "registered": two}
        return {name: each for name, each in pairs.items() if each is not None}

    here, there = said(age, flag), said(other_age, other_flag)
    come, fall = compared(here, there)
    back_come, back_fall = compared(there, here)
    assert {name for name, *_ in come} == {name for name, *_ in back_fall}  # type: ignore[misc, has-type] # inferred too late
    assert {name for name, *_ in fall} == {name for name, *_ in back_come}  # type: ignore[misc, has-type] # inferred too late
    assert compared(here, here) == [[], []]
