"""Limits are read as people write them, and refused with what to write instead."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from ui.desk.rules.panel.numbers import (
    LimitError,
    ordinal,
    share,
    whole,
    written_day,
    written_share,
)

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "number"), [("18", 18), ("420 000", 420_000), ("420.000", 420_000), ("-3", -3)]
)
def test_whole_numbers(text: str, number: int) -> None:
    assert whole(text) == number


@pytest.mark.parametrize(
    ("text", "found"), [("1,5", Fraction(3, 2)), ("2", Fraction(2)), ("2/3", Fraction(2, 3))]
)
def test_shares_of_a_constant(text: str, found: Fraction) -> None:
    assert share(text) == found
    assert share(written_share(found.numerator, found.denominator)) == found


@pytest.mark.parametrize("text", ["1.8.2026", "01.08.2026", "2026-08-01", "1/8/2026"])
def test_days(text: str) -> None:
    assert ordinal(text) == date(2026, 8, 1).toordinal()
    assert written_day(ordinal(text)) == "1.8.2026"


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (whole, ""),
        (whole, "atten"),
        (whole, "1,5"),
        (whole, "9" * 20),
        (share, "0"),
        (share, "-1"),
        (share, "1/0"),
        (share, "9" * 20),
        (ordinal, "31.2.2026"),
        (ordinal, "mars"),
        (ordinal, "1.8.20"),
    ],
)
def test_what_is_no_limit(read: Callable[[str], object], text: str) -> None:
    with pytest.raises(LimitError, match="Skriv"):
        read(text)
