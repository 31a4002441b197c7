"""The catalogue as a table, as Norwegian Excel opens it: one row for each program."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, assert_never

from matcher.catalogue import FIELDS, CatalogueNames, CriterionKind
from matcher.catalogue.field_types import (
    Day,
    Flag,
    IdList,
    LanguageText,
    LanguageTexts,
    OneOf,
    PlainText,
    RecordList,
    RuleTree,
    TextList,
    WholeNumber,
)
from matcher.catalogue.record_types import CRITERIA
from matcher.catalogue.vocabularies import KINDS
from matcher.rules import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from matcher.catalogue import Catalogue, Criterion, Field, Program


VERSION = "Katalogversjon"


_BEGINS_A_CELL = ("\t", "\r", "\n")


_BEGINS_A_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


_ONE_A_LINE = "\n"


_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


def as_csv(catalogue: Catalogue, day: date) -> bytes:
    """Return one row per program as Norwegian Excel opens it: semicolons, UTF-8 with a mark."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
    cells = _Cells(catalogue, day)
    writer.writerow(columns())
    for program in catalogue.programs.values():
        row = [cell for field in FIELDS for cell in cells.of(program, field)]
        writer.writerow([harmless(cell) for cell in (*row, catalogue.version)])
    return (_BOM + table.getvalue()).encode()


def columns() -> tuple[str, ...]:
    """Return the headings: what each field is called; the criteria have one for each kind."""
    named = (
        [f"{field.label} ({KINDS[kind]})" for kind in CriterionKind]
        if field.type is CRITERIA
        else [field.label]
        for field in FIELDS
    )
    return (*(name for names in named for name in names), VERSION)


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; it begins with ' if it could be."""
    risky = cell.startswith(_BEGINS_A_CELL) or cell.lstrip().startswith(_BEGINS_A_FORMULA)
    return f"'{cell}" if risky else cell


class _Cells:
    """What each field of a program says in a table, in bokmål."""

    def __init__(self, catalogue: Catalogue, day: date) -> None:
        amounts = catalogue.amounts(day)
        self._names = CatalogueNames(catalogue, amounts)
        self._words = Wording(catalogue.questionnaire, amounts)

    def of(self, program: Program, field: Field) -> list[str]:
        """Return the cells of a field: one, but for the criteria."""
        value = field.of(program)
        match field.type:
            case Day():
                return [value.isoformat() if value else ""]
            case IdList() | TextList(line=True):
                return [", ".join(field.type.lines(value, self._names))]
            case RecordList() if field.type is CRITERIA:
                return [_sentences(program, kind, self._words) for kind in CriterionKind]
            case (
                PlainText() | LanguageText() | WholeNumber() | Flag() | OneOf() | RuleTree()
                | TextList() | LanguageTexts() | RecordList()
            ):  # fmt: skip
                return [_ONE_A_LINE.join(field.type.lines(value, self._names))]
            case other:
                assert_never(other)


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


def _lines(parts: Iterable[str]) -> str:
    return _ONE_A_LINE.join(part.strip() for part in parts)
