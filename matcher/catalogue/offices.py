"""Offices and services: doors, telephones and hours, and which of them is a person's own."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.questions import BYDEL, NO_TEXT, Text
from matcher.questions.reserved import FOLLOWED_UP_BY
from matcher.questions.value_words import day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from matcher.questions import Language, Situation

NO_DISTRICT = frozenset({"sentrum", "marka"})
"""Parts of the city that are no districts: another question tells who follows up there."""


class DoorCertainty(StrEnum):
    """How sure a door and a number are. Only `high` was read on the office's own page this year."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Office:
    """One office and its public channels, as of a day; never a private person.

    `bydel` is the district it serves, empty where it serves the city. `danger` marks a number to
    call when somebody is not safe; such a place may have an address that nobody may know.
    """

    id: str
    name: str
    kind: str
    source: str
    certainty: DoorCertainty
    programs: tuple[str, ...] = ()
    bydel: str = ""
    danger: bool = False
    phone: str = ""
    hours: Text = NO_TEXT
    drop_in: Text = NO_TEXT
    address: str = ""
    post: str = ""
    email: str = ""
    url: str = ""
    note: Text = NO_TEXT
    date: date | None = None


AS_OF = Text("per {day}", "per {day}", "as of {day}")
RING_FIRST = Text("ring før bruk", "ring før bruk", "ring before use")
DROP_IN = Text("drop-in {hours}", "drop-in {hours}", "drop-in {hours}")
UNDATED = Text("uten dato", "utan dato", "undated")


def district_of(situation: Situation) -> str:
    """Return the district that follows a person up; nothing while it is not known."""
    bydel = situation.facts.get(BYDEL)
    if bydel in NO_DISTRICT:
        bydel = situation.facts.get(FOLLOWED_UP_BY)
    return bydel if isinstance(bydel, str) else ""


def offices_for(
    program_id: str, offices: Iterable[Office], situation: Situation
) -> tuple[Office, ...]:
    """Return where this person can turn for a program: in danger first, then their own district's.

    A number for the whole country never pushes out a local one. Where the district is not known,
    or has no office in the catalogue, only those for the whole city are left.
    """
    home = district_of(situation)
    linked = [office for office in offices if program_id in office.programs]
    near = [office for office in linked if not office.bydel or office.bydel == home]
    return tuple(sorted(near, key=lambda office: (not office.danger, not office.bydel)))


def depends_on_district(program_id: str, offices: Iterable[Office]) -> bool:
    """Tell whether a program is applied for at an office of the person's district."""
    return any(program_id in office.programs and office.bydel for office in offices)


def door_lines(office: Office, language: Language) -> Iterator[str]:
    """Yield how to get in touch, most direct first: telephone, door, address on the net, post."""
    hours, drop_in = office.hours.into(language), office.drop_in.into(language)
    if office.phone:
        yield f"{office.phone} ({hours})" if hours else office.phone
    elif hours:
        yield hours
    if office.address:
        yield office.address
    if drop_in:
        yield DROP_IN.into(language).format(hours=drop_in)
    yield from filter(None, (office.email, office.url, office.post, office.note.into(language)))


def freshness(office: Office, language: Language) -> str:
    """Return as of which day it is, and whether somebody should ring first."""
    words = UNDATED.into(language)
    if office.date:
        words = AS_OF.into(language).format(day=day(office.date.toordinal(), language))
    if office.certainty is not DoorCertainty.HIGH:
        words += f"; {RING_FIRST.into(language)}"
    return words
