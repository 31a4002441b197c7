"""Dates as Norwegians write them, and cards that have grown old."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from matcher.catalogue.catalogue_age import is_aged
from tests.matcher.sample import catalogue
from ui.counter.program.dates import freshness

TODAY = date(2026, 11, 23)
CARD = replace(
    catalogue().programs["jobbkurs"],
    last_verified=date(2026, 11, 22),
    review_by=date(2027, 5, 22),
)


def test_a_fresh_card_says_when_it_was_checked_and_when_it_is_due() -> None:
    said = freshness(CARD, TODAY)
    assert said == "Sist bekreftet 22.11.2026 · kontrolleres igjen 22.05.2027"
    assert not is_aged(CARD, TODAY)


def test_a_card_nobody_checked_says_so() -> None:
    card = replace(CARD, last_verified=None)
    assert freshness(card, TODAY) == "Ikke kontrollert ennå · kontrolleres igjen 22.05.2027"
    assert freshness(replace(card, review_by=None), TODAY) == "Ikke kontrollert ennå"


def test_a_card_ages_the_day_after_it_was_due() -> None:
    due = replace(CARD, review_by=TODAY)
    assert not is_aged(due, TODAY)
    late = replace(CARD, review_by=date(2026, 11, 22))
    assert is_aged(late, TODAY)
    assert "kan være utdatert" in freshness(late, TODAY)
