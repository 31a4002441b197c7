"""A case as the bytes of its file, sealed under the name the file has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.kept_cases.kept_case import read_case
from matcher.kept_cases.seal import (
    DamagedError,
    WrongKeyError,
    sealed,
    unsealed,
    with_sum,
    without_sum,
)
from matcher.messages import Message

if TYPE_CHECKING:
    from matcher.kept_cases.case_folder import CaseLine
    from matcher.kept_cases.kept_case import KeptCase


def seal_case(case: KeptCase, key: bytes, line: CaseLine) -> bytes:
    """Return the bytes of a file: whoever gives it another name or another day cannot open it."""
    return with_sum(sealed(case.document(), key, line.name))


def open_case(raw: bytes, key: bytes, line: CaseLine) -> KeptCase:
    """Return the case in a file. Raises InputError, by whether it is damaged or another's."""
    try:
        return read_case(unsealed(without_sum(raw), key, line.name))
    except WrongKeyError as error:
        said = Message(
            "Saken {name} er låst med en annen nøkkel og kan ikke åpnes. Den kan slettes.",
            name=line.reference,
        )
        raise InputError([said]) from error
    except (DamagedError, ValueError, InputError) as error:
        said = Message(
            "Saken {name} er skadet på disken og kan ikke åpnes. Den kan slettes.",
            name=line.reference,
        )
        raise InputError([said]) from error
