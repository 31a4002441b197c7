"""`find`: the programs that have a name, a former name or another word, and how they stand."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from matcher.catalogue.search import Index
from matcher.catalogue.vocabularies import STATUSES
from matcher.documents import printable
from matcher.questions.idnumbers import without_id_numbers
from ui.terminal.source import open_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Program

FOUND, NOTHING = 0, 1
_LONGEST = 80


def find_programs(text: str, path: Path | None = None, *, as_json: bool) -> int:
    """Print every program that search finds, the nearest first, as the window would list it."""
    catalogue = open_catalogue(path, cases=False)
    hits = Index(catalogue).find(text)
    said = _said(text)
    found = [catalogue.programs[program_id] for program_id in hits.ids]
    if as_json:
        told = {"guessed": hits.guessed, "programs": [_data(program) for program in found]}
        print(json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True))
        return FOUND if found else NOTHING
    if not found:
        sys.stderr.write(f"Ingen tiltak er funnet for «{said}» – prøv et annet ord.\n")
        return NOTHING
    if hits.guessed:
        print(f"Ingen heter «{said}». Dette ligner:")
    elif hits.choice:
        print(f"«{hits.choice.choice.label.nb}» er et svar. Disse tiltakene spør om det:")
    for program in found:
        print(f"{program.id}: {program.name.nb} [{_status(program)}]")
        if program.relations.replaced_by:
            print(f"  Se heller: {', '.join(program.relations.replaced_by)}")
    return FOUND


def _said(text: str) -> str:
    """Return what was looked for, to be said again: short, on one line, and no id number."""
    begun = " ".join(text.split())[: 2 * _LONGEST]
    plain = " ".join(printable(without_id_numbers(begun)[0]).split())
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"


def _data(program: Program) -> dict[str, Any]:
    return {
        "id": program.id,
        "name": program.name.nb,
        "status": str(program.availability.status),
        "replaced_by": list(program.relations.replaced_by),
    }


def _status(program: Program) -> str:
    return str(STATUSES[program.availability.status]).casefold()
