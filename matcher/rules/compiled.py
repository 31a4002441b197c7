"""Conditions made ready to be asked about many times, for the screen's speed.

`evaluate` is the specification; tests prove both equal. One condition becomes functions within
functions, all of them together one generated function. Only integers and indexes enter the
generated code, never a text from a catalogue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from matcher.rules.closures import NEGATED, TRUTHS, explain_of, judge_of
from matcher.rules.columns import column_of, key_of
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not, Total, leaves
from matcher.rules.evaluate import Finding, leaf_truth
from matcher.rules.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from matcher.rules.closures import Explain, Judge, Row
    from matcher.rules.columns import Column, Look
    from matcher.rules.conditions import Comparison
    from matcher.rules.evaluate import Amounts, Facts


class Compiled:
    """Conditions by id, compiled for one set of amounts. Equal leaves are looked at once.

    A row holds, fact by fact, the truths of the leaves that ask for it. Nothing is made ready
    before it is asked for: a window that opens needs little of it.
    """

    def __init__(self, conditions: Mapping[str, Condition], amounts: Amounts) -> None:
        """Give every leaf its place: the column of its fact, and the place there."""
        self.ids = tuple(conditions)
        self._conditions, self._amounts = conditions, amounts
        self._leaves: dict[str | tuple[str, ...], dict[Comparison, int]] = {}
        for condition in conditions.values():
            for leaf in leaves(condition):
                column = self._leaves.setdefault(key_of(leaf), {})
                column.setdefault(leaf, len(column))
        self._column = {key: place for place, key in enumerate(self._leaves)}
        self._totals_of: dict[str, list[tuple[str, ...]]] = {}
        for key in self._leaves:
            if isinstance(key, tuple):
                for fact in key:
                    self._totals_of.setdefault(fact, []).append(key)
        self._nothing_known = [self._unanswered(found) for found in self._leaves.values()]
        self._looks: dict[str, Look] = {}
        self._judges: dict[str, Judge] = {}
        self._explains: dict[str, Explain] = {}
        self._explained_leaves: dict[Comparison, Explain] = {}
        self._all: Callable[[Row], list[int]] | None = None

    def row(self, facts: Facts) -> Row:
        """Return the truth of every leaf for some facts."""
        row = list(self._nothing_known)
        self.update(row, facts, facts.keys())
        return row

    def update(self, row: Row, facts: Facts, changed: AbstractSet[str]) -> set[str]:
        """Look again at the leaves of changed facts; what is no longer known becomes unknown.

        Returns the facts of which some leaf has another truth than before, or a total that is open.
        """
        looks, columns, told = self._looks, self._column, set()
        for fact in self._totals_of.keys() & changed:
            for key in self._totals_of[fact]:
                column = self._totals(self._leaves[key], facts)
                if column != row[columns[key]]:
                    row[columns[key]] = column
                    told.add(fact)
                elif int(UNKNOWN) in column:
                    told.add(fact)  # as open as before, but one answer less is missing
        for fact in changed & columns.keys():
            place, value = columns[fact], facts.get(fact)
            if value is None:
                column = self._nothing_known[place]
            else:
                column = (looks.get(fact) or self._look(fact))(value)
            if column != row[place]:
                row[place] = column
                told.add(fact)
        return told

    def truths(self, row: Row) -> list[int]:
        """Return the truth of every condition as a number, in the order of the ids."""
        if self._all is None:
            self._all = self._function_of_all()
        return self._all(row)

    def truth(self, condition_id: str, row: Row) -> Truth:
        """Return the truth of one condition."""
        judge = self._judges.get(condition_id)
        if judge is None:
            condition = self._conditions[condition_id]
            judge = self._judges[condition_id] = judge_of(condition, self._judge_leaf)
        return TRUTHS[judge(row)]

    def finding(self, condition_id: str, row: Row) -> Finding:
        """Return what `evaluate` finds for one condition."""
        explain = self._explains.get(condition_id)
        if explain is None:
            condition = self._conditions[condition_id]
            explain = self._explains[condition_id] = explain_of(condition, self._explain_leaf)
        return explain(row)

    def _look(self, fact: str) -> Look:
        compared = (leaf for leaf in self._leaves[fact] if isinstance(leaf, Compare))
        look = self._looks[fact] = column_of(tuple(compared), self._amounts)
        return look

    def _totals(self, totals: Iterable[Comparison], facts: Facts) -> Column:
        return tuple([int(leaf_truth(total, facts, self._amounts)) for total in totals])

    def _unanswered(self, found: Mapping[Comparison, int]) -> Column:
        """Return what leaves of the same facts are while nothing is answered."""
        if any(isinstance(leaf, Total) for leaf in found):
            return self._totals(found, {})
        return (int(UNKNOWN),) * len(found)

    def _place(self, leaf: Comparison) -> tuple[int, int]:
        key = key_of(leaf)
        return self._column[key], self._leaves[key][leaf]

    def _judge_leaf(self, leaf: Comparison) -> Judge:
        column, place = self._place(leaf)
        return lambda row: row[column][place]

    def _explain_leaf(self, leaf: Comparison) -> Explain:
        known = self._explained_leaves.get(leaf)
        if known is None:
            column, place = self._place(leaf)
            found = [Finding(leaf, truth) for truth in TRUTHS]
            known = self._explained_leaves[leaf] = lambda row: found[row[column][place]]
        return known

    def _function_of_all(self) -> Callable[[Row], list[int]]:
        names = "".join(
            f"({''.join(f'v{column}_{place},' for place in range(len(found)))}),"
            for column, found in enumerate(self._leaves.values())
        )
        unpacked = f" {names} = r\n" if names else ""
        sources = ", ".join(map(self._source, self._conditions.values()))
        found: Callable[[Row], list[int]] = _generated(f"{unpacked} return [{sources}]")
        return found

    def _source(self, condition: Condition) -> str:
        match condition:
            case Compare() | Total():
                column, place = self._place(condition)
                return f"v{column}_{place}"
            case Not(part):
                return f"negated[{self._source(part)}]"
            case All(parts):
                return f"({' & '.join(map(self._source, parts)) or int(YES)})"
            case AnyOf(parts):
                return f"({' | '.join(map(self._source, parts)) or int(NO)})"
            case AtLeast(count, parts):
                if not 1 <= count <= len(parts):
                    return str(int(YES if count < 1 else NO))
                return f"ordered(({', '.join(map(self._source, parts))},))[-{count}]"
            case other:
                assert_never(other)


def _generated(body: str) -> Any:  # noqa: ANN401 - the caller says what it returns
    """Return a function of a row `r`; its body is made of numbers and indexes only."""
    names: dict[str, Any] = {"negated": NEGATED, "ordered": sorted, "__builtins__": {}}
    # Nothing in it comes from outside: conditions are checked data (ADR 9).
    exec(f"def function(r):\n{body}", names)  # noqa: S102 - made of a rule's tree, never of text
    return names["function"]
