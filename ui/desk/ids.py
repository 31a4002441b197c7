"""Ids made of what people write: nobody needs to know that there are any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "é": "e", "ü": "u", "ö": "o", "ä": "a"})
_LONGEST = 50


def id_of(name: str, taken: Container[str], between: str = "_") -> str:
    """Return an id made of a name that is not taken: a–z, 0–9 and what parts words."""
    plain = re.sub(r"[^a-z0-9]+", between, name.casefold().translate(_LETTERS)).strip(between)
    plain = plain[:_LONGEST].rstrip(between) or "x"
    if not plain[0].isalpha():
        plain = f"x{between}{plain}"
    found, number = plain, 2
    while found in taken:
        found, number = f"{plain}{between}{number}", number + 1
    return found
