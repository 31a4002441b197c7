"""The number of the file that was signed last: what is signed next comes after it.

It lies beside the roots, unsigned, where many can write. A laptop takes in nothing below the
number it has, so one that is lost would make the next file too old for everybody.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from matcher.documents import parse_strict
from matcher.errors import InputError
from matcher.messages import Message
from matcher.trust.ring_files import read_ring_file, write_ring_file

if TYPE_CHECKING:
    from pathlib import Path

HIGHEST = 999_999_999
"""Of nine digits, as `least_number` of a policy."""
_NEWEST = "newest.json"


def next_number(ring: Path, known: int) -> int:
    """Return the number of the file that is signed next, and note it.

    `known` is the highest this machine has seen; 0 where it has seen none. Raises InputError.
    """
    place = ring / _NEWEST
    try:
        last = max(number_in(place), known)
    except FileNotFoundError:
        last = known
    except (OSError, ValueError) as error:
        if not known:
            raise InputError([_unreadable(ring)]) from error
        last = known
    write_number(place, last + 1)
    return last + 1


def number_in(path: Path) -> int:
    """Return the number that a file holds. Raises OSError, and ValueError where it is none."""
    try:
        held = parse_strict(read_ring_file(path))
    except InputError as error:
        raise ValueError("no number") from error
    number = held.get("number") if isinstance(held, dict) else None
    if not isinstance(number, int) or not may_be(number):
        raise ValueError("no number")
    return number


def may_be(number: int) -> bool:
    """Tell whether a file can have a number, and another one after it."""
    return 0 < number < HIGHEST


def write_number(path: Path, number: int) -> None:
    """Put a number in a file. Raises InputError."""
    write_ring_file(path, json.dumps({"number": number}).encode() + b"\n")


def _unreadable(ring: Path) -> Message:
    return Message(
        "{file} i {folder} kan ikke leses, så ingen vet hvilket nummer filen skal ha. Ingenting er "
        "gjort. Hent {file} fram fra en kopi av mappen. Er ingen fil signert før, kan den slettes.",
        file=_NEWEST,
        folder=ring.name,
    )
