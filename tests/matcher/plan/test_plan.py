"""What is chosen with the person: nothing by itself, in order, locked, not against the cards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from matcher.casework import Casework
from matcher.catalogue.programs import Relations
from matcher.errors import InputError
from matcher.plan.code import code_of, read_code
from matcher.plan.plan import NO_PLAN, Plan
from matcher.plan.relations import Relation, Tie, relations_of
from matcher.questions.values import Span
from tests.matcher.sample import AS_OF, catalogue

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue


def plan_of(*ids: str) -> Plan:
    plan = NO_PLAN
    for program_id in ids:
        plan = plan.toggled(program_id)
    return plan


def test_nothing_is_chosen_by_itself() -> None:
    casework = Casework(catalogue(), lambda: AS_OF)
    casework.answer("age", Span.exactly(24))
    assert casework.plan == NO_PLAN


def test_programs_stand_in_the_order_they_were_chosen_and_can_be_moved() -> None:
    plan = plan_of("a", "b", "c")
    assert plan.ids == ("a", "b", "c")
    assert plan.moved("c", -1).ids == ("a", "c", "b")
    assert plan.moved("a", -1).ids == plan.ids
    assert plan.moved("a", 9).ids == ("b", "c", "a")
    assert plan.toggled("b").ids == ("a", "c")


def test_a_locked_list_does_not_change() -> None:
    plan = plan_of("a", "b").lock(locked=True)
    assert plan.locked
    for changed in (
        plan.toggled("a"),
        plan.moved("a", 1),
        plan.reasoned("a", "fordi"),
        plan.stepped("a", 0),
        plan.telling("age"),
    ):
        assert changed == plan
    assert plan.lock(locked=False).toggled("a").ids == ("b",)


def test_an_empty_list_cannot_be_locked() -> None:
    assert not NO_PLAN.lock(locked=True).locked


def test_steps_and_reasons_belong_to_their_program() -> None:
    plan = plan_of("a", "b").stepped("b", 1).stepped("b", 0).reasoned("a", "fordi")
    assert [(each.reason, each.steps) for each in plan.chosen] == [("fordi", ()), ("", (0, 1))]
    assert plan.stepped("b", 1).chosen[1].steps == (0,)


def test_an_answer_opens_a_locked_list_and_undoing_it_locks_it_again() -> None:
    casework = Casework(catalogue(), lambda: AS_OF)
    casework.choose(plan_of(next(iter(catalogue().programs))).lock(locked=True))
    casework.answer("age", Span.exactly(24))
    assert not casework.plan.locked
    casework.undo()
    assert casework.plan.locked


def test_what_was_chosen_goes_with_the_person() -> None:
    casework = Casework(catalogue(), lambda: AS_OF)
    casework.choose(plan_of(next(iter(catalogue().programs))))
    casework.new_person()
    assert casework.plan == NO_PLAN
    casework.undo()
    assert casework.plan == NO_PLAN


def test_a_catalogue_without_the_program_takes_it_from_the_list() -> None:
    casework = Casework(catalogue(), lambda: AS_OF)
    first, second = list(catalogue().programs)[:2]
    casework.choose(plan_of(first, second).lock(locked=True))
    left = {key: each for key, each in catalogue().programs.items() if key != first}
    casework.use_catalogue(replace(catalogue(), programs=left))
    assert casework.plan == plan_of(second)


def related(**relations: Relations) -> Catalogue:
    """Return a catalogue where programs a, b and c are tied."""
    some = next(iter(catalogue().programs.values()))
    programs = {key: replace(some, id=key, relations=Relations()) for key in "abc"}
    changed = {key: replace(programs[key], relations=tie) for key, tie in relations.items()}
    return replace(catalogue(), programs={**programs, **changed})


@pytest.mark.parametrize("ids", ["ab", "ba"])
def test_two_that_exclude_each_other_are_marked_whichever_says_so(ids: str) -> None:
    found = relations_of(ids, related(b=Relations(excludes=("a",))))
    assert found == (Relation(Tie.EXCLUDES, ids[0], ids[1], broken=True),)


def test_what_is_required_must_come_first_or_be_there_already() -> None:
    tied = related(b=Relations(requires=("a",)))
    assert relations_of("b", tied) == (Relation(Tie.REQUIRES, "b", "a", broken=True),)
    assert relations_of("ba", tied)[0].broken
    assert not relations_of("ab", tied)[0].broken
    assert relations_of("b", tied, has={"a"}) == ()


def test_what_comes_before_is_marked_where_it_stands_after() -> None:
    tied = related(a=Relations(before=("b",)))
    assert not relations_of("ab", tied)[0].broken
    assert relations_of("ba", tied)[0].broken


def test_what_can_be_combined_is_told_once_and_after_what_is_broken() -> None:
    both = related(a=Relations(combines=("b",)), b=Relations(combines=("a",), excludes=("c",)))
    found = relations_of("abc", both)
    assert [(each.tie, each.broken) for each in found] == [
        (Tie.EXCLUDES, True),
        (Tie.COMBINES, False),
    ]


def test_a_printed_code_can_be_typed_in_again() -> None:
    code = code_of(("karriere-oslo", "nav-jobbklubb"), catalogue(), date(2026, 11, 29))
    assert read_code(f" {str(code)[:20]}\n{str(code)[20:]} ") == code


@pytest.mark.parametrize("place", range(0, 60, 7))
def test_a_typing_error_in_a_code_is_told(place: int) -> None:
    code = str(code_of(("karriere-oslo", "nav-jobbklubb"), catalogue(), date(2026, 11, 29)))
    wrong = "x" if code[place : place + 1] != "x" else "y"
    with pytest.raises(InputError):
        read_code(code[:place] + wrong + code[place + 1 :])
