"""When rules change: what takes effect soon, and notes that have waited too long for a decision."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from matcher.clock import today
from matcher.documents import Problem
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program

SOON = timedelta(days=60)
"""How long before the day a change is told of."""
PATIENCE = timedelta(days=183)
"""How old a note may be that waits for a decision: half a year."""
WAITING = re.compile(
    r"(på høring|følg med|er foreslått|foreslår|ventes|avventer|under behandling)", re.IGNORECASE
)


def coming_days(program: Program, day: date) -> tuple[date, ...]:
    """Return the days soon to come on which something about a program's rules changes."""
    days = [change.day for change in program.changes]
    days += [program.valid_from, *(criterion.first for criterion in program.criteria)]
    ends = [program.valid_to, *(criterion.last for criterion in program.criteria)]
    days += [end + timedelta(days=1) for end in ends if end]
    return tuple(sorted({d for d in days if d is not None and day < d <= day + SOON}))


def calendar_problems(catalogue: Catalogue, as_of: date | None = None) -> Iterator[Problem]:
    """Yield the notes that have waited more than half a year for a decision."""
    day = as_of or today()
    for program in catalogue.programs.values():
        seen = program.last_verified
        if seen is not None and day - seen <= PATIENCE:
            continue
        for path, text in _notes(program):
            if found := WAITING.search(text):
                message = Message(
                    "«{words}»: merknaden har ventet i over et halvt år", words=found.group()
                )
                cure = Message("finn ut hva som ble bestemt, og skriv det")
                yield Problem(f"programs/{program.id}.json", path, message, cure)


def _notes(program: Program) -> Iterator[tuple[str, str]]:
    yield "availability.note", program.availability.note.nb
    yield "confidence_note", program.confidence_note.nb
    for place, criterion in enumerate(program.criteria):
        yield f"criteria[{place}].note", criterion.note.nb
    for place, change in enumerate(program.changes):
        if change.day is None:
            yield f"changes[{place}].text", change.text.nb
