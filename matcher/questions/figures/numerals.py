"""Digits as people group them: "420 000", "420.000", "1,2"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = re.compile(r"\d{1,15}")
GROUP = re.compile(r"([ .\u00a0\u202f\u2009])(\d{3})(?!\d)")
LEADING_ZERO = re.compile(r"[ \u00a0\u202f\u2009]0\d\d(?!\d)")
FRACTION = re.compile(r"[.,](\d{1,2})(?!\d)")
GROUP_HEAD = 3


def numerals_at(text: str, start: int, *, decimals: bool) -> Iterator[tuple[Decimal, int]]:
    """Yield numbers at a place: with all groups of thousands, then with fewer."""
    head = HEAD.match(text, start)
    if head is None:
        return
    readings = [(head.group(), head.end())]
    firm = 0
    while len(head.group()) <= GROUP_HEAD and (group := GROUP.match(text, readings[-1][1])):
        readings.append((readings[-1][0] + group.group(2), group.end()))
        if group.group(1) != " ":
            firm = len(readings) - 1
    for digits, end in reversed(readings[firm:]):
        # No number begins with 0: "35" is no reading of "35 000".
        if LEADING_ZERO.match(text, end):
            continue
        fraction = FRACTION.match(text, end) if decimals else None
        if fraction:
            yield Decimal(f"{digits}.{fraction.group(1)}"), fraction.end()
        else:
            yield Decimal(digits), end
