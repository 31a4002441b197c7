"""The places of all states, each known by a number, and which of them a word can stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.questions.terms.kept_words import KeptWords
from matcher.questions.terms.slots import is_any_word, slots_of
from matcher.questions.terms.word_index import WordIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from matcher.questions.line_words import State


@dataclass(frozen=True, slots=True)
class PlacedState:
    """A state with its places by number."""

    state: State
    every: tuple[int, ...]
    without: frozenset[int]
    along: frozenset[int]
    nowhere: frozenset[int]


class StatePlaces:
    """All states, sorted by the places they ask for."""

    def __init__(self, states: Iterable[State], lists_of: Callable[[str], tuple[str, ...]]) -> None:
        """Number the places; `lists_of` tells of which lists a word is."""
        self._lists_of = lists_of
        self._numbers: dict[str, int] = {}
        self.places_of = KeptWords(self._find).of
        """Returns the places a word can stand in."""
        self._by_word: WordIndex[int] = WordIndex()
        self._by_list: dict[str, list[int]] = {}
        self._any_word: list[int] = []
        self._any_number: list[int] = []
        self._placed = tuple(map(self._place, states))

    def _place(self, state: State) -> PlacedState:
        return PlacedState(
            state,
            tuple(map(self._number, state.every)),
            frozenset(map(self._number, state.without)),
            frozenset(map(self._number, state.along)),
            frozenset(map(self._number, state.nowhere)),
        )

    def _number(self, place: str) -> int:
        if place not in self._numbers:
            number = self._numbers[place] = len(self._numbers)
            (slot,) = slots_of(place)
            self._by_word.add(slot.told, number)
            for name in slot.listed:
                self._by_list.setdefault(name, []).append(number)
            if slot.any_word:
                self._any_word.append(number)
            if slot.numbers:
                self._any_number.append(number)
        return self._numbers[place]

    def _find(self, word: str) -> frozenset[int]:
        return frozenset(self._found(word))

    def _found(self, word: str) -> Iterator[int]:
        yield from self._by_word.of(word)
        for name in self._lists_of(word):
            yield from self._by_list.get(name, ())
        if is_any_word(word):
            yield from self._any_word
        if word[0].isdigit():
            yield from self._any_number

    def near(self, met: frozenset[int]) -> Iterator[PlacedState]:
        """Yield the states that a line can tell of, by the places its words can stand in."""
        return (
            one
            for one in self._placed
            if met.issuperset(one.every) and met >= one.along and met.isdisjoint(one.nowhere)
        )
