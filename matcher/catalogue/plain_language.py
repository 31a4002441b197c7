"""Plain language: LIX, long sentences and office words of a text, in bokmål or nynorsk.

LIX is C.-H. Björnsson's readability index (1968): words per sentence plus per cent of words with
more than six letters. The office words are from Språkrådet's list for plain public language, with
what to write instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from matcher.catalogue.office_words import OFFICE_WORDS
from matcher.messages import Message

LONG_SENTENCE = 20
"""Words; sentences meant for clients should not have more."""
LONG_WORD = 6
HARD = 45
"""LIX from here on is called heavy, as the texts of agencies often are."""
_LEVELS = (
    (25, Message("svært lett")),
    (35, Message("lett")),
    (HARD, Message("middels")),
    (55, Message("tung")),
)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+(?:[.,]\d+)*", re.UNICODE)
_END = re.compile(r"[.!?:]+(?=\s+[«\"(]?[A-ZÆØÅ0-9–-]|\s*$)|\n+")
_SHORTENED = frozenset({
    "bl.a", "ca", "dvs", "ekskl", "ev", "evt", "f.eks", "inkl", "jf", "kap", "kl", "kr", "m.m",
    "maks", "min", "mnd", "mv", "nr", "osv", "pkt", "st", "tlf",
})  # fmt: skip

_OFFICE = re.compile(
    "|".join(rf"\b{re.escape(word)}\b" for word in sorted(OFFICE_WORDS, key=len, reverse=True)),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A place in a text: from `start`, so many letters, and what could stand there instead."""

    start: int
    length: int
    words: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Readability:
    """How heavy a text is to read. LIX is 0 where there are no words; `longest` counts words."""

    words: int
    sentences: int
    longest: int
    lix: int
    long_sentences: tuple[Marked, ...]
    office_words: tuple[Marked, ...]

    @property
    def plain(self) -> bool:
        """Whether nothing of it needs another look."""
        return self.lix < HARD and not (self.long_sentences or self.office_words)


def read_plainly(text: str) -> Readability:
    """Return what makes a text heavy; places are counted in characters of the text."""
    found = [(start, sentence, _words(sentence)) for start, sentence in _sentences(text)]
    found = [part for part in found if part[2]]
    words = [word for _, _, of_sentence in found for word in of_sentence]
    long_words = sum(len(word) > LONG_WORD for word in words)
    lix = round(len(words) / len(found) + 100 * long_words / len(words)) if words else 0
    long_sentences = tuple(
        Marked(start, len(sentence), sentence)
        for start, sentence, of_sentence in found
        if len(of_sentence) > LONG_SENTENCE
    )
    longest = max((len(of_sentence) for _, _, of_sentence in found), default=0)
    return Readability(
        len(words), len(found), longest, lix, long_sentences, tuple(_office_words(text))
    )


def _office_words(text: str) -> list[Marked]:
    return [
        Marked(hit.start(), len(hit[0]), hit[0], OFFICE_WORDS[hit[0].casefold()])
        for hit in _OFFICE.finditer(text)
    ]


def _words(sentence: str) -> list[str]:
    return _WORD.findall(sentence)


def _sentences(text: str) -> list[tuple[int, str]]:
    """Return where each sentence begins and what it is; a full stop after "ca." ends none."""
    found, start = [], 0
    for end in _END.finditer(text):
        before = text[start : end.start()].rsplit(maxsplit=1)[-1:]
        if end[0] == "." and before and before[0].casefold() in _SHORTENED:
            continue
        found.append(_trimmed(text, start, end.end()))
        start = end.end()
    found.append(_trimmed(text, start, len(text)))
    return [(at, sentence) for at, sentence in found if sentence]


def _trimmed(text: str, start: int, end: int) -> tuple[int, str]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), part.strip()


def level(lix: int) -> Message:
    """Return what a LIX means."""
    return next((words for limit, words in _LEVELS if lix < limit), Message("svært tung"))
