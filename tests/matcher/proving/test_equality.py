"""Two rules are called equal only if nobody can tell them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from matcher.proving.equality import never_differ
from matcher.proving.mutants import mutants
from matcher.rules.conditions import All, AnyOf, Compare, Condition, Not
from matcher.rules.evaluate import evaluate
from tests.matcher.proving.worlds import DAY, FEW, catalogue_of, everybody
from tests.matcher.sample import catalogue
from tests.matcher.strategies import AMOUNTS, conditions

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject

    from tests.matcher.strategies import Kinds


def told_apart(old: Condition, new: Condition, kinds: Kinds) -> bool:
    """Try everybody, also those who leave questions unanswered."""
    return any(
        evaluate(old, person, AMOUNTS).truth is not evaluate(new, person, AMOUNTS).truth
        for person in everybody(kinds, unanswered=True)
    )


@given(st.data(), st.sampled_from(FEW))
def test_a_changed_rule_is_equal_exactly_if_nobody_can_tell(data: DataObject, kinds: Kinds) -> None:
    old = data.draw(conditions(kinds))
    mutant = data.draw(st.sampled_from(list(mutants(old, AMOUNTS))))
    new = All(()) if mutant.condition is None else mutant.condition
    assert never_differ(old, new, catalogue_of(kinds), DAY) is not told_apart(old, new, kinds)


@given(st.data(), st.sampled_from(FEW))
def test_any_two_rules(data: DataObject, kinds: Kinds) -> None:
    old, new = data.draw(conditions(kinds)), data.draw(conditions(kinds))
    assert never_differ(old, new, catalogue_of(kinds), DAY) is not told_apart(old, new, kinds)


def test_a_rule_that_tells_only_the_unanswered_apart_is_another_rule() -> None:
    young, old = Compare("age", "lt", 30), Compare("age", "ge", 30)
    assert never_differ(young, Not(old), catalogue(), DAY)
    assert not never_differ(AnyOf((young, old)), All(()), catalogue(), DAY)


def test_answers_that_contradict_each_other_tell_nothing_apart() -> None:
    childless = Compare("has_children", "is", False)
    both = All((childless, Compare("youngest_child_months", "ge", 0)))
    rule = Compare("registered", "is", True)
    assert not never_differ(rule, AnyOf((rule, All((childless,)))), catalogue(), DAY)
    assert not never_differ(AnyOf((rule, both)), rule, catalogue(), DAY)


def test_what_is_certain_below_a_not_is_what_is_possible_above_it() -> None:
    one, two = Compare("registered", "is", False), Compare("at_risk", "is", False)
    shared = (Not(one), Not(Not(one)), Not(two))
    assert never_differ(All((*shared, Not(two))), All((*shared, Not(one))), catalogue(), DAY)
