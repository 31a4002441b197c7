"""The tables of three-valued logic, written out (after nare's ResultatTest)."""

from __future__ import annotations

import pytest

from matcher.rules.truth import NO, UNKNOWN, YES, Truth, at_least, every, negated, some

AND = [
    (YES, YES, YES), (YES, UNKNOWN, UNKNOWN), (YES, NO, NO),
    (UNKNOWN, YES, UNKNOWN), (UNKNOWN, UNKNOWN, UNKNOWN), (UNKNOWN, NO, NO),
    (NO, YES, NO), (NO, UNKNOWN, NO), (NO, NO, NO),
]  # fmt: skip
OR = [
    (YES, YES, YES), (YES, UNKNOWN, YES), (YES, NO, YES),
    (UNKNOWN, YES, YES), (UNKNOWN, UNKNOWN, UNKNOWN), (UNKNOWN, NO, UNKNOWN),
    (NO, YES, YES), (NO, UNKNOWN, UNKNOWN), (NO, NO, NO),
]  # fmt: skip
NOT = [(YES, NO), (UNKNOWN, UNKNOWN), (NO, YES)]
AT_LEAST = [
    # count, truths, outcome
    (1, (YES,), YES), (1, (UNKNOWN,), UNKNOWN), (1, (NO,), NO),
    (1, (NO, NO, YES), YES), (1, (NO, NO, UNKNOWN), UNKNOWN), (1, (NO, NO, NO), NO),
    (2, (YES, YES, NO), YES), (2, (YES, YES, UNKNOWN), YES), (2, (YES, UNKNOWN, NO), UNKNOWN),
    (2, (YES, UNKNOWN, UNKNOWN), UNKNOWN), (2, (UNKNOWN, UNKNOWN, NO), UNKNOWN),
    (2, (YES, NO, NO), NO), (2, (UNKNOWN, NO, NO), NO), (2, (NO, NO, NO), NO),
    (3, (YES, YES, YES), YES), (3, (YES, YES, UNKNOWN), UNKNOWN), (3, (YES, YES, NO), NO),
    (3, (UNKNOWN, UNKNOWN, UNKNOWN), UNKNOWN), (3, (UNKNOWN, UNKNOWN, NO), NO),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "outcome"), AND)
def test_and(left: Truth, right: Truth, outcome: Truth) -> None:
    assert every([left, right]) is outcome


@pytest.mark.parametrize(("left", "right", "outcome"), OR)
def test_or(left: Truth, right: Truth, outcome: Truth) -> None:
    assert some([left, right]) is outcome


@pytest.mark.parametrize(("truth", "outcome"), NOT)
def test_not(truth: Truth, outcome: Truth) -> None:
    assert negated(truth) is outcome


@pytest.mark.parametrize(("count", "truths", "outcome"), AT_LEAST)
def test_at_least(count: int, truths: tuple[Truth, ...], outcome: Truth) -> None:
    assert at_least(count, truths) is outcome


def test_of_nothing_every_holds_and_some_does_not() -> None:
    assert (every([]), some([])) == (YES, NO)


@pytest.mark.parametrize(("left", "right", "outcome"), AND)
def test_the_numbers_make_and_a_bitwise_and(left: Truth, right: Truth, outcome: Truth) -> None:
    """The compiled rules rest on this."""
    assert left & right == outcome


@pytest.mark.parametrize(("left", "right", "outcome"), OR)
def test_the_numbers_make_or_a_bitwise_or(left: Truth, right: Truth, outcome: Truth) -> None:
    assert left | right == outcome
