"""What the two boxes of kept cases are shown in tests."""

from __future__ import annotations

from datetime import date, timedelta

from matcher.casework import Casework
from matcher.kept_cases import CaseLine, CaseRules, Shelf
from tests.matcher.kept_cases.cupboard import ANSWERS, catalogue
from tests.matcher.sample import AS_OF
from ui.counter import Counter

WEEK = timedelta(7)


def shelf(*references: str, asks: bool = False, new: bool = False, allowed: bool = True) -> Shelf:
    """Cases kept on the day of the sample."""
    lines = tuple(CaseLine(each, AS_OF, AS_OF + WEEK) for each in references)
    return Shelf(lines, CaseRules(allowed=allowed), date(2026, 11, 30), asks, new)


def counter() -> Counter:
    """A counter with answers of every sensitivity."""
    made = Counter(Casework(catalogue(), lambda: AS_OF), "nb")
    made.answer_all(ANSWERS)
    return made
