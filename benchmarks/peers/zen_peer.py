"""zen-engine (Rust): compiled expressions. Null is an error in comparisons, so a pair decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import zen

from benchmarks.peers.infix import Dialect, paired

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.trees import Plain
    from matcher.rules.conditions import Condition

ZEN = Dialect(" and ", " or ", "not ", "some({fact}, # >= {low} and # <= {high})", length="len")


def _verdict(rule: Condition, amounts: Mapping[str, int]) -> str:
    true = paired(rule, ZEN, amounts, possible=False)
    possible = paired(rule, ZEN, amounts, possible=True)
    return f"({possible} ? ({true} ? 3 : 1) : 0)"


class Zen:
    """One compiled expression for each rule; what is not answered is null."""

    name = "zen-engine, an expression for each program"

    def __init__(self, rules: Mapping[str, Condition], amounts: Mapping[str, int]) -> None:
        """Compile every rule."""
        self._rules = [zen.compile_expression(_verdict(rule, amounts)) for rule in rules.values()]

    def verdicts(self, facts: Mapping[str, Plain]) -> list[int]:
        """Return a verdict for each rule."""
        return [rule.evaluate(facts) for rule in self._rules]


class ZenAtOnce:
    """All rules in one list expression: facts go over to Rust once."""

    name = "zen-engine, one expression for all programs"

    def __init__(self, rules: Mapping[str, Condition], amounts: Mapping[str, int]) -> None:
        """Compile all rules as one."""
        verdicts = ", ".join(_verdict(rule, amounts) for rule in rules.values())
        self._rules = zen.compile_expression(f"[{verdicts}]")

    def verdicts(self, facts: Mapping[str, Plain]) -> list[int]:
        """Return a verdict for each rule."""
        found: list[int] = self._rules.evaluate(facts)
        return found
