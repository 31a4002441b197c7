"""Which characters a text from outside may have, and a name."""

from __future__ import annotations

import re
import unicodedata

from matcher.messages import Message

MAX_TEXT = 4_000
MAX_NAME = 200
"""Characters."""

_INVISIBLE = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
"""Control, format, unassigned, private and surrogate characters, and two that break lines."""

_ORDINALS = "ªº"
_FILLERS = re.compile("[\\u034f\\u115f\\u1160\\u2800\\u3164\\uffa0]")
"""Letters and marks that paint nothing, whatever their category says."""


def text_fault(text: str, limit: int = MAX_TEXT) -> Message | None:
    """Return why a text from outside cannot be shown, or None."""
    if len(text) > limit:
        return Message("teksten er {length} tegn, høyst {limit}", length=len(text), limit=limit)
    if not unicodedata.is_normalized("NFC", text):
        return Message("teksten er ikke i normalform NFC")
    if text.isprintable():
        return None
    seen = text.replace("\n", "")
    hidden = any(unicodedata.category(char) in _INVISIBLE for char in seen)
    return Message("teksten har usynlige styretegn") if hidden else None


def name_fault(text: str) -> Message | None:
    """Return why something cannot go by a name, or None.

    Two names that look alike must be the same, so a word keeps to one script and every character
    can be seen.
    """
    if fault := text_fault(text, MAX_NAME):
        return fault
    if text.isascii() and "\n" not in text:
        return None
    if "\n" in text:
        return Message("navnet går over flere linjer")
    if _FILLERS.search(text):
        return Message("teksten har usynlige styretegn")
    mixed = next((word for word in text.split() if len(_scripts(word)) > 1), None)
    return Message("ordet «{word}» blander alfabeter", word=mixed) if mixed else None


def _scripts(word: str) -> set[str]:
    # The first word of a letter's Unicode name is its script for all that Norwegian offices meet;
    # the standard library has no table of scripts.
    letters = (char for char in word if char.isalpha() and char not in _ORDINALS)
    return {unicodedata.name(char, "?").split(maxsplit=1)[0] for char in letters}
