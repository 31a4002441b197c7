"""A locked list as a code that can be printed: version, day and programs; nothing of a person.

`T1/2026.11.1/20261129/54eb64df/jobbklubb+karriere-oslo/3F` can be typed in again. The last two
signs tell a typing error from a code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from zlib import crc32

from matcher.errors import InputError
from matcher.messages import Message

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue

_MARK = "T1"
_SHAPE = re.compile(r"T1/([^/\s]{1,40})/(\d{8})/([0-9a-f]{8})/([a-z0-9+-]{1,400})/([0-9A-F]{2})")


@dataclass(frozen=True, slots=True)
class ListCode:
    """What a printed code says."""

    version: str
    day: date
    hash: str
    programs: tuple[str, ...]

    def __str__(self) -> str:
        """Return the code as it is printed."""
        body = f"{_MARK}/{self.version}/{self.day:%Y%m%d}/{self.hash}/{'+'.join(self.programs)}"
        return f"{body}/{_check(body)}"


def code_of(programs: tuple[str, ...], catalogue: Catalogue, day: date) -> ListCode:
    """Return the code of programs chosen on a day by a catalogue."""
    return ListCode(catalogue.version, day, catalogue.hash[:8], programs)


def read_code(text: str) -> ListCode:
    """Read a code as somebody typed it. Raises InputError."""
    typed = "".join(text.split())
    found = _SHAPE.fullmatch(typed)
    if found is None:
        raise InputError([Message("Dette er ikke en listekode. Skriv hele koden fra arket.")])
    version, day, hashed, programs, check = found.groups()
    if _check(typed.rpartition("/")[0]) != check:
        raise InputError([Message("Koden har en skrivefeil. Se på arket og skriv den på nytt.")])
    try:
        when = date(int(day[:4]), int(day[4:6]), int(day[6:]))
    except ValueError as error:
        raise InputError([Message("Koden har en dato som ikke finnes.")]) from error
    return ListCode(version, when, hashed, tuple(programs.split("+")))


def _check(body: str) -> str:
    return f"{crc32(body.encode()) % 256:02X}"
