"""The leaves that decide, and the facts still open: each connective in each truth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Not
from matcher.rules.evaluate import evaluate
from matcher.rules.explain import deciding_leaves, open_facts
from matcher.rules.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from matcher.rules.conditions import Condition

FACTS = {"y1": True, "y2": True, "n1": False, "n2": False}
Y1, Y2, N1, N2, U1, U2, U3 = (
    Compare(f, "is", True) for f in ("y1", "y2", "n1", "n2", "u1", "u2", "u3")
)

TABLE: list[tuple[Condition, Truth, str, str]] = [
    # condition, truth, what decides, what is open
    (Y1, YES, "y1", ""),
    (N1, NO, "n1", ""),
    (U1, UNKNOWN, "u1", "u1"),
    (Not(N1), YES, "n1", ""),
    (Not(Y1), NO, "y1", ""),
    (Not(U1), UNKNOWN, "u1", "u1"),
    (All((Y1, Y2)), YES, "y1 y2", ""),
    (All((Y1, N1, U1, N2)), NO, "n1 n2", ""),
    (All((Y1, U1, U2)), UNKNOWN, "u1 u2", "u1 u2"),
    (AnyOf((N1, Y1, U1, Y2)), YES, "y1 y2", ""),
    (AnyOf((N1, N2)), NO, "n1 n2", ""),
    (AnyOf((N1, U2, U1)), UNKNOWN, "u2 u1", "u2 u1"),
    (AtLeast(1, (N1, Y1, U1)), YES, "y1", ""),
    (AtLeast(2, (N1, N2, U1)), NO, "n1 n2", ""),
    (AtLeast(2, (Y1, N1, U1)), UNKNOWN, "u1", "u1"),
    (Not(All((Y1, N1))), YES, "n1", ""),
    (Not(AnyOf((N1, Y1))), NO, "y1", ""),
    (Not(All((Y1, U1))), UNKNOWN, "u1", "u1"),
    (All((Y1, AnyOf((N1, Not(U1))), AnyOf((Y2, U2)))), UNKNOWN, "u1", "u1"),
    (AnyOf((All((U1, Y1)), All((U1, Y2)))), UNKNOWN, "u1 u1", "u1"),
    # what only counts together with something open comes after it
    (AnyOf((All((U1, U2)), U3)), UNKNOWN, "u1 u2 u3", "u1 u3 u2"),
    (AnyOf((All((U1, U2)), U2)), UNKNOWN, "u1 u2 u2", "u1 u2"),
    (All((AnyOf((N1, All((U1, U2)))), U3)), UNKNOWN, "u1 u2 u3", "u1 u3 u2"),
    (Not(All((AnyOf((U1, U2)), U3))), UNKNOWN, "u1 u2 u3", "u1 u3 u2"),
]


@pytest.mark.parametrize(("condition", "truth", "decides", "still_open"), TABLE)
def test_what_decides_and_what_is_open(
    condition: Condition, truth: Truth, decides: str, still_open: str
) -> None:
    finding = evaluate(condition, FACTS, {})
    leaves = [leaf.condition for leaf in deciding_leaves(finding)]
    assert finding.truth is truth
    assert [leaf.fact for leaf in leaves if isinstance(leaf, Compare)] == decides.split()
    assert open_facts(finding) == tuple(still_open.split())
