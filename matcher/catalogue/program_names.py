"""Which programs a typed line asks for by name: the names their files give, and no others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from matcher.questions.terms import word_set
from matcher.questions.terms.fold import PIECES, pieces
from matcher.questions.terms.small_words import NEGATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matcher.catalogue.programs import Program

    Words = tuple[str, ...]

_ASIDE = re.compile(r"\([^)]*\)")
_CUT = re.compile(r" i oslo\b.*", re.IGNORECASE)
_ENDINGS = ("ene", "ane", "en", "et", "er", "ar", "a", "s")
_STEM = 5
"""So many letters are left of a word when an ending is taken off."""

_REACH = 3
_OVER = word_set(
    "hatt hadde fikk gikk gått var vært vore tidligere tidlegare før ferdig fullført avsluttet "
    "avslutta sluttet slutta"
)
_ENDED = word_set("slutt stoppet stoppa stopper utløpt opphørte ferdig")
"""Words before and behind a name that tell of a program the person is done with."""


class ProgramNames:
    """The names of some programs, ready to be looked for in one line after the other."""

    def __init__(self, programs: Iterable[Program]) -> None:
        """Make the names ready."""
        self._named: dict[Words, list[str]] = {}
        for program in programs:
            for name in dict.fromkeys(_names(program)):
                self._named.setdefault(name, []).append(program.id)
        self._longest = max(map(len, self._named), default=0)

    def asked_in(self, line: str) -> tuple[str, ...]:
        """Return the ids of the programs that are named, in the order of the line.

        The longest name counts: «kommunal bostøtte» is not «bostøtte». What is denied, or told of
        as over, is not asked for.
        """
        said = tuple(word.lower() for word in PIECES.findall(line))
        words, found, at = _stems(pieces(line)), dict[str, None](), 0
        while at < len(words):
            end = self._end(words, at)
            if end > at and _is_asked(said, at, end):
                found |= dict.fromkeys(self._named[words[at:end]])
            at = max(end, at + 1)
        return tuple(found)

    def _end(self, words: Words, at: int) -> int:
        """Return the place behind the longest name that begins at a word, or the word's place."""
        ends = range(min(at + self._longest, len(words)), at, -1)
        return next((end for end in ends if words[at:end] in self._named), at)


def _names(program: Program) -> Iterator[Words]:
    name = program.name
    for full in (name.nb, name.nn, *program.short_names):
        plain = _CUT.split(_ASIDE.sub("", full))[0]
        # A name that is more than letters, as «=Oslo», says something else without the sign.
        parts = (part.strip() for part in plain.split("/"))
        yield from (_stems(pieces(part)) for part in parts if part[:1].isalnum())
    if len(english := pieces(_ASIDE.sub("", name.en))) > 1:
        yield _stems(english)


def _stems(words: Words) -> Words:
    """Return folded words without their endings: «startlånet» is «startlån»."""
    return tuple(map(_stem, words))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return _stem(word.removesuffix(ending))
    return word


def _is_asked(said: Words, at: int, end: int) -> bool:
    before, behind = said[max(0, at - _REACH) : at], said[end : end + _REACH]
    return _OVER.isdisjoint(before) and NEGATIONS.isdisjoint(before) and _ENDED.isdisjoint(behind)
