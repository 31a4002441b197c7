"""`find`: the programs that have a name, a former name or another word, and how they stand."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from matcher.catalogue.search import Index
from matcher.catalogue.vocabularies import STATUSES
from ui.terminal.source import open_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Program

FOUND, NOTHING = 0, 1


def find_programs(text: str, path: Path | None = None, *, as_json: bool) -> int:
    """Print every program that search finds, the nearest first, as the window would list it."""
    catalogue = open_catalogue(path, cases=False)
    hits = Index(catalogue).find(text)
    found = [catalogue.programs[program_id] for program_id in hits.ids]
    if as_json:
        told = {"guessed": hits.guessed, "programs": [_data(program) for program in found]}
        print(json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True))
        return FOUND if found else NOTHING
    if not found:
        sys.stderr.write(f"Ingen tiltak er funnet for «{text}» – prøv et annet ord.\n")
        return NOTHING
    if hits.guessed:
        print(f"Ingen heter «{text}». Dette ligner:")
    elif hits.choice:
        print(f"«{hits.choice.choice.label.nb}» er et svar. Disse tiltakene spør om det:")
    for program in found:
        print(f"{program.id}: {program.name.nb} [{_status(program)}]")
        if program.relations.replaced_by:
            print(f"  Se heller: {', '.join(program.relations.replaced_by)}")
    return FOUND


def _data(program: Program) -> dict[str, Any]:
    return {
        "id": program.id,
        "name": program.name.nb,
        "status": str(program.availability.status),
        "replaced_by": list(program.relations.replaced_by),
    }


def _status(program: Program) -> str:
    return str(STATUSES[program.availability.status]).casefold()
