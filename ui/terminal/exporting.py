"""`export`: the whole catalogue as a table or as data, for people without the product."""

from __future__ import annotations

import csv
import io
import sys
from typing import TYPE_CHECKING, Any

from matcher.catalogue.program_data import canonical, program_data
from matcher.catalogue.program_diff import CONFIDENCES, STATUSES
from matcher.catalogue.programs import CriterionKind
from matcher.errors import InputError
from matcher.messages import Message
from matcher.questions.texts import LANGUAGES
from matcher.rules.wording import Wording
from ui.terminal.opening import open_catalogue
from ui.terminal.packing import packed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Contact, Criterion, Program

FORMAT = 1
COLUMNS = (
    "Id", "Navn", "Kortnavn", "Søkeord", "Eier", "Status", "Merknad til status", "Gjelder fra",
    "Gjelder til", "Område", "Kort om tilbudet", "Tekst til klienten", "Krav", "Utelukker",
    "Gir forrang", "Vurderes av en person", "Hvem kan henvise", "Påmelding", "Ta med", "Pris",
    "Varighet", "Kontakt", "Prøv heller", "Erstattet av", "Kilder", "Hvor sikkert",
    "Merknad om sikkerhet", "Sist bekreftet", "Gjennomgås innen", "Katalogversjon",
)  # fmt: skip
_BEGINS_A_CELL = ("\t", "\r", "\n")
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


def export(file_format: str, out: Path | None, day: date, version: str = "") -> int:
    """Write the catalogue in use as CSV or JSON to a file or standard output. Raises InputError.

    As `tiltak` it is a file for other machines, of any version published here.
    """
    if file_format == "tiltak":
        _deliver(packed(version), out)
        if out is not None:
            print(f"Katalogen er skrevet til {out}.")
        return 0
    if version:
        raise InputError([Message("--version gjelder bare sammen med --format tiltak.")])
    catalogue = open_catalogue(cases=False, day=day)
    write = as_csv if file_format == "csv" else as_json
    _deliver(write(catalogue, day), out)
    if out is not None:
        print(f"{len(catalogue.programs)} tiltak er skrevet til {out}.")
    return 0


def as_csv(catalogue: Catalogue, day: date) -> bytes:
    """Return one row per program as Norwegian Excel opens it: semicolons, UTF-8 with a mark."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    words = Wording(catalogue.questionnaire, catalogue.amounts(day))
    for program in catalogue.programs.values():
        writer.writerow([harmless(cell) for cell in _cells(program, catalogue, words)])
    return (_BOM + table.getvalue()).encode()


def as_json(catalogue: Catalogue, day: date) -> bytes:
    """Return every field of every program, its rules as trees and as sentences."""
    amounts = catalogue.amounts(day)
    words = {
        language: Wording(catalogue.questionnaire, amounts, language) for language in LANGUAGES
    }
    programs = [_data(program, words.values()) for program in catalogue.programs.values()]
    version = {
        "version": catalogue.version, "hash": catalogue.hash, "published": catalogue.published,
    }  # fmt: skip
    return canonical(
        {"format": FORMAT, "as_of": day.isoformat(), "catalogue": version, "programs": programs}
    )


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; it begins with ' if it could be."""
    risky = cell.startswith(_BEGINS_A_CELL) or cell.lstrip().startswith(_BEGINS_A_FORMULA)
    return f"'{cell}" if risky else cell


def _cells(program: Program, catalogue: Catalogue, words: Wording) -> list[str]:
    return [
        program.id,
        program.name.nb,
        ", ".join(program.short_names),
        ", ".join(program.synonyms),
        program.owner,
        STATUSES[program.availability.status],
        program.availability.note,
        _day(program.valid_from),
        _day(program.valid_to),
        program.area,
        program.summary.nb,
        program.client_summary.nb,
        *(_sentences(program, kind, words) for kind in _KINDS),
        program.referral,
        _lines(f"{way.channel}: {way.how}" for way in program.apply),
        _lines(program.bring),
        program.cost,
        program.duration,
        _lines(_contact(contact) for contact in program.contacts),
        _names(program.instead, catalogue),
        _names(program.relations.replaced_by, catalogue),
        _lines(f"{source.title} ({source.publisher}) {source.url}" for source in program.sources),
        CONFIDENCES.get(program.confidence, program.confidence),
        program.confidence_note,
        _day(program.last_verified),
        _day(program.review_by),
        catalogue.version,
    ]


_KINDS = (
    CriterionKind.REQUIRED,
    CriterionKind.EXCLUSION,
    CriterionKind.PRIORITY,
    CriterionKind.JUDGEMENT,
)


def _sentences(program: Program, kind: CriterionKind, words: Wording) -> str:
    return _lines(
        _sentence(criterion, program, words)
        for criterion in program.criteria
        if criterion.kind is kind
    )


def _sentence(criterion: Criterion, program: Program, words: Wording) -> str:
    """Return a criterion with the source one can name, and how far its law was checked."""
    said = words.criterion(criterion.when, criterion.text, criterion.note)
    source = program.source(criterion.source)
    named = criterion.legal_ref or (source.title if source else "")
    unchecked = ", rettskilde ikke kontrollert" if _unchecked(criterion) else ""
    return f"{said} [{named}{unchecked}]" if named else said


def _unchecked(criterion: Criterion) -> bool:
    return bool(criterion.legal_ref) and not criterion.legal_checked


def _data(program: Program, languages: Iterable[Wording]) -> dict[str, Any]:
    data = program_data(program)
    for criterion, written in zip(program.criteria, data["criteria"], strict=True):
        written["sentence"] = {
            words.language: words.criterion(criterion.when, criterion.text, criterion.note)
            for words in languages
        }
    return data


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part.strip() for part in parts)


def _names(ids: Iterable[str], catalogue: Catalogue) -> str:
    return ", ".join(catalogue.programs[program_id].name.nb for program_id in ids)


def _contact(contact: Contact) -> str:
    ways = (contact.name, contact.phone, contact.email, contact.url, contact.address)
    return ", ".join(way for way in ways if way)


def _day(moment: date | None) -> str:
    return moment.isoformat() if moment else ""


def _deliver(raw: bytes, out: Path | None) -> None:
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
        return
    try:
        out.write_bytes(raw)
    except OSError as error:
        said = Message("{out}: kan ikke skrives – velg en annen mappe eller fil.", out=out)
        raise InputError([said]) from error
