"""Patterns sorted by what they begin with, so that a word of a line finds the few that may fit.

Of the patterns a word can begin, nineteen in twenty ask for another word that the line has not.
They are kept by that word, and only those are looked at whose word the line has.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from matcher.questions.terms.kept_words import KeptWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from matcher.questions.line_words import LinePhrase
    from matcher.questions.terms.slots import Slot

_K = TypeVar("_K")


class Row(NamedTuple):
    """A pattern from its first word that must stand on, and its place among all patterns.

    Of each of the words `needed` behind the first, one has to stand in the line.
    """

    slots: tuple[Slot, ...]
    phrase: LinePhrase
    place: int
    needed: tuple[frozenset[str], ...] = ()
    is_straight: bool = False
    """Whether a line can be followed along it in one way only."""


class RowGroup(NamedTuple):
    """Rows that begin alike: the first of a single word, and longer ones by a word they need."""

    single: Row | None
    always: tuple[Row, ...]
    by_need: dict[str, list[Row]]

    def longer(self, words: AbstractSet[str]) -> Iterator[Row]:
        """Yield the rows of several words that a line with these words can hold."""
        yield from self.always
        for word in self.by_need.keys() & words:
            for row in self.by_need[word]:
                # The word is there already, and most rows need no other.
                if len(row.needed) == 1 or not any(map(words.isdisjoint, row.needed)):
                    yield row


class BegunRows(NamedTuple):
    """What a word can begin: the first row of it alone, groups of longer ones, maybe a pair."""

    single: Row | None
    groups: tuple[RowGroup, ...]
    is_of_pair: bool


class RowTable:
    """All rows by their first place: words, pairs of words, beginnings, endings and lists."""

    def __init__(self, lists_of: Callable[[str], Iterable[str]]) -> None:
        """Begin with no rows; `lists_of` tells of which lists a word is."""
        self._lists_of = lists_of
        self._by_word: dict[str, tuple[Row, ...]] = {}
        self._by_pair: dict[tuple[str, str], tuple[Row, ...]] = {}
        self._by_start: dict[str, tuple[Row, ...]] = {}
        self._by_end: dict[str, tuple[Row, ...]] = {}
        self._by_list: dict[str, tuple[Row, ...]] = {}
        self.by_number: list[Row] = []
        self._groups: dict[int, RowGroup] = {}
        self.begun = KeptWords(self._begin).of
        """Returns what a word can begin."""
        self._firsts: set[str] = set()

    def add(self, slots: tuple[Slot, ...], phrase: LinePhrase, place: int) -> None:
        """Put a pattern down under every place it can begin with."""
        for at, slot in enumerate(slots):
            row = _row(slots[at:], phrase, place)
            seconds = _seconds(row.slots)
            _put(self._by_pair, product(slot.words, seconds), row)
            self._firsts |= slot.words if seconds else frozenset()
            _put(self._by_word, () if seconds else slot.words, row)
            _put(self._by_start, slot.told.begins, row)
            _put(self._by_end, slot.told.ends, row)
            _put(self._by_list, slot.listed, row)
            if slot.numbers:
                self.by_number.append(row)
            if not slot.optional:
                return

    def pairs(self, word: str, second: str) -> tuple[Row, ...]:
        """Return the rows that two words begin."""
        return self._by_pair.get((word, second), ())

    def _begin(self, word: str) -> BegunRows:
        groups = tuple(map(self._group, self._begun(word, self._lists_of(word))))
        singles = (group.single for group in groups if group.single)
        first = min(singles, key=lambda row: row.place, default=None)
        longer = tuple(group for group in groups if group.always or group.by_need)
        return BegunRows(first, longer, is_of_pair=word in self._firsts)

    def _begun(self, word: str, lists: Iterable[str]) -> Iterator[tuple[Row, ...]]:
        places = range(1, len(word) + 1)
        yield from _found(self._by_word, (word,))
        yield from _found(self._by_list, lists)
        yield from _found(self._by_start, (word[:length] for length in places))
        yield from _found(self._by_end, (word[-length:] for length in places))

    def _group(self, rows: tuple[Row, ...]) -> RowGroup:
        if id(rows) not in self._groups:
            self._groups[id(rows)] = _grouped(rows)
        return self._groups[id(rows)]


def possible(rows: Iterable[Row], words: AbstractSet[str]) -> Iterator[Row]:
    """Yield the rows that a line with these words can hold."""
    return (row for row in rows if not any(map(words.isdisjoint, row.needed)))


def _found(table: dict[str, tuple[Row, ...]], keys: Iterable[str]) -> Iterator[tuple[Row, ...]]:
    return (table[key] for key in keys if key in table)


def _grouped(rows: Iterable[Row]) -> RowGroup:
    single: Row | None = None
    always: list[Row] = []
    by_need: dict[str, list[Row]] = {}
    for row in rows:
        if _is_single(row):
            if not row.phrase.cases and (single is None or row.place < single.place):
                single = row
        elif row.needed:
            for word in min(row.needed, key=len):
                by_need.setdefault(word, []).append(row)
        else:
            always.append(row)
    return RowGroup(single, tuple(always), by_need)


def _is_single(row: Row) -> bool:
    return len(row.slots) == 1 and not row.slots[0].numbers


def _row(slots: tuple[Slot, ...], phrase: LinePhrase, place: int) -> Row:
    needed = _needed(slots[1:])
    winding = any(slot.numbers or slot.optional or slot.can_end for slot in slots)
    return Row(slots, phrase, place, needed, is_straight=not winding)


def _needed(slots: tuple[Slot, ...]) -> tuple[frozenset[str], ...]:
    """Return the words of the places where only words told one by one may stand."""
    plain = (slot for slot in slots if slot.is_plain and not slot.optional)
    return tuple(slot.words for slot in plain)


def _put(table: dict[_K, tuple[Row, ...]], keys: Iterable[_K], row: Row) -> None:
    # Most keys have one row, and a row many keys: they share a tuple, of which there are 37 000.
    alone = (row,)
    for key in keys:
        there = table.setdefault(key, alone)
        if there is not alone:
            table[key] = (*there, row)


def _seconds(slots: tuple[Slot, ...]) -> frozenset[str]:
    """Return the words the second place asks for; none where something else may stand there."""
    if len(slots) == 1 or slots[0].optional or slots[1].optional:
        return frozenset()
    second = slots[1]
    return second.words if second.is_plain else frozenset()
