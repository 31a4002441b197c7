"""Words made comparable: case, accents and Norwegian letters folded, spaces and hyphens gone."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LETTERS = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ð": "d", "ł": "l", "þ": "th"})
PIECES = re.compile(r"[^\W_]+|[%§]")


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(words.split())


def fold(word: str) -> str:
    """Return a word without case and accents: "Grünerløkka" -> "grunerlokka"."""
    if word.isascii():
        return word.lower()
    lowered = word.casefold().translate(LETTERS)
    parts = unicodedata.normalize("NFKD", lowered)
    return "".join(char for char in parts if not unicodedata.combining(char))


def pieces(text: str) -> tuple[str, ...]:
    """Return the folded words, numbers and signs (% and §) of a text."""
    return tuple(fold(piece) for piece in PIECES.findall(text))


def joined(words: Iterable[str]) -> str:
    """Join folded words so that "kontant støtte" equals "kontantstøtte".

    Numbers keep a space around them: "bydel 1 0" is not "bydel 10".
    """
    key = ""
    for word in words:
        numeric = word[0].isdigit() or key[-1:].isdigit()
        key += f" {word}" if numeric and key else word
    return key
