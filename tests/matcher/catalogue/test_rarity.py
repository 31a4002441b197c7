"""How many a condition holds for, and the place in the list that rests on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.asking import Asking, Manner
from matcher.catalogue.assessment import assess
from matcher.catalogue.incremental import Matcher
from matcher.catalogue.order import why_above
from matcher.catalogue.order_rules import OrderRules
from matcher.questions.situation import Situation
from matcher.questions.values import Span
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not
from tests.matcher.sample import AS_OF, leaf, program, with_programs

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue
    from matcher.questions.values import Answer

REGISTERED, AWAY = Compare("registered", "is", True), Compare("registered", "is", False)
OLD = Compare("age", "ge", 60)
SAID: dict[str, Answer] = {"registered": True, "age": Span.exactly(70)}
ASKING = Asking(
    {
        "registered": Manner(shares=((True, 300), (False, 700))),
        "age": Manner(shares=((Span(0, 59), 960), (Span(60, 120), 40))),
    }
)


def points_to(name: str, when: dict[str, object]) -> dict[str, object]:
    pointer = {"id": "it", "strength": "strong", "when": when, "why": "derfor"}
    return program(name, pointers={"first_minute": "pointed", "raise": [pointer]})


def two() -> Catalogue:
    made = with_programs(
        points_to("a", leaf("registered", "is", True)), points_to("b", leaf("age", "ge", 60))
    )
    return replace(made, asking=ASKING)


@pytest.mark.parametrize(
    ("condition", "share"),
    [
        (REGISTERED, 0.3),
        (Not(REGISTERED), 0.7),
        (All((REGISTERED, OLD)), 0.3 * 0.04),
        (AnyOf((REGISTERED, OLD)), 1 - 0.7 * 0.96),
        (AtLeast(2, (REGISTERED, REGISTERED, AWAY)), 0.09 + 0.3 * 0.7 * 0.7 * 2),
        (Compare("bydel", "is", "sagene"), 0.5),
    ],
)
def test_a_share_is_that_of_its_answers(condition: Condition, share: float) -> None:
    assert two().rarity(AS_OF).share(condition) == pytest.approx(share, abs=0.005)


def test_what_few_meet_stands_above_and_says_so() -> None:
    situation = Situation(AS_OF, SAID)
    first, second = assess(situation, two()).matches
    assert [first.program.id, second.program.id] == ["b", "a"]
    assert str(why_above(first, second)) == "det som peker på det, gjelder færre"
    assert Matcher(two()).assess(situation).matches == (first, second)


def test_the_limits_are_constants_that_can_be_changed() -> None:
    wide = replace(two(), order_rules=OrderRules(few=40, some=40))
    matches = assess(Situation(AS_OF, SAID), wide).matches
    assert [match.program.id for match in matches] == ["a", "b"]
