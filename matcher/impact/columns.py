"""Answers and facts of many persons, one column for each question.

A column holds a small number for each person, and once, in its vocabulary, the value each number
stands for. What is worked out from values is worked out once for each value, by the very functions
that work it out for one person, and then looked up for everybody.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from matcher.questions import DERIVATIONS, Situation, known
from matcher.questions.derived import EXCEPTIONS, derive

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from matcher.questions import Answer, Value

Codes: TypeAlias = NDArray[np.intp]
Flags: TypeAlias = NDArray[np.bool_]

WORD = 64
"""Persons are padded to a multiple of this, so that their bits fill whole words."""

_SMALL = 1 << 20


class ValueNumbers:
    """The different values of a column, by number; number 0 is no value. Only ever grows."""

    def __init__(self, values: Iterable[Answer] = ()) -> None:
        """Begin with some values."""
        self.values: list[Answer | None] = [None]
        self._codes: dict[Answer | None, int] = {None: 0}
        for value in values:
            self.code(value)

    def code(self, value: Answer | None) -> int:
        """Return the number of a value, a new one where it is new."""
        found = self._codes.get(value)
        if found is None:
            found = self._codes[value] = len(self.values)
            self.values.append(value)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class AnswerColumn:
    """One question's or fact's values, person by person."""

    codes: Codes
    vocabulary: ValueNumbers

    def without(self, gone: Flags) -> AnswerColumn:
        """Return the column with no value for some persons."""
        return AnswerColumn(np.where(gone, 0, self.codes), self.vocabulary)


@dataclass(frozen=True, slots=True, eq=False)
class Persons:
    """Answers of some persons of one day; `presets` says what each came with, if that is known."""

    as_of: date
    count: int
    answers: Mapping[str, AnswerColumn]
    presets: AnswerColumn | None = None
    _known: dict[int, Situation] = field(default_factory=dict, repr=False)

    @property
    def padded(self) -> int:
        """Return how long the columns are."""
        return padded(self.count)

    def situation(self, place: int) -> Situation:
        """Return one person as the counter knows persons; many programs show the same ones."""
        found = self._known.get(place)
        if found is None:
            said = (
                (question, column.vocabulary.values[column.codes[place]])
                for question, column in self.answers.items()
            )
            answers = {question: answer for question, answer in said if answer is not None}
            found = self._known[place] = Situation(self.as_of, answers)
        return found


def padded(count: int) -> int:
    """Return a number of persons, rounded up to whole words."""
    return -(-count // WORD) * WORD


def persons_of(situations: Sequence[Situation], as_of: date) -> Persons:
    """Return situations as columns; all of them are of one day."""
    questions = sorted({question for one in situations for question in one.answers})
    said = {question: [0] * padded(len(situations)) for question in questions}
    vocabularies = {question: ValueNumbers() for question in questions}
    for place, one in enumerate(situations):
        for question, answer in one.answers.items():
            said[question][place] = vocabularies[question].code(answer)
    answers = {
        question: AnswerColumn(np.array(codes, dtype=np.intp), vocabularies[question])
        for question, codes in said.items()
    }
    return Persons(as_of, len(situations), answers)


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

    def facts(self, answers: Mapping[str, AnswerColumn], length: int) -> dict[str, AnswerColumn]:
        """Return all facts of so many persons: answered, what follows, and exceptions unsaid."""
        found = {fact: column for fact, column in answers.items() if fact not in _OF_A_FAMILY}
        for family in FAMILIES:
            given = [(fact, answers[fact]) for fact in family if fact in answers]
            if given:
                found.update(self._derived(family, given))
        for fact in EXCEPTIONS:
            found[fact] = self._unless_said(fact, found.get(fact), length)
        return found

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
        combinations, places = _distinct(keys, size)
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


def _distinct(keys: NDArray[np.int64], size: int) -> tuple[NDArray[np.int64], Codes]:
    """Return the different keys, and for each person the place of its own; keys are below size."""
    if size > _SMALL:
        combinations, places = np.unique(keys, return_inverse=True)
        return combinations, places
    seen = np.zeros(size, dtype=np.bool_)
    seen[keys] = True
    return np.flatnonzero(seen), (np.cumsum(seen) - 1)[keys]
