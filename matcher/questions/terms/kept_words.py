"""What was found for the words of typed lines, kept while the person is there who they tell of.

While somebody types, each line is the one before with a letter more. But a word may be a name,
so nothing of it may stay when the person goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")
MOST_WORDS = 4000
_ABSENT: Any = object()
_all: WeakSet[KeptWords[Any]] = WeakSet()


class KeptWords(Generic[_T]):
    """Finds something for a word once."""

    def __init__(self, find: Callable[[str], _T]) -> None:
        """Keep what `find` returns for each word."""
        self._find = find
        self._found: dict[str, _T] = {}
        _all.add(self)

    def of(self, word: str) -> _T:
        """Return what is found for a word."""
        found: _T = self._found.get(word, _ABSENT)
        if found is _ABSENT:
            found = self._find(word)
            if len(self._found) >= MOST_WORDS:
                self._found.clear()
            self._found[word] = found
        return found

    def forget(self) -> None:
        """Keep none of the words."""
        self._found.clear()


def forget_words() -> None:
    """Keep no word of any line that was read."""
    for kept in tuple(_all):
        kept.forget()
