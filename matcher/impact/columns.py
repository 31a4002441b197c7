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

from matcher.questions import Situation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from matcher.questions import Answer

Codes: TypeAlias = NDArray[np.intp]
Flags: TypeAlias = NDArray[np.bool_]

WORD = 64
"""Persons are padded to a multiple of this, so that their bits fill whole words."""


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
