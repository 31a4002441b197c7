"""What becomes of a condition: constants, what is absent, and the tree of findings."""

from __future__ import annotations

import pytest

from matcher.questions.values import Span
from matcher.rules.conditions import (
    All,
    AnyOf,
    AtLeast,
    Compare,
    Multiple,
    Not,
    children,
    facts_of,
    leaves,
)
from matcher.rules.evaluate import amount_of, evaluate, leaf_truth
from matcher.rules.truth import NO, UNKNOWN, YES

AMOUNTS = {"g": 136_549}
ADULT = Compare("age", "ge", 18)
REGISTERED = Compare("registered", "is", True)
POOR = Compare("income", "lt", Multiple("g", 3, 2))


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        (Multiple("g"), 136_549),
        (Multiple("g", 2, 1), 273_098),
        (Multiple("g", 3, 2), 204_824),  # 204 823.5: halves go up
        (Multiple("g", 1, 3), 45_516),  # 45 516.33
        (Multiple("g", 2, 3), 91_033),  # 91 032.67
        (Multiple("later"), None),
        (18, 18),
        ((1, 5), (1, 5)),
        (True, True),
    ],
)
def test_an_amount_is_whole_kroner(value: Multiple | int, amount: int | None) -> None:
    assert amount_of(value, AMOUNTS) == amount


def test_a_fact_nobody_stated_is_unknown() -> None:
    assert leaf_truth(ADULT, {}, AMOUNTS) is UNKNOWN


def test_an_amount_nobody_knows_is_unknown() -> None:
    facts = {"income": Span.exactly(0)}
    assert leaf_truth(POOR, facts, {}) is UNKNOWN
    assert leaf_truth(POOR, facts, AMOUNTS) is YES


@pytest.mark.parametrize(("income", "truth"), [(204_823, YES), (204_824, NO)])
def test_a_limit_in_g_is_exact_to_the_krone(income: int, truth: int) -> None:
    assert leaf_truth(POOR, {"income": Span.exactly(income)}, AMOUNTS) == truth


def test_a_finding_tells_every_node_apart() -> None:
    tree = All((ADULT, AnyOf((Not(REGISTERED), POOR)), AtLeast(2, (ADULT, REGISTERED, POOR))))
    finding = evaluate(tree, {"age": Span.exactly(18), "registered": True}, AMOUNTS)
    either, counted = finding.parts[1], finding.parts[2]
    assert finding.truth is UNKNOWN
    assert [part.truth for part in finding.parts] == [YES, UNKNOWN, YES]
    assert [part.truth for part in either.parts] == [NO, UNKNOWN]
    assert either.parts[0].parts[0].condition is REGISTERED
    assert either.parts[0].parts[0].truth is YES
    assert [part.truth for part in counted.parts] == [YES, YES, UNKNOWN]


def test_a_tree_without_parts_holds_or_not() -> None:
    """A program without criteria asks nothing of anybody."""
    assert evaluate(All(()), {}, {}).truth is YES
    assert evaluate(AnyOf(()), {}, {}).truth is NO


def test_leaves_come_left_to_right_and_twice_if_they_stand_twice() -> None:
    tree = AtLeast(1, (Not(All((ADULT, REGISTERED))), ADULT))
    assert list(leaves(tree)) == [ADULT, REGISTERED, ADULT]
    assert facts_of(tree) == {"age", "registered"}
    assert children(Not(ADULT)) == (ADULT,)
    assert children(ADULT) == ()
