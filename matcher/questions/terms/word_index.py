"""Finds what whole words, beginnings and endings stand for, by the word of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.questions.line_words import WordList

_T = TypeVar("_T")


class WordIndex(Generic[_T]):
    """Values by the words they are told with; a line is looked up, not compared with each."""

    def __init__(self) -> None:
        """Begin with no words."""
        self._whole: dict[str, list[_T]] = {}
        self._begins: dict[str, list[_T]] = {}
        self._ends: dict[str, list[_T]] = {}

    def add(self, told: WordList, value: _T) -> None:
        """Put a value down under each of some words."""
        _put(self._whole, told.words, value)
        _put(self._begins, told.begins, value)
        _put(self._ends, told.ends, value)

    def of(self, word: str) -> Iterator[_T]:
        """Yield the values of a word; one told in two ways comes twice."""
        yield from self._whole.get(word, ())
        for length in range(1, len(word) + 1):
            yield from self._begins.get(word[:length], ())
            yield from self._ends.get(word[-length:], ())


def _put(table: dict[str, list[_T]], keys: Iterable[str], value: _T) -> None:
    for key in keys:
        table.setdefault(key, []).append(value)
