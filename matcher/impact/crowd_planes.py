"""Conditions asked about a crowd at once, in planes that are arrays of words.

The first row of an array is *yes* and the second *can*. Equal parts of rules are worked out once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar, assert_never

import numpy as np
from numpy.typing import NDArray

from matcher.impact.columns import WORD
from matcher.impact.crowd_totals import total_truths
from matcher.questions import known
from matcher.rules import (
    LEAF,
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Not,
    Total,
    children,
    leaf_truth,
)
from matcher.rules.planes import joined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.impact.columns import AnswerColumn, ValueNumbers
    from matcher.impact.crowd_totals import Known
    from matcher.questions import Answer
    from matcher.rules import Amounts, Comparison

Words: TypeAlias = NDArray[np.uint64]
"""Persons by bit; two rows of them are the planes of a condition."""

Key = TypeVar("Key")
_YES_BIT = np.uint8(2)


class Leaves:
    """Comparisons asked about columns; what one says of a value is found out once."""

    def __init__(self, amounts: Amounts) -> None:
        """Begin with nothing asked. `amounts` are the constants on the persons' day."""
        self._amounts = amounts
        self._spans: Known = {}
        self._tables: dict[Compare, tuple[ValueNumbers, NDArray[np.uint8]]] = {}

    def planes(self, leaf: Compare, column: AnswerColumn) -> Words:
        """Return the planes of a comparison for everybody in a column."""
        return _packed(self._table(leaf, column.vocabulary)[column.codes])

    def total_planes(self, total: Total, columns: Mapping[str, AnswerColumn], length: int) -> Words:
        """Return the planes of a total for so many persons."""
        return _packed(total_truths(total, columns, length, self._amounts, self._spans))

    def _table(self, leaf: Compare, vocabulary: ValueNumbers) -> NDArray[np.uint8]:
        """Return the truth of a leaf for every value of a vocabulary."""
        known_for, table = self._tables.get(leaf, (None, np.empty(0, dtype=np.uint8)))
        if known_for is not vocabulary:
            table = table[:0]
        fresh = vocabulary.values[len(table) :]
        if fresh:
            truths = [self._truth(leaf, answer) for answer in fresh]
            table = np.concatenate((table, np.array(truths, dtype=np.uint8)))
            self._tables[leaf] = (vocabulary, table)
        return table

    def _truth(self, leaf: Compare, answer: Answer | None) -> int:
        value = known(answer)
        return leaf_truth(leaf, {} if value is None else {leaf.fact: value}, self._amounts)


class CrowdFacts:
    """What is known of some persons, and the planes of the comparisons asked about it so far."""

    def __init__(self, columns: Mapping[str, AnswerColumn], words: int, leaves: Leaves) -> None:
        """Keep the columns of persons who fill some words."""
        self.columns, self.words = columns, words
        self._leaves = leaves
        self._asked: dict[Comparison, Words] = {}
        self.nobody = np.zeros((2, words), dtype=np.uint64)
        self.everybody = ~self.nobody
        self._unknown = np.stack((self.nobody[0], self.everybody[1]))

    def planes(self, leaf: Comparison) -> Words:
        """Return the planes of a comparison."""
        found = self._asked.get(leaf)
        if found is None:
            found = self._asked[leaf] = self._looked_at(leaf)
        return found

    def _looked_at(self, leaf: Comparison) -> Words:
        if isinstance(leaf, Total):
            return self._leaves.total_planes(leaf, self.columns, self.words * WORD)
        column = self.columns.get(leaf.fact)
        return self._unknown if column is None else self._leaves.planes(leaf, column)


class Rules(Generic[Key]):
    """Conditions by some key, made ready to be asked about chunk after chunk of persons."""

    def __init__(
        self, conditions: Mapping[Key, Condition], amounts: Amounts, leaves: Leaves | None = None
    ) -> None:
        """Give every different part of the conditions a step; parts come before their wholes.

        `leaves` are for these amounts too, and may have been asked by other rules.
        """
        self._leaves = leaves or Leaves(amounts)
        self._steps: list[tuple[Condition, tuple[int, ...]]] = []
        self._places: dict[object, int] = {}
        self._wanted = {key: self._step(rule) for key, rule in conditions.items()}

    def planes(self, facts: Mapping[str, AnswerColumn], words: int) -> dict[Key, Words]:
        """Return the planes of every condition for persons that fill some words."""
        return self.planes_of(CrowdFacts(facts, words, self._leaves))

    def planes_of(self, facts: CrowdFacts) -> dict[Key, Words]:
        """Return the planes of every condition, of facts that others ask about as well."""
        found: list[Words] = []
        for condition, places in self._steps:
            parts = [found[place] for place in places]
            match condition:
                case Compare() | Total():
                    found.append(facts.planes(condition))
                case Not():
                    found.append(~parts[0][::-1])
                case All() | AnyOf() | AtLeast():
                    found.append(joined(condition, parts, facts.nobody, facts.everybody))
                case other:
                    assert_never(other)
        return {key: found[place] for key, place in self._wanted.items()}

    def _step(self, condition: Condition) -> int:
        places = tuple(map(self._step, children(condition)))
        # A comparison is known by itself, a group by its sort and where its parts are.
        count = condition.count if isinstance(condition, AtLeast) else 0
        name = condition if isinstance(condition, LEAF) else (type(condition), count, places)
        if name not in self._places:
            self._places[name] = len(self._steps)
            self._steps.append((condition, places))
        return self._places[name]


def _packed(truths: NDArray[np.uint8]) -> Words:
    # Truths are 0, 1 and 3: packing makes a bit of all that is not nought.
    rows = np.packbits(np.stack((truths & _YES_BIT, truths)), axis=1)
    return rows.view(np.uint64)


def unpacked(plane: Words) -> NDArray[np.bool_]:
    """Return one plane person by person."""
    return np.unpackbits(plane.view(np.uint8)).view(np.bool_)


def everybody(count: int, length: int) -> Words:
    """Return a plane of the persons there are, without those that only fill the last word."""
    flags = np.zeros(length, dtype=np.bool_)
    flags[:count] = True
    return np.packbits(flags).view(np.uint64)


def words_of(length: int) -> int:
    """Return how many words hold a bit for each of some persons."""
    return length // WORD
