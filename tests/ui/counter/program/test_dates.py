"""Dates as Norwegians write them, and cards that have grown old."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from matcher.catalogue.programs import Period
from tests.matcher.sample import catalogue
from ui.counter.program.dates import freshness, is_aged, period, validity

TODAY = date(2026, 11, 23)
CARD = replace(
    catalogue().programs["jobbkurs"],
    last_verified=date(2026, 11, 22),
    review_by=date(2027, 5, 22),
    valid_from=None,
    valid_to=None,
)


def test_a_fresh_card_says_when_it_was_checked_and_when_it_is_due() -> None:
    said = freshness(CARD, TODAY)
    assert said == "Sist kontrollert 22.11.2026 · ses på igjen 22.05.2027"
    assert not is_aged(CARD, TODAY)


def test_a_card_nobody_checked_says_so() -> None:
    card = replace(CARD, last_verified=None)
    assert freshness(card, TODAY) == "Aldri bekreftet · ses på igjen 22.05.2027"
    assert freshness(replace(card, review_by=None), TODAY) == "Aldri bekreftet"


def test_a_card_ages_the_day_after_it_was_due() -> None:
    due = replace(CARD, review_by=TODAY)
    assert not is_aged(due, TODAY)
    late = replace(CARD, review_by=date(2026, 11, 22))
    assert is_aged(late, TODAY)
    assert "kan være utdatert" in freshness(late, TODAY)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 1, 2), date(2026, 3, 4), "02.01.2026 til 04.03.2026"),
        (date(2026, 1, 2), None, "fra 02.01.2026"),
        (None, date(2026, 3, 4), "til 04.03.2026"),
    ],
)
def test_periods_may_be_open_at_one_end(first: date | None, last: date | None, said: str) -> None:
    assert period(Period(first, last)) == said
    assert period(Period(first, last, "ferie")) == f"{said} (ferie)"
    assert validity(replace(CARD, valid_from=first, valid_to=last)) == said


def test_without_dates_there_is_nothing_to_say() -> None:
    assert validity(CARD) == ""
