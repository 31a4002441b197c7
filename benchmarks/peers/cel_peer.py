"""CEL in Rust (`common-expression-language`): its own errors are the third value.

A name without a value makes an error, `false && error` is false and `true || error` true: Kleene's
logic. One context is shared by all the programs. Also tried and slower: a dictionary for each
program, a pair of expressions, one list of all expressions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cel

from benchmarks.peers.infix import Dialect, native

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.trees import Plain
    from matcher.rules.conditions import Condition

CEL = Dialect(
    " && ", " || ", "!", "{fact}.exists(a, a >= {low} && a <= {high})", length="size"
)  # fmt: skip


class Cel:
    """Compiled programs over a shared context."""

    name = "CEL (Rust), shared context"

    def __init__(self, rules: Mapping[str, Condition], amounts: Mapping[str, int]) -> None:
        """Compile every rule."""
        self._programs = [cel.compile(native(rule, CEL, amounts)) for rule in rules.values()]

    def verdicts(self, facts: Mapping[str, Plain]) -> list[int]:
        """Return a verdict for each rule."""
        context = cel.Context(facts)
        found = []
        for program in self._programs:
            try:
                found.append(3 if program.execute(context) else 0)
            except RuntimeError:
                found.append(1)
        return found
