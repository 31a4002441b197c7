"""Days as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.platform.days import day_words, read_day

TODAY = date(2026, 11, 23)


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_is_read_as_it_is_shown(day: date) -> None:
    assert read_day(day_words(day), TODAY) == day
    assert read_day(day.isoformat(), TODAY) == day


@pytest.mark.parametrize(
    "text",
    ["1.3.2027", "01.03.2027", "1. 3. 2027", "1/3/2027", "1 3 2027", "2027-3-1", " 1.3.2027 ",
     "1. mars 2027", "1 mars 2027", "1. mar. 2027", "1. March 2027"],
)  # fmt: skip
def test_all_ways_of_writing_a_day_are_read(text: str) -> None:
    assert read_day(text, TODAY) == date(2027, 3, 1)


@pytest.mark.parametrize("text", ["i dag", "I DAG", "idag", "today"])
def test_today_has_a_name(text: str) -> None:
    assert read_day(text, TODAY) == TODAY


@pytest.mark.parametrize(
    "text",
    ["", "1.3", "1.3.27", "1.3.202", "31.2.2027", "29.2.2027", "0.1.2027", "1.13.2027", "1.1.1899",
     "1.1.2200", "1.3.20277", "x1.3.2027", "1.3.2027 kl. 12", "i morgen", "١.٣.٢٠٢٧"],
)  # fmt: skip
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read_day(text, TODAY) is None


def test_a_short_year_is_read_where_nobody_types_on() -> None:
    """As on a form: half of 2027 would else be a day of its own while it is typed."""
    assert read_day("1.3.27", TODAY) is None
    assert read_day("1.3.27", TODAY, finished=True) == date(2027, 3, 1)
    assert read_day("1.13.27", TODAY, finished=True) is None


def test_no_day_is_shown_as_nothing() -> None:
    assert day_words(None) == ""
