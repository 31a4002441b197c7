"""Derived facts of many persons at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from matcher.impact.columns import AnswerColumn, Codes, ValueNumbers
from matcher.questions import DERIVATIONS, known
from matcher.questions.derived import EXCEPTIONS, derive

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from numpy.typing import NDArray

    from matcher.questions import Value

_SMALL = 1 << 20


def _families() -> tuple[tuple[str, ...], ...]:
    """Return the facts that follow from each other, directly or through others."""
    families: list[set[str]] = []
    for derivation in DERIVATIONS:
        joined = {derivation.fact, *derivation.inputs}
        apart = []
        for family in families:
            if family & joined:
                joined |= family
            else:
                apart.append(family)
        families = [*apart, joined]
    return tuple(tuple(sorted(family)) for family in families)


FAMILIES = _families()
_OF_A_FAMILY = frozenset(fact for family in FAMILIES for fact in family)


@dataclass
class Deriver:
    """Works out what follows from answers at a date, once for each combination that occurs."""

    as_of: date
    _vocabularies: dict[str, ValueNumbers] = field(default_factory=dict)
    _known: dict[tuple[object, ...], dict[int, tuple[int, ...]]] = field(default_factory=dict)

    def facts(self, answers: Mapping[str, AnswerColumn]) -> dict[str, AnswerColumn]:
        """Return the facts of persons: answered, and what follows from that in every catalogue."""
        found = {fact: column for fact, column in answers.items() if fact not in _OF_A_FAMILY}
        for family in FAMILIES:
            given = [(fact, answers[fact]) for fact in family if fact in answers]
            if given:
                found.update(self._derived(family, given))
        return found

    def exceptions(self, facts: Mapping[str, AnswerColumn], length: int) -> dict[str, AnswerColumn]:
        """Return the exceptions of so many persons: no for those of whom nothing tells them."""
        return {fact: self._unless_said(fact, facts.get(fact), length) for fact in EXCEPTIONS}

    def empty(self, fact: str, length: int) -> AnswerColumn:
        """Return the column of a fact that nobody has said anything of."""
        return AnswerColumn(np.zeros(length, dtype=np.intp), self._vocabulary(fact))

    def _unless_said(self, fact: str, said: AnswerColumn | None, length: int) -> AnswerColumn:
        """Return the column of an exception, which is no for those who said nothing of it."""
        vocabulary = said.vocabulary if said else self._vocabulary(fact)
        no = vocabulary.code(False)  # noqa: FBT003 - an answer
        if said is None:
            return AnswerColumn(np.full(length, no, dtype=np.intp), vocabulary)
        return AnswerColumn(np.where(said.codes == 0, no, said.codes), vocabulary)

    def _derived(
        self, family: tuple[str, ...], given: Sequence[tuple[str, AnswerColumn]]
    ) -> dict[str, AnswerColumn]:
        vocabularies = [(fact, column.vocabulary) for fact, column in given]
        sizes = [len(vocabulary.values) for _, vocabulary in vocabularies]
        keys, size = np.zeros(len(given[0][1].codes), dtype=np.int64), 1
        for (_, column), more in zip(given, sizes, strict=True):
            keys, size = keys * more + column.codes, size * more
        combinations, places = distinct(keys, size)
        known_rows = self._known.setdefault((*vocabularies, *sizes), {})
        rows = np.empty((len(combinations), len(family)), dtype=np.intp)
        for place, key in enumerate(combinations.tolist()):
            row = known_rows.get(key)
            if row is None:
                row = known_rows[key] = self._row(family, vocabularies, sizes, key)
            rows[place] = row
        return {
            fact: AnswerColumn(rows[:, place][places], self._vocabulary(fact))
            for place, fact in enumerate(family)
            if rows[:, place].any()
        }

    def _row(
        self,
        family: tuple[str, ...],
        vocabularies: Sequence[tuple[str, ValueNumbers]],
        sizes: Sequence[int],
        key: int,
    ) -> tuple[int, ...]:
        """Return the numbers of the facts of one combination of answers."""
        answered: dict[str, Value] = {}
        for (fact, vocabulary), size in zip(reversed(vocabularies), reversed(sizes), strict=True):
            key, code = divmod(key, size)
            value = known(vocabulary.values[code])
            if value is not None:
                answered[fact] = value
        facts = derive(answered, self.as_of)
        return tuple(self._vocabulary(fact).code(facts.get(fact)) for fact in family)

    def _vocabulary(self, fact: str) -> ValueNumbers:
        return self._vocabularies.setdefault(fact, ValueNumbers())


def distinct(keys: NDArray[np.int64], size: int) -> tuple[NDArray[np.int64], Codes]:
    """Return the different keys, and for each person the place of its own; keys are below size."""
    if size > _SMALL:
        combinations, places = np.unique(keys, return_inverse=True)
        return combinations, places
    seen = np.zeros(size, dtype=np.bool_)
    seen[keys] = True
    return np.flatnonzero(seen), (np.cumsum(seen) - 1)[keys]
