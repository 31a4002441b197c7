"""`sheet`: the sheet for the person to take home, without a window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from matcher.catalogue import assess
from matcher.documents import meant
from matcher.errors import InputError
from matcher.handout import Size, Variant, Wanted, handout, in_danger, pdf_file
from matcher.messages import Message
from matcher.plan import Chosen, Plan
from ui.terminal.input_file import text_of
from ui.terminal.match import MAX_SITUATION, read_situation
from ui.terminal.package import deliver
from ui.terminal.source import open_catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from matcher.catalogue import Catalogue


def write_sheet(  # noqa: PLR0913 - the words of one command
    facts: str,
    programs: str,
    out: Path,
    as_of: date,
    path: Path | None = None,
    *,
    languages: str,
    size: Size,
    variant: Variant | None,
    overwrite: bool = False,
) -> int:
    """Write the sheet of some programs as PDF to a file, or to standard output for "-".

    Raises InputError.
    """
    catalogue = open_catalogue(path, day=as_of)
    situation = read_situation(text_of(facts, MAX_SITUATION), as_of, catalogue)
    assessment = assess(situation, catalogue)
    plan = _plan(_listed(programs), catalogue)
    if variant is None:
        variant = Variant.NEUTRAL if in_danger(plan, assessment) else Variant.FULL
        if variant is Variant.NEUTRAL:
            print("Arket er nøytralt. Se «sheet --help» for andre valg.", file=sys.stderr)
    wanted = Wanted(_listed(languages), size, variant)
    if deliver(pdf_file(handout(plan, assessment, catalogue, wanted)), out, overwrite=overwrite):
        print(f"Arket er skrevet til {out}.")
    return 0


def _listed(words: str) -> tuple[str, ...]:
    """Return what is told apart by commas; the last one may stand before nothing."""
    return tuple(filter(None, map(str.strip, words.split(","))))


def _plan(names: Sequence[str], catalogue: Catalogue) -> Plan:
    if not names:
        raise InputError([Message("Ingen tiltak er nevnt. Nevn minst ett etter --programs.")])
    problems = [_unknown(name, catalogue) for name in names if name not in catalogue.programs]
    if problems:
        raise InputError(problems)
    return Plan(tuple(map(Chosen, dict.fromkeys(names)))).lock(locked=True)


def _unknown(name: str, catalogue: Catalogue) -> Message:
    said = Message("{name}: tiltaket finnes ikke i katalogen.", name=name)
    hint = meant(name, catalogue.programs)
    return Message("{said} {hint}", said=said, hint=hint) if hint else said
