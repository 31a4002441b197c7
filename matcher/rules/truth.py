"""Three truth values. A missing answer is *unknown*, and unknown is never *no*.

The numbers are chosen so that *and* is both the minimum and `&`, *or* both the maximum and `|`.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Truth(IntEnum):
    """NO < UNKNOWN < YES (Kleene's strong logic of indeterminacy)."""

    NO = 0
    UNKNOWN = 1
    YES = 3


NO, UNKNOWN, YES = Truth.NO, Truth.UNKNOWN, Truth.YES

_NEGATED = {NO: YES, UNKNOWN: UNKNOWN, YES: NO}


def negated(truth: Truth) -> Truth:
    """Return yes for no, no for yes, and unknown for unknown."""
    return _NEGATED[truth]


def every(truths: Iterable[Truth]) -> Truth:
    """Return the least of the truths; yes where there are none."""
    return min(truths, default=YES)


def some(truths: Iterable[Truth]) -> Truth:
    """Return the greatest of the truths; no where there are none."""
    return max(truths, default=NO)


def at_least(count: int, truths: Iterable[Truth]) -> Truth:
    """Return whether at least `count` hold: yes, no longer possible, or unknown."""
    values = list(truths)
    if values.count(YES) >= count:
        return YES
    return UNKNOWN if len(values) - values.count(NO) >= count else NO
