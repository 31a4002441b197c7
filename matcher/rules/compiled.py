"""Conditions as generated Python functions, for the screen's speed.

`evaluate` is the specification; tests prove both equal. Only integers, indexes and the operators'
own functions enter the generated code, never a text from a catalogue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from matcher.rules.columns import column_of
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not, leaves
from matcher.rules.evaluate import Finding
from matcher.rules.truth import NO, UNKNOWN, YES, Truth, at_least, negated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from matcher.rules.columns import Column, Look
    from matcher.rules.evaluate import Amounts, Facts

    Row: TypeAlias = list[Column]
    Explain: TypeAlias = Callable[[Row], Finding]

_TRUTHS = (NO, UNKNOWN, UNKNOWN, YES)
_NEGATED = (int(YES), int(UNKNOWN), int(UNKNOWN), int(NO))


class Compiled:
    """Conditions by id, compiled for one set of amounts. Equal leaves are looked at once.

    A row holds, fact by fact, the truths of the leaves that ask for it. Nothing is generated
    before it is asked for: a window that opens needs little of it.
    """

    def __init__(self, conditions: Mapping[str, Condition], amounts: Amounts) -> None:
        """Give every leaf its place: the column of its fact, and the place there."""
        self.ids = tuple(conditions)
        self._conditions, self._amounts = conditions, amounts
        self._leaves: dict[str, dict[Compare, int]] = {}
        for condition in conditions.values():
            for leaf in leaves(condition):
                column = self._leaves.setdefault(leaf.fact, {})
                column.setdefault(leaf, len(column))
        self._column = {fact: place for place, fact in enumerate(self._leaves)}
        self._nothing_known = [(int(UNKNOWN),) * len(found) for found in self._leaves.values()]
        self._looks: dict[str, Look] = {}
        self._all: Callable[[Row], list[int]] | None = None
        self._one: dict[str, Callable[[Row], int]] = {}
        self._explain: dict[str, Explain] = {}
        self._explain_leaf: dict[Compare, Explain] = {}

    def row(self, facts: Facts) -> Row:
        """Return the truth of every leaf for some facts."""
        row = list(self._nothing_known)
        self.update(row, facts, facts)
        return row

    def update(self, row: Row, facts: Facts, changed: Iterable[str]) -> None:
        """Look again at the leaves of changed facts; what is no longer known becomes unknown."""
        looks, columns = self._looks, self._column
        for fact in changed:
            place = columns.get(fact)
            if place is None:
                continue
            value = facts.get(fact)
            if value is None:
                row[place] = self._nothing_known[place]
            else:
                row[place] = (looks.get(fact) or self._look(fact))(value)

    def truths(self, row: Row) -> list[int]:
        """Return the truth of every condition as a number, in the order of the ids."""
        if self._all is None:
            self._all = self._function_of_all()
        return self._all(row)

    def truth(self, condition_id: str, row: Row) -> Truth:
        """Return the truth of one condition."""
        function = self._one.get(condition_id)
        if function is None:
            source = _source(self._conditions[condition_id], self._subscripts)
            function = self._one[condition_id] = _generated(f" return {source}")
        return _TRUTHS[function(row)]

    def finding(self, condition_id: str, row: Row) -> Finding:
        """Return what `evaluate` finds for one condition."""
        explain = self._explain.get(condition_id)
        if explain is None:
            explain = self._explain[condition_id] = self._explainer(self._conditions[condition_id])
        return explain(row)

    def _look(self, fact: str) -> Look:
        look = self._looks[fact] = column_of(tuple(self._leaves[fact]), self._amounts)
        return look

    def _place(self, leaf: Compare) -> tuple[int, int]:
        return self._column[leaf.fact], self._leaves[leaf.fact][leaf]

    def _subscripts(self, leaf: Compare) -> str:
        column, place = self._place(leaf)
        return f"r[{column}][{place}]"

    def _local(self, leaf: Compare) -> str:
        column, place = self._place(leaf)
        return f"v{column}_{place}"

    def _function_of_all(self) -> Callable[[Row], list[int]]:
        names = "".join(
            f"({''.join(f'v{column}_{place},' for place in range(len(found)))}),"
            for column, found in enumerate(self._leaves.values())
        )
        unpacked = f" {names} = r\n" if names else ""
        sources = ", ".join(_source(c, self._local) for c in self._conditions.values())
        found: Callable[[Row], list[int]] = _generated(f"{unpacked} return [{sources}]")
        return found

    def _explainer(self, condition: Condition) -> Explain:
        if isinstance(condition, Compare):
            known = self._explain_leaf.get(condition)
            return known or self._leaf_explainer(condition)
        if isinstance(condition, Not):
            inner = self._explainer(condition.part)
            return lambda row: _reversed(condition, inner(row))
        parts = tuple(map(self._explainer, condition.parts))
        joined = _JOINED[type(condition)]
        return lambda row: joined(condition, tuple([part(row) for part in parts]))

    def _leaf_explainer(self, leaf: Compare) -> Explain:
        column, place = self._place(leaf)
        no, unknown, yes = (Finding(leaf, truth) for truth in (NO, UNKNOWN, YES))
        found = (no, unknown, unknown, yes)

        def explain(row: Row) -> Finding:
            return found[row[column][place]]

        self._explain_leaf[leaf] = explain
        return explain


def _reversed(condition: Condition, part: Finding) -> Finding:
    return Finding(condition, negated(part.truth), (part,))


def _every(condition: Condition, parts: tuple[Finding, ...]) -> Finding:
    truth = int(YES)
    for part in parts:
        truth &= part.truth
    return Finding(condition, _TRUTHS[truth], parts)


def _some(condition: Condition, parts: tuple[Finding, ...]) -> Finding:
    truth = int(NO)
    for part in parts:
        truth |= part.truth
    return Finding(condition, _TRUTHS[truth], parts)


def _enough(condition: AtLeast, parts: tuple[Finding, ...]) -> Finding:
    return Finding(condition, at_least(condition.count, [part.truth for part in parts]), parts)


_JOINED: dict[type, Callable[[Any, tuple[Finding, ...]], Finding]] = {
    All: _every,
    AnyOf: _some,
    AtLeast: _enough,
}


def _source(condition: Condition, leaf: Callable[[Compare], str]) -> str:
    match condition:
        case Compare():
            return leaf(condition)
        case Not(part):
            return f"negated[{_source(part, leaf)}]"
        case All(parts):
            return f"({' & '.join(_source(part, leaf) for part in parts) or int(YES)})"
        case AnyOf(parts):
            return f"({' | '.join(_source(part, leaf) for part in parts) or int(NO)})"
        case AtLeast(count, parts):
            if not 1 <= count <= len(parts):
                return str(int(YES if count < 1 else NO))
            return f"ordered(({', '.join(_source(part, leaf) for part in parts)},))[-{count}]"


def _generated(body: str) -> Any:  # noqa: ANN401 - the caller says what it returns
    """Return a function of a row `r`; its body is made of numbers and indexes only."""
    names: dict[str, Any] = {"negated": _NEGATED, "ordered": sorted, "__builtins__": {}}
    exec(f"def function(r):\n{body}", names)  # noqa: S102
    return names["function"]
