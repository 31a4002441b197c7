"""A year on its way: what stands there of it is another year, and must not count meanwhile."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.questions import Question

_FEW = re.compile(r"(?<![0-9])[0-9]{1,3}$")
_FOUR = re.compile(r"(?<![0-9])[0-9]{4}$")
_LEAST_YEAR = 1_000


def is_year_begun(text: str, understood: str, question: Question) -> bool:
    """Tell whether a text ends in the beginning of a year, or in a year of two digits.

    `understood` is what the field would make of it; "" where it can make nothing of it yet. Two
    digits do for a year too, but only whoever leaves the field says that they are all.
    """
    if not _FEW.search(text.strip()):
        return False
    counts_years = question.low is not None and question.low >= _LEAST_YEAR
    return bool(_FOUR.search(understood)) or (counts_years and not understood)
