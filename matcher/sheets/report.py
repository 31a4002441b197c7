"""A caseworker's word that a program's card is right or wrong: a file for the supervisor."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING

from matcher.characters import text_fault
from matcher.errors import InputError
from matcher.messages import Message
from matcher.questions import contains_id_number

if TYPE_CHECKING:
    from datetime import date

FORMAT = 1
WRONG, RIGHT = "stemmer ikke", "stemmer fortsatt"
SAYS = (WRONG, RIGHT)
LONGEST_NOTE = 1_000
"""Characters."""


def report_file(program_id: str, catalogue: str, says: str, note: str, day: date) -> bytes:
    """Return a report as the supervisor's desk takes it in; `catalogue` is a version.

    The day is all there is of when and where: a report is about a program, never about a person.
    Raises InputError where the note cannot be used.
    """
    note = unicodedata.normalize("NFC", " ".join(note.split()))
    if contains_id_number(note):
        message = Message(
            "Merknaden ser ut til å ha et fødselsnummer. Ingenting er lagret. Ta bort nummeret."
        )
        raise InputError([message])
    if fault := text_fault(note, LONGEST_NOTE):
        message = Message("Merknaden kan ikke brukes: {fault}. Ingenting er lagret.", fault=fault)
        raise InputError([message])
    if says == WRONG and not note:
        raise InputError([Message("Skriv hva som ikke stemmer, så fagansvarlig kan rette det.")])
    data = {
        "format": FORMAT,
        "program": program_id,
        "catalogue": catalogue,
        "says": says,
        "note": note,
        "at": day.isoformat(),
    }
    return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()
