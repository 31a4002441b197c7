"""`export`: the catalogue as a table and as data, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue.vocabularies import KINDS
from matcher.questions.texts import Text
from tests.matcher.bundled import bundled
from ui.terminal.catalogue_data import as_json
from ui.terminal.commands import run
from ui.terminal.spreadsheet import as_csv, columns, harmless

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue.catalogue import Catalogue

DAY = date(2026, 11, 23)


def rows(raw: bytes) -> list[dict[str, str]]:
    table = io.StringIO(raw.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(table, delimiter=";"))


def renamed(catalogue: Catalogue, program_id: str, name: str) -> Catalogue:
    program = replace(catalogue.programs[program_id], name=Text(name))
    return replace(catalogue, programs={**catalogue.programs, program_id: program})


def test_one_row_per_program_and_a_mark_for_excel() -> None:
    raw = as_csv(bundled(), DAY)
    assert raw.startswith(b"\xef\xbb\xbfId;Navn;")
    found = rows(raw)
    assert [row["Id"] for row in found] == list(bundled().programs)
    assert all(tuple(row) == columns() and None not in row.values() for row in found)
    assert all(row["Navn"] and row["Status"] and row["Kilder"] for row in found)
    assert all(row["Katalogversjon"] == bundled().version for row in found)


def test_criteria_are_sentences_with_source_and_how_far_it_was_checked() -> None:
    row = next(row for row in rows(as_csv(bundled(), DAY)) if row["Id"] == "dagpenger")
    assert "Tapt arbeidstid er minst 50" in row["Vilkår (påkrevd)"]
    assert "1,5 G (204" in row["Vilkår (påkrevd)"].replace("\N{NO-BREAK SPACE}", " ")
    assert "ftrl. § 4-4, rettskilde ikke kontrollert" in row["Vilkår (påkrevd)"]
    assert "EØS-land" in row["Vilkår (skjønn)"]


def test_every_criterion_stands_in_the_column_of_its_kind() -> None:
    kinds = [f"Vilkår ({said})" for said in KINDS.values()]
    for row in rows(as_csv(bundled(), DAY)):
        lines = sum(len(row[column].splitlines()) for column in kinds)
        assert lines == len(bundled().programs[row["Id"]].criteria)


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+47 1", "-1", "@sum", " =1", "\t=1", "\r1", "\n=1", "＝1", "\N{NO-BREAK SPACE}=1"],
)
def test_no_cell_is_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    named = renamed(bundled(), "aap", cell)
    row = next(row for row in rows(as_csv(named, DAY)) if row["Id"] == "aap")
    assert row["Navn"] == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Nav", "1 G", "a=b", "«@»", "'=1"])
def test_other_cells_are_left_alone(cell: str) -> None:
    assert harmless(cell) == cell


@pytest.mark.parametrize("name", ["a;b", 'a"b', "a\nb", "a,b"])
def test_a_text_cannot_break_out_of_its_cell(name: str) -> None:
    found = rows(as_csv(renamed(bundled(), "aap", name), DAY))
    assert len(found) == len(bundled().programs)
    assert next(row["Navn"] for row in found if row["Id"] == "aap") == name


def test_json_has_every_field_the_rule_and_its_sentence() -> None:
    data: dict[str, Any] = json.loads(as_json(bundled(), DAY))
    assert data["catalogue"]["hash"] == bundled().hash
    assert data["as_of"] == "2026-11-23"
    programs = {program["id"]: program for program in data["programs"]}
    assert programs.keys() == bundled().programs.keys()
    first = programs["vgo-voksne"]["criteria"][0]
    assert first["when"] == {"fact": "age_in_year", "op": "ge", "value": 19}
    assert set(first["sentence"]) == {"nb", "nn", "en"}
    assert "19" in first["sentence"]["en"]
    assert as_json(bundled(), DAY) == as_json(bundled(), DAY)


def test_to_a_file_and_to_standard_output(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "katalog.csv"
    assert run(["export", "--format", "csv", "--out", str(file)]) == 0
    told = f"{len(bundled().programs)} tiltak er skrevet til"
    assert told.encode() in capfdbinary.readouterr().out
    assert len(rows(file.read_bytes())) == len(bundled().programs)
    assert run(["export", "--format", "csv"]) == 0
    assert capfdbinary.readouterr().out == file.read_bytes()
    assert run(["export", "--format", "csv", "--out", "-"]) == 0
    assert capfdbinary.readouterr().out == file.read_bytes()
    assert run(["export", "--format", "json"]) == 0
    assert json.loads(capfdbinary.readouterr().out)["format"] == 1


def test_a_place_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", "--format", "json", "--out", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert "er noe annet" in told
    assert "--overwrite" not in told


def test_the_format_must_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(["export", "--format", "xml"])
    assert "csv" in capsys.readouterr().err
