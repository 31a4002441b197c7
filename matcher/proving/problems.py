"""What is proved of a catalogue's rules, as problems of its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.documents import Problem
from matcher.proving.findings import CONSTANT, Proved, StaticFinding, in_words
from matcher.proving.static import program_findings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue

CURES = {
    Proved.NEVER_TRUE: "rett vilkåret, eller ta bort det som ikke kan holde",
    Proved.ALWAYS_TRUE: "ta vilkåret bort, eller rett grensen",
    Proved.TOO_LARGE: "del regelen opp i flere vilkår",
}


def constant_problems(catalogue: Catalogue, as_of: date | None = None) -> Iterator[Problem]:
    """Yield every rule, and every part of one, that is the same for everybody.

    Each comes with a person who shows it.
    """
    for program in catalogue.programs.values():
        for finding in program_findings(program, catalogue, as_of):
            if finding.kind in CONSTANT or finding.kind is Proved.TOO_LARGE:
                yield _problem(finding, catalogue)


def _problem(finding: StaticFinding, catalogue: Catalogue) -> Problem:
    message = finding.sentence.nb
    if finding.witness is not None:
        person = in_words(finding.witness, catalogue) or "den som ikke har svart på noe"
        message = f"{message}. Prøvd med: {person}"
    where = f"criteria[{finding.criterion}]" if finding.criterion else "criteria"
    return Problem(f"programs/{finding.program}.json", where, message, CURES[finding.kind])
