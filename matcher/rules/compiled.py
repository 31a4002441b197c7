"""Conditions as one generated Python function each, for the screen's speed.

`evaluate` is the specification; tests prove both equal. Only integers, indexes and the operators'
own functions enter the generated code, never a text from a catalogue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not, leaves
from matcher.rules.evaluate import leaf_truth
from matcher.rules.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from matcher.rules.evaluate import Amounts, Facts

    Row: TypeAlias = Sequence[int]

_TRUTHS = {int(truth): truth for truth in Truth}
NEGATED = (int(YES), int(UNKNOWN), int(UNKNOWN), int(NO))


class Compiled:
    """Conditions by id, compiled for one set of amounts. Equal leaves are looked at once."""

    def __init__(self, conditions: Mapping[str, Condition], amounts: Amounts) -> None:
        """Number the leaves by fact and generate one function over their truths."""
        self._amounts = amounts
        self.ids = tuple(conditions)
        found = dict.fromkeys(leaf for c in conditions.values() for leaf in leaves(c))
        self._place = {leaf: place for place, leaf in enumerate(found)}
        self._by_fact: dict[str, list[tuple[int, Compare]]] = {}
        for leaf, place in self._place.items():
            self._by_fact.setdefault(leaf.fact, []).append((place, leaf))
        sources = [self._source(condition) for condition in conditions.values()]
        self._all: Callable[[Row], list[int]] = _function(f"[{', '.join(sources)}]")
        self._one: dict[str, Callable[[Row], int]] = {
            condition_id: _function(source)
            for condition_id, source in zip(conditions, sources, strict=True)
        }

    def row(self, facts: Facts) -> list[int]:
        """Return the truth of every leaf for some facts."""
        row = [int(UNKNOWN)] * len(self._place)
        self.update(row, facts, facts)
        return row

    def update(self, row: list[int], facts: Facts, changed: Iterable[str]) -> None:
        """Look again at the leaves of changed facts; what is no longer known becomes unknown."""
        for fact in changed:
            for place, leaf in self._by_fact.get(fact, ()):
                row[place] = leaf_truth(leaf, facts, self._amounts)

    def truths(self, row: Row) -> list[int]:
        """Return the truth of every condition as a number, in the order of the ids."""
        return self._all(row)

    def truth(self, condition_id: str, row: Row) -> Truth:
        """Return the truth of one condition."""
        return _TRUTHS[self._one[condition_id](row)]

    def _source(self, condition: Condition) -> str:
        match condition:
            case Compare():
                return f"r[{self._place[condition]}]"
            case Not(part):
                return f"negated[{self._source(part)}]"
            case All(parts):
                return f"({' & '.join(map(self._source, parts)) or int(YES)})"
            case AnyOf(parts):
                return f"({' | '.join(map(self._source, parts)) or int(NO)})"
            case AtLeast(count, parts):
                return f"at_least({count}, ({', '.join(map(self._source, parts))},))"


def _at_least(count: int, truths: tuple[int, ...]) -> int:
    if truths.count(YES) >= count:
        return int(YES)
    return int(UNKNOWN) if len(truths) - truths.count(NO) >= count else int(NO)


def _function(source: str) -> Any:  # noqa: ANN401 - the caller says what it returns
    names = {"negated": NEGATED, "at_least": _at_least, "__builtins__": {}}
    return eval(f"lambda r: {source}", names)  # noqa: S307 - numbers and indexes only
