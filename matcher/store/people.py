r"""When two names in the records are of one person.

What else stands for the same person is in brackets: "fag-kari (OSLO\kno012, S-1-5-21-7)".
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = re.compile(r"[(),]")


def marks_of(name: str) -> frozenset[str]:
    """Return all that stands for a person in a name, as it is compared.

    Letters that look alike in another form are one letter, capitals say nothing, and signs that
    nobody sees are not there.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    seen = "".join(letter for letter in folded if unicodedata.category(letter) not in {"Cf", "Cc"})
    return frozenset(mark for part in _BETWEEN.split(seen) if (mark := " ".join(part.split())))


def same_person(one: str, other: str) -> bool:
    """Tell whether two names are of one person: any mark they share is enough."""
    return not marks_of(one).isdisjoint(marks_of(other))


def among(who: str, others: Iterable[str]) -> bool:
    """Tell whether somebody is one of several."""
    return any(same_person(who, other) for other in others)
