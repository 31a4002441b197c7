"""Rules as expressions in text. CEL and zen differ only in how words and lists are written."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, cast

from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not, Total
from matcher.rules.evaluate import amount_of

if TYPE_CHECKING:
    from collections.abc import Mapping

SIGNS = {"is": "==", "is_not": "!=", "eq": "==", "ge": ">=", "gt": ">", "le": "<=", "lt": "<",
         "from": ">=", "until": "<=", "before": "<"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a language writes *and*, *or*, *not*, "some number of a list" and a list's length."""

    both: str
    either: str
    negated: str
    some_between: str
    length: str

    def leaf(  # noqa: PLR0911 - one return for each way to compare
        self, leaf: Compare, amounts: Mapping[str, int]
    ) -> str:
        """Return a comparison of a fact that has a value."""
        fact, value = leaf.fact, amount_of(leaf.value, amounts)
        match leaf.op:
            case "is" if isinstance(value, bool):
                return fact if value else f"{self.negated}({fact})"
            case "one_of":
                return f"({fact} in {literal(value)})"
            case "none_of":
                return f"{self.negated}({fact} in {literal(value)})"
            case "has_any":
                return self.any(self._members(fact, value))
            case "has_all":
                return self.all(self._members(fact, value))
            case "has_none":
                return f"{self.negated}{self.any(self._members(fact, value))}"
            case "between":
                low, high = cast("tuple[int, int]", value)
                return f"({fact} >= {low}{self.both}{fact} <= {high})"
            case "any_aged":
                low, high = cast("tuple[int, int]", value)
                return self.some_between.format(fact=fact, low=low, high=high)
            case "count_at_least":
                return f"({self.length}({fact}) >= {value})"
        return f"({fact} {SIGNS[leaf.op]} {literal(value)})"

    @staticmethod
    def _members(fact: str, value: object) -> list[str]:
        return [f"({literal(item)} in {fact})" for item in cast("tuple[str, ...]", value)]

    def all(self, parts: list[str]) -> str:
        """Join parts by *and*."""
        return f"({self.both.join(parts)})"

    def any(self, parts: list[str]) -> str:
        """Join parts by *or*."""
        return f"({self.either.join(parts)})"

    def some(self, count: int, parts: list[str]) -> str:
        """Return "at least `count`" as every group of that size."""
        return self.any([self.all(list(group)) for group in combinations(parts, count)])


def literal(value: object) -> str:
    """Return a text, number or list as both languages write it."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(literal, value))}]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def native(condition: Condition, dialect: Dialect, amounts: Mapping[str, int]) -> str:
    """Return a rule for an engine that has a third value itself."""
    match condition:
        case Compare():
            return dialect.leaf(condition, amounts)
        case Total():
            raise TypeError(condition)  # sums are not compared with other engines
        case Not(part):
            return f"{dialect.negated}({native(part, dialect, amounts)})"
        case All(parts):
            return dialect.all([native(part, dialect, amounts) for part in parts])
        case AnyOf(parts):
            return dialect.any([native(part, dialect, amounts) for part in parts])
        case AtLeast(count, parts):
            return dialect.some(count, [native(part, dialect, amounts) for part in parts])


def paired(
    condition: Condition, dialect: Dialect, amounts: Mapping[str, int], *, possible: bool
) -> str:
    """Return one of a pair of expressions: *is true*, or *may still be true*.

    Facts without an answer are null. *Not* turns one of the pair into the other.
    """

    def inner(part: Condition) -> str:
        return paired(part, dialect, amounts, possible=possible)

    match condition:
        case Compare(fact):
            said = dialect.leaf(condition, amounts)
            if possible:
                return dialect.any([f"{fact} == null", said])
            return dialect.all([f"{fact} != null", said])
        case Total():
            raise TypeError(condition)  # sums are not compared with other engines
        case Not(part):
            return f"{dialect.negated}{paired(part, dialect, amounts, possible=not possible)}"
        case All(parts):
            return dialect.all(list(map(inner, parts)))
        case AnyOf(parts):
            return dialect.any(list(map(inner, parts)))
        case AtLeast(count, parts):
            return dialect.some(count, list(map(inner, parts)))
