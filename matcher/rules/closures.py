"""Conditions as functions within functions over a row of leaf truths.

One kind gives a truth, the other a finding; what a leaf does is given by the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not, Total
from matcher.rules.evaluate import Finding
from matcher.rules.truth import NO, UNKNOWN, YES, at_least, negated

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.rules.columns import Column
    from matcher.rules.conditions import Comparison

    Row: TypeAlias = list[Column]
    Judge: TypeAlias = Callable[[Row], int]
    Explain: TypeAlias = Callable[[Row], Finding]

TRUTHS = (NO, UNKNOWN, UNKNOWN, YES)
"""The truth of each number `&` and `|` can give."""

NEGATED = tuple(int(negated(truth)) for truth in TRUTHS)
_NO, _YES = int(NO), int(YES)


def judge_of(condition: Condition, leaf: Callable[[Comparison], Judge]) -> Judge:
    """Return what gives a condition's truth as a number."""
    match condition:
        case Compare() | Total():
            return leaf(condition)
        case Not(part):
            judge = judge_of(part, leaf)
            return lambda row: NEGATED[judge(row)]
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            judges = [judge_of(part, leaf) for part in parts]
            if isinstance(condition, AtLeast):
                return _enough(condition.count, judges)
            return _every(judges) if isinstance(condition, All) else _some(judges)
        case other:
            assert_never(other)


def _every(judges: list[Judge]) -> Judge:
    def every(row: Row) -> int:
        truth = _YES
        for judge in judges:
            truth &= judge(row)
            if truth == _NO:
                break
        return truth

    return every


def _some(judges: list[Judge]) -> Judge:
    def some(row: Row) -> int:
        truth = _NO
        for judge in judges:
            truth |= judge(row)
            if truth == _YES:
                break
        return truth

    return some


def _enough(count: int, judges: list[Judge]) -> Judge:
    return lambda row: at_least(count, [TRUTHS[judge(row)] for judge in judges])


def explain_of(condition: Condition, leaf: Callable[[Comparison], Explain]) -> Explain:
    """Return what gives a condition's finding."""
    match condition:
        case Compare() | Total():
            return leaf(condition)
        case Not(part):
            inner = explain_of(part, leaf)
            return lambda row: _reversed(condition, inner(row))
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            explains = [explain_of(part, leaf) for part in parts]
            return lambda row: _joined(condition, tuple([explain(row) for explain in explains]))
        case other:
            assert_never(other)


def _reversed(condition: Condition, part: Finding) -> Finding:
    return Finding(condition, negated(part.truth), (part,))


def _joined(condition: All | AnyOf | AtLeast, parts: tuple[Finding, ...]) -> Finding:
    if isinstance(condition, AtLeast):
        return Finding(condition, at_least(condition.count, [p.truth for p in parts]), parts)
    if isinstance(condition, All):
        truth = _YES
        for part in parts:
            truth &= part.truth
    else:
        truth = _NO
        for part in parts:
            truth |= part.truth
    return Finding(condition, TRUTHS[truth], parts)
