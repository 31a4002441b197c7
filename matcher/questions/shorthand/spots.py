"""Spots one thing said at a word of a line: a phrase, a number, or both together."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions.shorthand.leading_numbers import NumberFirst
from matcher.questions.shorthand.named_values import Naming

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions.shorthand.adjacent_values import Beside
    from matcher.questions.shorthand.items import Item
    from matcher.questions.terms import TypedLine, Vocabulary


@dataclass(frozen=True)
class Spotter:
    """Reads items of one line."""

    line: TypedLine
    vocabulary: Vocabulary
    today: date

    @cached_property
    def _naming(self) -> Naming:
        return Naming(self.line, self.vocabulary, self.today)

    @cached_property
    def _number_first(self) -> NumberFirst:
        return NumberFirst(self.line, self.vocabulary, self._naming)

    @property
    def beside(self) -> Beside:
        """Return the reader of values."""
        return self._naming.beside

    def exact(self, index: int) -> Item | None:
        """Return what begins at a word, spelt as it is known."""
        found = self.vocabulary.find(self.line, index)
        if found is None:
            return self._number_first.at(index)
        longer = self.vocabulary.find_near(self.line, index, found.end - index + 1)
        # "søndre nordstran" says more than "søndre" alone, if it says the same.
        if longer and longer.phrase.answers == found.phrase.answers and not found.negated:
            found = longer
        return self._naming.item(found, index)

    def near(self, index: int) -> Item | None:
        """Return what begins at a word that may be misspelt."""
        found = self.vocabulary.find_near(self.line, index)
        return self._naming.item(found, index) if found else None

    def bare(self, index: int) -> Item | None:
        """Return what a word says only after "ikke"."""
        found = self.vocabulary.find_bare(self.line, index)
        return self._naming.item(found, index) if found else None
