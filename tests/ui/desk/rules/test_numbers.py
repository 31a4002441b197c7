"""Limits are read as people write them, and refused with what to write instead."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.desk.rules.panel.numbers import (
    LimitError,
    ordinal,
    share,
    whole,
    written_day,
    written_share,
)


@given(number=st.integers(-(10**10), 10**10))
def test_a_number_is_read_with_and_without_spaces_between_thousands(number: int) -> None:
    assert whole(str(number)) == number
    for gap in (" ", ".", "\u00a0", "\u202f"):
        assert whole(f"{number:,}".replace(",", gap)) == number


@pytest.mark.parametrize("text", ["", "-", "atten", "1,5", "1e3", "--1", "1" * 13, "9" * 20])
def test_what_is_no_whole_number_is_refused_with_how_to_write_one(text: str) -> None:
    with pytest.raises(LimitError, match="Skriv et helt tall"):
        whole(text)


@given(top=st.integers(1, 10**6), below=st.integers(1, 10**6))
def test_a_share_is_read_as_it_is_written(top: int, below: int) -> None:
    found = Fraction(top, below)
    again = share(written_share(top, below))
    assert abs(again - found) <= Fraction(1, 10**9) * found
    assert "." not in written_share(top, below)


@pytest.mark.parametrize(
    ("text", "found"),
    [("1,5", Fraction(3, 2)), ("2", Fraction(2)), ("2/3", Fraction(2, 3)),
     (" 0.5 ", Fraction(1, 2)), ("2 / 3", Fraction(2, 3))],
)  # fmt: skip
def test_every_way_of_writing_a_share_is_read(text: str, found: Fraction) -> None:
    assert share(text) == found


@pytest.mark.parametrize(
    "text", ["", "0", "-1", "1/0", "halvannen", "1000001", "1/1000001", "9" * 20]
)
def test_what_is_no_share_above_nought_is_refused(text: str) -> None:
    with pytest.raises(LimitError, match="Skriv hvor mange ganger"):
        share(text)


@pytest.mark.parametrize(
    ("top", "below", "said"), [(3, 2, "1,5"), (4, 2, "2"), (2, 3, "2/3"), (1, 8, "0,125"),
                               (1, 7, "1/7"), (4, 6, "2/3")],
)  # fmt: skip
def test_decimals_that_do_not_end_are_written_as_a_fraction(
    top: int, below: int, said: str
) -> None:
    assert written_share(top, below) == said


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    assert ordinal(written_day(day.toordinal())) == day.toordinal()


@pytest.mark.parametrize("text", ["", "1.8", "1.8.20", "31.2.2026", "august"])
def test_what_is_no_day_is_refused_with_how_to_write_one(text: str) -> None:
    with pytest.raises(LimitError, match=r"Skriv en dato, for eksempel 1\.8\.2026"):
        ordinal(text)
