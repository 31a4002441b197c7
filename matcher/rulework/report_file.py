"""A report from a caseworker, as a file: read as if a stranger had made it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from matcher.catalogue.parts import MAX_FILE
from matcher.chosen_files import read_chosen
from matcher.documents import Node, Problem, parse_strict
from matcher.errors import InputError
from matcher.messages import Message
from matcher.questions import contains_id_number
from matcher.rulework.records import DeskError, Report
from matcher.sheets import FORMAT, LONGEST_NOTE, SAYS
from matcher.store import StoredReport

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from matcher.messages import Sayable


def opened(row: StoredReport) -> Report:
    """Return a report as the desk hands it out."""
    return Report(row.number, row.program_id, row.catalogue, row.says, row.note, row.at)


def read_report(path: Path, known: Mapping[str, object], now: datetime) -> StoredReport:
    """Read a report file as if a stranger had made it. Raises DeskError."""
    try:
        raw = read_chosen(path, MAX_FILE + 1)
        data = parse_strict(raw, max_bytes=MAX_FILE)
    except OSError as error:
        raise _refused(Message("Filen kan ikke leses. Velg en annen fil.")) from error
    except InputError as error:
        raise _refused(error.problems[0]) from error
    faults: list[Problem] = []
    report = _report(Node(data, path.name, "", faults), raw, now)
    if faults or report is None:
        raise _refused(faults[0])
    if contains_id_number(f"{report.note} {report.at}"):
        raise _refused(
            Message("Den ser ut til å ha et fødselsnummer. Be avsenderen om en ny fil uten.")
        )
    if report.program_id not in known:
        name = report.program_id[:80]
        raise _refused(Message("Den gjelder «{name}», som ikke finnes i katalogen.", name=name))
    return report


def _refused(why: Sayable) -> DeskError:
    return DeskError(Message("Meldingen er ikke hentet inn. {why}", why=why))


def _report(node: Node, raw: bytes, now: datetime) -> StoredReport | None:
    if not node.is_object():
        return None
    node.only("format", "program", "catalogue", "says", "note", "at")
    if node.integer("format") != FORMAT:
        message = Message("meldingen er i et annet format")
        node.problem(message, Message("oppdater programmet"), "format")
    return StoredReport(
        program_id=node.string("program", limit=80),
        catalogue=node.string("catalogue", "", limit=200),
        says=node.one_of("says", SAYS),
        note=node.string("note", "", limit=LONGEST_NOTE),
        at=node.string("at", "", limit=40),
        hash=hashlib.sha256(raw).hexdigest(),
        taken_in_at=now.isoformat(),
    )
