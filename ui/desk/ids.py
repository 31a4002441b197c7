"""Ids made of what people write: nobody needs to know that there are any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "é": "e", "ü": "u", "ö": "o", "ä": "a"})
_LONGEST = 50


def plain_id(name: str, longest: int, between: str = "-") -> str:
    """Return a name in a–z, 0–9 and what parts words, at most so long; "" where that is nothing."""
    plain = re.sub(r"[^a-z0-9]+", between, name.casefold().translate(_LETTERS)).strip(between)
    # Cut between two words, an id would end with what parts them, and no file may be called so.
    return plain[:longest].rstrip(between)


def unused_id(stem: str, taken: Container[str], between: str = "-") -> str:
    """Return an id that is not taken: the stem, or the stem with the first number that is free."""
    found, number = stem, 2
    while found in taken:
        found, number = f"{stem}{between}{number}", number + 1
    return found


def id_of(name: str, taken: Container[str], between: str = "_") -> str:
    """Return an id made of a name, that begins with a letter and is not taken."""
    plain = plain_id(name, _LONGEST, between) or "x"
    if not plain[0].isalpha():
        plain = f"x{between}{plain}"
    return unused_id(plain, taken, between)
