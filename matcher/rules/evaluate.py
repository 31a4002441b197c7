"""What a rule means: a condition and facts give a finding of the same shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from matcher.late_dataclass import dataclass
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Multiple, Not, Total
from matcher.rules.operators import HOLDS
from matcher.rules.totals.sums import Amounts, Facts, total_truth
from matcher.rules.truth import UNKNOWN, Truth, at_least, every, negated, some

if TYPE_CHECKING:
    from matcher.rules.conditions import Comparison, Operand

__all__ = ["Amounts", "Facts", "Finding", "amount_of", "evaluate", "leaf_truth"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of a condition: its truth and the findings of its parts."""

    condition: Condition
    truth: Truth
    parts: tuple[Finding, ...] = ()


def amount_of(value: Operand, amounts: Amounts) -> Operand | None:
    """Return the value to compare with: a constant's amount in whole kroner, halves upwards.

    `amounts` holds the constants at the assessment date; None where the constant has none then.
    """
    if not isinstance(value, Multiple):
        return value
    amount = amounts.get(value.constant)
    if amount is None:
        return None
    return (2 * amount * value.numerator + value.denominator) // (2 * value.denominator)


def leaf_truth(leaf: Comparison, facts: Facts, amounts: Amounts) -> Truth:
    """Return the truth of one comparison; unknown where the fact or the amount is."""
    if isinstance(leaf, Total):
        return total_truth(leaf, facts, amounts)
    value = facts.get(leaf.fact)
    if value is None:
        return UNKNOWN
    operand = amount_of(leaf.value, amounts)
    return UNKNOWN if operand is None else HOLDS[leaf.op](value, operand)


def evaluate(condition: Condition, facts: Facts, amounts: Amounts) -> Finding:
    """Evaluate a condition. `facts` are known values by id; what is absent is unknown."""
    match condition:
        case Compare() | Total():
            return Finding(condition, leaf_truth(condition, facts, amounts))
        case Not(part):
            inner = evaluate(part, facts, amounts)
            return Finding(condition, negated(inner.truth), (inner,))
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            found = tuple([evaluate(part, facts, amounts) for part in parts])
            return Finding(condition, _joined(condition, found), found)
        case other:
            assert_never(other)


def _joined(condition: All | AnyOf | AtLeast, found: tuple[Finding, ...]) -> Truth:
    truths = [finding.truth for finding in found]
    match condition:
        case All():
            return every(truths)
        case AnyOf():
            return some(truths)
        case AtLeast(count):
            return at_least(count, truths)
        case other:
            assert_never(other)
