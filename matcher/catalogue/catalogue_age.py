"""How old a catalogue is, and when somebody should look at its programs again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue.programs import Status
from matcher.documents import iso_day
from matcher.late_dataclass import dataclass

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program


@dataclass(frozen=True, slots=True)
class CatalogueAge:
    """Days since a catalogue was published, the next review, and how many are past theirs."""

    days: int
    next_review: date | None
    overdue: int


def is_aged(program: Program, day: date) -> bool:
    """Tell whether somebody should have looked at a program's card again before a day."""
    return program.review_by is not None and program.review_by < day


def age_of(catalogue: Catalogue, day: date) -> CatalogueAge:
    """Return how old a catalogue is on a day; one of a day to come is new."""
    published = iso_day(catalogue.published) or day
    active = [
        program
        for program in catalogue.programs.values()
        if program.availability.status is Status.ACTIVE
    ]
    coming = [p.review_by for p in active if p.review_by is not None and not is_aged(p, day)]
    return CatalogueAge(
        max(0, (day - published).days),
        min(coming, default=None),
        sum(is_aged(program, day) for program in active),
    )
