"""Finds programs by what people call them, typing errors included."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.catalogue import collated
from matcher.catalogue.search_words import search_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.catalogue import Program

_WORD = re.compile(r"\w+")
_INSIDE, _MISTYPED = 3, 6
_LETTERS_INSIDE = 3
_TYPOS = ((8, 2), (4, 1))
"""How many typing errors a word of at least so many letters may have."""


class Index:
    """The words of every program, each with where it stands: name, other names, owner."""

    def __init__(self, programs: Iterable[Program]) -> None:
        """Read what each program is found by."""
        self._words: dict[str, dict[str, int]] = {}
        self._names: dict[str, str] = {}
        self._order: dict[str, str] = {}
        for program in programs:
            self._names[program.id] = " ".join(_words(program.name.nb))
            self._order[program.id] = collated(program.name.nb)
            for place, text in search_words(program):
                self._add(program.id, place, text)

    def _add(self, program_id: str, place: int, text: str) -> None:
        for word in _words(text):
            found = self._words.setdefault(word, {})
            found[program_id] = min(place, found.get(program_id, place))

    def find(self, text: str) -> list[str]:
        """Return the ids of the programs that have every word of a text, the nearest first."""
        words = _words(text)
        if not words:
            return []
        found = [self._of(word) for word in words]
        ids = set(found[0]).intersection(*found[1:])
        start = " ".join(words)

        def nearness(program_id: str) -> tuple[bool, int, str]:
            far = sum(places[program_id] for places in found)
            return not self._names[program_id].startswith(start), far, self._order[program_id]

        return sorted(ids, key=nearness)

    def _of(self, wanted: str) -> dict[str, int]:
        """Return how near each program is to one word: 0 is best, absent is not at all."""
        found: dict[str, int] = {}
        for word, programs in self._words.items():
            far = 0 if word.startswith(wanted) else _INSIDE
            if far and (len(wanted) < _LETTERS_INSIDE or wanted not in word):
                continue
            _keep_nearest(found, programs, far)
        if not found:
            for word in self._alike(wanted):
                _keep_nearest(found, self._words[word], _MISTYPED)
        return found

    def _alike(self, wanted: str) -> Iterator[str]:
        allowed = next((typos for letters, typos in _TYPOS if len(wanted) >= letters), 0)
        if not allowed:
            return
        # Late: most searches find what is typed, and the import takes its time.
        from rapidfuzz.distance import OSA

        for word in self._words:
            # What is still being typed is compared with as much of the word.
            starts = {word, word[: len(wanted)]} if len(word) > len(wanted) + allowed else {word}
            if any(OSA.distance(wanted, s, score_cutoff=allowed) <= allowed for s in starts):
                yield word


def _keep_nearest(found: dict[str, int], programs: dict[str, int], far: int) -> None:
    for program_id, place in programs.items():
        found[program_id] = min(place + far, found.get(program_id, place + far))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
