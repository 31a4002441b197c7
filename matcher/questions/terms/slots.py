"""The places of a pattern, and the words that may stand there.

In a pattern, words stand for themselves; `a|b` is either, `@name` is any word of a list of that
name; a `?` makes the place optional, `ab*` begins and `*ab` ends a word, `*` is any word; `#` is a
number, with `%`, `t`, `år`, `mnd` or `kr` its unit, and `#t/uke` hours a week; `$` is the end of a
part, alone or as one of several: `ut|$`.
"""

from __future__ import annotations

from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING

from matcher.questions.figures import Unit
from matcher.questions.line_words import WordList
from matcher.questions.terms.fold import PIECES, word_set

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

NUMBERS = {
    "#": (None, ""), "#%": (Unit.PERCENT, ""), "#t": (Unit.HOURS, ""), "#år": (Unit.YEARS, ""),
    "#mnd": (Unit.MONTHS, ""), "#kr": (Unit.KRONER, ""), "#t/uke": (Unit.HOURS, "uke"),
}  # fmt: skip
ANY, NONE, END = "*?$"
CLOSING = word_set("ja jo nei nope ikke ikkje")
LISTED = "@"
MOST_KEPT = 20_000


class PatternError(ValueError):
    """A pattern that cannot be used."""


class Slot:
    """One place of a pattern: the words that may stand there, and the lists named.

    A line asks some thousand times for `words` and `is_open`, so they are no properties.
    """

    __slots__ = ("any_word", "can_end", "is_open", "listed", "numbers", "optional", "told", "words")

    def __init__(
        self,
        told: WordList,
        numbers: tuple[str, ...] = (),
        listed: tuple[str, ...] = (),
        signs: Container[str] = "",
    ) -> None:
        """Take words, numbers, lists, and the signs `*`, `?` and `$` that stand beside them."""
        self.told, self.numbers, self.listed = told, numbers, listed
        self.any_word, self.optional, self.can_end = ANY in signs, NONE in signs, END in signs
        self.words = told.words
        """The words told one by one."""
        self.is_open = bool(told.begins or told.ends or listed or self.any_word)
        """Whether words may stand here that are not told one by one."""

    @property
    def is_plain(self) -> bool:
        """Tell whether only words told one by one may stand here."""
        return not (self.is_open or self.numbers or self.can_end)

    @property
    def is_end(self) -> bool:
        """Tell whether nothing but the end of a part may stand here."""
        return self.can_end and not (self.words or self.is_open or self.numbers)

    def takes(self, word: str, of_lists: Iterable[str]) -> bool:
        """Tell whether a word, which is of some lists, may stand here."""
        return (
            self.told.has(word)
            or (bool(self.listed) and any(name in self.listed for name in of_lists))
            or (self.any_word and is_any_word(word))
        )

    def without_odd_words(self) -> Slot:
        """Return the place where not any word may stand, but those told."""
        signs = NONE * self.optional + END * self.can_end
        return Slot(self.told, self.numbers, self.listed, signs)


def is_any_word(word: str) -> bool:
    """Tell whether a word may stand where any may."""
    return word.isalpha() and word not in CLOSING


def word_list(words: Iterable[str]) -> WordList:
    """Return a list of words as patterns write them. Raises PatternError."""
    told = tuple(words)
    if not told or any(_is_odd(word) for word in told):
        raise PatternError(" ".join(told))
    return WordList(
        words=frozenset(word for word in told if "*" not in word),
        begins=tuple(word[:-1] for word in told if word.endswith("*")),
        ends=tuple(word[1:] for word in told if word.startswith("*")),
    )


def _is_odd(word: str) -> bool:
    """Tell whether no word of a line can be this one: "au-pair" is two words there."""
    bare = word.removeprefix("*").removesuffix("*")
    return PIECES.fullmatch(bare) is None


@lru_cache(MOST_KEPT)
def slots_of(pattern: str) -> tuple[Slot, ...]:
    """Return the places of a pattern. Raises PatternError."""
    slots = tuple(map(_slot, pattern.split()))
    if all(slot.optional or slot.any_word or slot.can_end for slot in slots):
        raise PatternError(pattern)
    return slots


@lru_cache(MOST_KEPT)
def _slot(part: str) -> Slot:
    words = [intern(word) for word in part.replace(NONE, "").split("|") if word]
    signs = {ANY, END}.intersection(words).union(NONE if NONE in part else "")
    told = [word for word in words if not (word in signs or word in NUMBERS or word[0] == LISTED)]
    if not words or any(_is_odd(word) for word in told):
        raise PatternError(part)
    return Slot(
        told=word_list(told) if told else WordList(frozenset()),
        numbers=tuple(word for word in words if word in NUMBERS),
        listed=tuple(word[1:] for word in words if word[0] == LISTED),
        signs=signs,
    )
