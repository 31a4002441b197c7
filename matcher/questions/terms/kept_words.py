"""What was found for the words of typed lines, kept while the person is there who they tell of.

While somebody types, each line is the one before with a letter more. But a word may be a name,
so nothing of it may stay when the person goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")
MOST_WORDS = 4000
_all: WeakValueDictionary[int, KeptWords[Any]] = WeakValueDictionary()


class KeptWords(dict[str, _T]):
    """Finds something for a word once: a word that is there is looked up without a call of ours."""

    def __init__(self, find: Callable[[str], _T]) -> None:
        """Keep what `find` returns for each word."""
        super().__init__()
        self._find = find
        _all[id(self)] = self

    def __missing__(self, word: str) -> _T:
        """Find something for a word that is not there, and keep it."""
        found = self._find(word)
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = found
        return found

    @property
    def of(self) -> Callable[[str], _T]:
        """Return what finds something for a word."""
        return self.__getitem__


def forget_words() -> None:
    """Keep no word of any line that was read."""
    for kept in tuple(_all.values()):
        kept.clear()
