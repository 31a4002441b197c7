"""The search finds somebody exactly where there is somebody."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.proving import search
from matcher.proving.search import Space, Undecided
from matcher.questions.situation import Situation
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Not
from matcher.rules.evaluate import evaluate
from matcher.rules.truth import NO, YES
from tests.matcher.proving.worlds import DAY, FEW, catalogue_of, everybody
from tests.matcher.sample import catalogue
from tests.matcher.strategies import AMOUNTS, MIXTURES, conditions, exact_values, questionnaire

if TYPE_CHECKING:
    from hypothesis.strategies import DataObject

    from tests.matcher.strategies import Kinds


@given(st.data(), st.sampled_from(FEW), st.booleans())
def test_somebody_is_found_exactly_if_there_is_somebody(
    data: DataObject, kinds: Kinds, wanted: bool
) -> None:
    rule = data.draw(conditions(kinds))
    found = Space([rule], catalogue_of(kinds), DAY).find([(rule, wanted)])
    truth = YES if wanted else NO
    if found is not None:
        facts = Situation(DAY, found).facts
        assert evaluate(rule, facts, AMOUNTS).truth is truth
    else:
        others = (evaluate(rule, person, AMOUNTS).truth for person in everybody(kinds))
        assert all(other is not truth for other in others)


@given(st.data(), st.sampled_from(FEW))
def test_several_wishes_are_met_together(data: DataObject, kinds: Kinds) -> None:
    rules = data.draw(st.lists(conditions(kinds), min_size=2, max_size=3))
    wishes = [(rule, data.draw(st.booleans())) for rule in rules]
    found = Space(rules, catalogue_of(kinds), DAY).find(wishes)
    together = All(tuple(rule if wanted else Not(rule) for rule, wanted in wishes))
    if found is not None:
        assert evaluate(together, Situation(DAY, found).facts, AMOUNTS).truth is YES
    else:
        people = everybody(kinds)
        assert all(evaluate(together, person, AMOUNTS).truth is not YES for person in people)


@given(st.data())
def test_who_is_said_not_to_exist_is_never_drawn(data: DataObject) -> None:
    kinds = MIXTURES[-1]
    rule = data.draw(conditions(kinds))
    try:
        found = Space([rule], catalogue_of(kinds), DAY).find([(rule, True)])
    except Undecided:
        return
    if found is not None:
        assert evaluate(rule, Situation(DAY, found).facts, AMOUNTS).truth is YES
        return
    questions = questionnaire(kinds).questions.items()
    person = data.draw(st.fixed_dictionaries({name: exact_values(q) for name, q in questions}))
    assert evaluate(rule, person, AMOUNTS).truth is not YES


def test_age_and_birth_year_belong_to_one_person() -> None:
    rule = All((Compare("age", "ge", 30), Compare("age_in_year", "lt", 30)))
    assert Space([rule], catalogue(), DAY).find([(rule, True)]) is None
    near = All((Compare("age", "ge", 30), Compare("age_in_year", "le", 30)))
    found = Space([near], catalogue(), DAY).find([(near, True)])
    assert found is not None
    assert evaluate(near, Situation(DAY, found).facts, {}).truth is YES


def test_what_only_follows_from_an_answer_is_known_from_it() -> None:
    for wanted in (True, False):
        turned = Compare("age_in_year", "ge", 21)
        found = Space([turned], catalogue(), DAY).find([(turned, wanted)])
        assert found is not None
        truth = YES if wanted else NO
        assert evaluate(turned, Situation(DAY, found).facts, {}).truth is truth


def test_on_the_last_day_of_the_year_everybody_has_had_a_birthday() -> None:
    rule = All((Compare("age", "le", 29), Compare("age_in_year", "ge", 30)))
    assert Space([rule], catalogue(), DAY).find([(rule, True)]) is not None
    assert Space([rule], catalogue(), date(2026, 12, 31)).find([(rule, True)]) is None


def test_a_child_past_a_span_and_children_of_two_ages_are_tried() -> None:
    young, old = (Compare("children_ages", "any_aged", ages) for ages in ((0, 5), (10, 12)))
    child = Compare("children_ages", "count_at_least", 1)
    for wishes in ([(young, False), (child, True)], [(young, True), (old, True)]):
        space = Space([rule for rule, _ in wishes], catalogue(), DAY)
        assert space.find(wishes) is not None


def test_ages_in_years_and_in_months_are_of_the_same_children() -> None:
    rule = All((
        Compare("children_ages", "any_aged", (3, 4)),
        Not(Compare("children_months", "any_aged", (36, 59))),
    ))  # fmt: skip
    assert Space([rule], catalogue(), DAY).find([(rule, True)]) is None


def test_questions_that_do_not_matter_stay_unanswered() -> None:
    rule = AnyOf((Compare("age", "ge", 30), Compare("registered", "is", True)))
    found = Space([rule], catalogue(), DAY).find([(rule, True)])
    assert found is not None
    assert len(found) == 1


def test_a_search_that_takes_too_long_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_STEPS", 1)
    some = [Compare("bydel", "is", name) for name in ("sagene", "grorud", "frogner")]
    pair = (Compare("registered", "is", True), Compare("at_risk", "is", True))
    rule = AtLeast(2, (*some, *pair))
    other = AtLeast(2, (*some, Compare("age", "ge", 3), Compare("income", "ge", 5)))
    with pytest.raises(Undecided):
        Space([rule, other], catalogue(), DAY).find([(rule, True), (other, True)])
