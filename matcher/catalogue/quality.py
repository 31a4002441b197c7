"""How much of what a person needs to know a program's card tells: ten marks, each met or not.

After the ten criteria data·inclusion scores social offers by; the marks are this house's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from matcher.catalogue.program_file import half_said
from matcher.catalogue.programs import CriterionKind, Status
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.offices import Office
    from matcher.catalogue.programs import Program

YEAR = timedelta(days=365)
WITHOUT = ("https://www.nav.no/", "https://www.oslo.kommune.no/")
"""Front pages: no way in to one program."""


@dataclass(frozen=True, slots=True)
class Quality:
    """The score from nought to one, and what is lacking."""

    score: float
    lacking: tuple[Message, ...]


def quality(program: Program, offices: Iterable[Office], day: date) -> Quality:
    """Return how good a program's card is on a day."""
    ties = program.open_to_all or any(
        c.when is not None and c.kind is not CriterionKind.PRIORITY for c in program.criteria
    )
    fresh = program.last_verified is not None and day - program.last_verified <= YEAR
    marks = (
        (Message("tekst på alle språkene"), not any(half_said(program))),
        (Message("hvem det er for"), ties),
        (Message("kostnad"), bool(program.cost)),
        (Message("varighet"), bool(program.duration)),
        (Message("slik søker man"), bool(program.apply)),
        (Message("en vei inn"), has_a_way_in(program, offices)),
        (Message("hva man tar med"), bool(program.bring)),
        (Message("område"), bool(program.area)),
        (Message("en kilde med lenke"), any(source.url for source in program.sources)),
        (Message("bekreftet det siste året"), fresh),
    )  # fmt: skip
    lacking = tuple(name for name, met in marks if not met)
    return Quality((len(marks) - len(lacking)) / len(marks), lacking)


def has_a_way_in(program: Program, offices: Iterable[Office]) -> bool:
    """Tell whether a door, a number or a link leads to it: its own, or that of an office for it."""
    own = (
        contact.phone or contact.address or contact.email or contact.url not in {"", *WITHOUT}
        for contact in program.contacts
    )
    return any(own) or any(
        (office.phone or office.address or office.email or office.url)
        for office in offices
        if program.id in office.programs
    )


def mean_quality(catalogue: Catalogue, day: date) -> float:
    """Return the mean over the active programs; one where there are none."""
    scores = [
        quality(program, catalogue.offices, day).score
        for program in catalogue.programs.values()
        if program.availability.status is Status.ACTIVE
    ]
    return sum(scores) / len(scores) if scores else 1.0
