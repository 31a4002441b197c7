"""JsonLogic (`panzi-json-logic`, Python): a pair of expressions for each rule."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from json_logic import jsonLogic

from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not
from matcher.rules.evaluate import amount_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.trees import Plain

    Logic: TypeAlias = Any

SIGNS = {"is": "===", "is_not": "!==", "eq": "===", "ge": ">=", "gt": ">", "le": "<=", "lt": "<",
         "from": ">=", "until": "<=", "before": "<"}  # fmt: skip


class JsonLogic:
    """Possible first: most rules end there."""

    name = "JsonLogic (Python)"

    def __init__(self, rules: Mapping[str, Condition], amounts: Mapping[str, int]) -> None:
        """Translate every rule twice."""
        self._rules = [
            (paired(rule, amounts, possible=True), paired(rule, amounts, possible=False))
            for rule in rules.values()
        ]

    def verdicts(self, facts: Mapping[str, Plain]) -> list[int]:
        """Return a verdict for each rule."""
        return [
            0 if not jsonLogic(possible, facts) else 3 if jsonLogic(true, facts) else 1
            for possible, true in self._rules
        ]


def paired(condition: Condition, amounts: Mapping[str, int], *, possible: bool) -> Logic:
    """Return *may still be true* or *is true*; null is what was not answered."""

    def inner(part: Condition) -> Logic:
        return paired(part, amounts, possible=possible)

    match condition:
        case Compare(fact):
            said = _leaf(condition, amounts)
            sign, joint = ("===", "or") if possible else ("!==", "and")
            return {joint: [{sign: [{"var": fact}, None]}, said]}
        case Not(part):
            return {"!": [paired(part, amounts, possible=not possible)]}
        case All(parts):
            return {"and": list(map(inner, parts))}
        case AnyOf(parts):
            return {"or": list(map(inner, parts))}
        case AtLeast(count, parts):
            groups = combinations(map(inner, parts), count)
            return {"or": [{"and": list(group)} for group in groups]}


def _leaf(  # noqa: PLR0911 - one return for each way to compare
    leaf: Compare, amounts: Mapping[str, int]
) -> Logic:
    fact: Logic = {"var": leaf.fact}
    value: Logic = amount_of(leaf.value, amounts)
    match leaf.op:
        case "one_of":
            return {"in": [fact, list(value)]}
        case "none_of":
            return {"!": [{"in": [fact, list(value)]}]}
        case "has_any":
            return {"or": _members(fact, value)}
        case "has_all":
            return {"and": _members(fact, value)}
        case "has_none":
            return {"!": [{"or": _members(fact, value)}]}
        case "between":
            return {"and": [{">=": [fact, value[0]]}, {"<=": [fact, value[1]]}]}
        case "any_aged":
            aged = {"and": [{">=": [{"var": ""}, value[0]]}, {"<=": [{"var": ""}, value[1]]}]}
            return {"some": [fact, aged]}
        case "count_at_least":
            return {">=": [{"var": f"{leaf.fact}.length"}, value]}
    return {SIGNS[leaf.op]: [fact, value]}


def _members(fact: Logic, wanted: object) -> list[Logic]:
    return [{"in": [item, fact]} for item in cast("tuple[str, ...]", wanted)]
