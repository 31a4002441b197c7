"""Finds programs by what people call them, typing errors included."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.catalogue.collation import collated
from matcher.catalogue.named_choices import choices_called, programs_asking_for
from matcher.catalogue.search_words import search_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.named_choices import NamedChoice
    from matcher.questions import Language

_WORD = re.compile(r"\w+")
_INSIDE, _MISTYPED = 3, 6
_LETTERS_INSIDE = 3
_LETTERS_ANYWHERE = 5
"""A word this long is found in the middle of another; a shorter one only at its end."""
_TYPOS = ((8, 2), (5, 1))
"""How many typing errors a word of at least so many letters may have."""
_LETTERS_OF_A_START = 6
"""So many letters make a mistyped beginning of a word that is not finished yet."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Ids of programs, the nearest first, and what they were found by if not by their names.

    `guessed`: nothing is called so, these are called something like it. `choice`: it is an answer,
    or its former name, and the rules of these programs ask for it.
    """

    ids: list[str]
    guessed: bool = False
    choice: NamedChoice | None = None


class Index:
    """The words of every program, each with where it stands: name, other names, owner."""

    def __init__(self, catalogue: Catalogue, language: Language = "nb") -> None:
        """Read what each program is found by; names are compared as they are shown."""
        self._catalogue = catalogue
        self._words: dict[str, dict[str, int]] = {}
        self._names: dict[str, str] = {}
        self._order: dict[str, str] = {}
        for program in catalogue.programs.values():
            name = program.name.into(language)
            self._names[program.id] = " ".join(_words(name))
            self._order[program.id] = collated(name)
            for place, text in search_words(program):
                self._add(program.id, place, text)

    def _add(self, program_id: str, place: int, text: str) -> None:
        for word in _words(text):
            found = self._words.setdefault(word, {})
            found[program_id] = min(place, found.get(program_id, place))

    def find(self, text: str) -> Hits:
        """Return the programs that have every word of a text; else what is nearest to it."""
        words = _words(text)
        if not words:
            return Hits([])
        if ids := self._having([self._of(word) for word in words], " ".join(words)):
            return Hits(ids)
        for choice in choices_called(words, self._catalogue.questionnaire):
            asking = programs_asking_for(choice, self._catalogue)
            if asking:
                return Hits(sorted(asking, key=self._order.__getitem__), choice=choice)
        alike = [self._of(word) or self._like(word) for word in words]
        return Hits(self._having(alike, " ".join(words)), guessed=True)

    def _having(self, found: list[dict[str, int]], start: str) -> list[str]:
        def nearness(program_id: str) -> tuple[bool, int, str]:
            far = sum(places[program_id] for places in found)
            return not self._names[program_id].startswith(start), far, self._order[program_id]

        return sorted(set(found[0]).intersection(*found[1:]), key=nearness)

    def _of(self, wanted: str) -> dict[str, int]:
        """Return how near each program is to one word: 0 is best, absent is not at all."""
        found: dict[str, int] = {}
        for word, programs in self._words.items():
            if word.startswith(wanted):
                _keep_nearest(found, programs, 0)
            elif _is_inside(wanted, word):
                _keep_nearest(found, programs, _INSIDE)
        return found

    def _like(self, wanted: str) -> dict[str, int]:
        found: dict[str, int] = {}
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
            longer = len(word) > len(wanted) + allowed and len(wanted) >= _LETTERS_OF_A_START
            starts = {word, word[: len(wanted)]} if longer else {word}
            if any(OSA.distance(wanted, s, score_cutoff=allowed) <= allowed for s in starts):
                yield word


def _is_inside(wanted: str, word: str) -> bool:
    """Tell whether a compound has a word as its end, or a long one anywhere."""
    if len(wanted) >= _LETTERS_ANYWHERE:
        return wanted in word
    return len(wanted) >= _LETTERS_INSIDE and word.endswith(wanted)


def _keep_nearest(found: dict[str, int], programs: dict[str, int], far: int) -> None:
    for program_id, place in programs.items():
        found[program_id] = min(place + far, found.get(program_id, place + far))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
