"""Every measure of the press releases is in the catalogue, and the pages say so truthfully."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.matcher.bundled import bundled
from tests.seed_coverage import DATA, KINDS, PAGE, ROOT, faults, page, read

if TYPE_CHECKING:
    from tests.seed_coverage import Row

DOCUMENTS, ROWS = read(DATA.read_bytes())
SEED_PROGRAMS = 22
MEASURES = {
    ("000_baac7a9fa03c1452.txt", "measure"): 16,
    ("000_baac7a9fa03c1452.txt", "target_group"): 9,
    ("002_35a044021b2c2e9c.txt", "measure"): 13,
    ("002_35a044021b2c2e9c.txt", "target_group"): 7,
}
"""How many each press release names, counted by reading them."""
CORRECTIONS = 52


def broken(**changes: object) -> list[str]:
    first = replace(ROWS[0], **changes)  # type: ignore[arg-type] # fields by name
    return list(faults(DOCUMENTS, (first, *ROWS[1:]), bundled()))


def test_every_measure_has_a_row_with_programs_that_search_finds() -> None:
    assert list(faults(DOCUMENTS, ROWS, bundled())) == []
    assert Counter((row.document, row.kind) for row in ROWS) == MEASURES
    assert {kind for _, kind in MEASURES} == set(KINDS)


def test_every_program_of_the_press_releases_is_covered() -> None:
    seeds = {program.id for program in bundled().programs.values() if program.origin == "seed"}
    assert len(seeds) == SEED_PROGRAMS
    assert seeds <= {program_id for row in ROWS for program_id in row.programs}


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(DOCUMENTS, ROWS, bundled())


def test_the_rows_are_written_as_the_house_writes() -> None:
    data = json.loads(DATA.read_bytes())
    text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    assert DATA.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"programs": ()}, "are needed"),
        ({"later": ""}, "are needed"),
        ({"programs": ("no-such-program",)}, "there is no program no-such-program"),
        ({"words": ("qwertyuiop",)}, "«qwertyuiop» finds none of its programs"),
        ({"programs": (*ROWS[0].programs, "mesh")}, "mesh is found by none of its words"),
        ({"document": "another.txt"}, "unknown document or kind"),
        ({"id": ROWS[1].id}, "twice"),
    ],
)
def test_a_fault_is_told(changes: dict[str, object], told: str) -> None:
    assert any(told in fault for fault in broken(**changes))


def test_a_program_without_a_row_is_told() -> None:
    def without(row: Row) -> bool:
        return "nes-nav" not in row.programs

    rows = [row for row in ROWS if without(row)]
    assert list(faults(DOCUMENTS, rows, bundled())) == [
        "nes-nav: a program of the press releases without a row"
    ]


def test_the_corrections_page_names_only_what_exists() -> None:
    text = (ROOT / "docs" / "corrections.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+) \| [ABC] \|.*\| (.+?) \|$", text, re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, CORRECTIONS + 1))
    for _, where in rows:
        for place in where.split("; "):
            file, *names = re.findall(r"`([^`]+)`", place)
            known = (
                set(bundled().questionnaire.questions)
                if file == "questions.json"
                else {
                    criterion.id
                    for criterion in bundled()
                    .programs[file.removeprefix("programs/").removesuffix(".json")]
                    .criteria
                }
            )
            assert set(names) <= known, place
    _, audit = text.split("## Beyond the corrections")
    for programs, names in re.findall(r"^\| ([a-z0-9, -]+) \| (`[^|]+) \|", audit, re.MULTILINE):
        wanted = set(re.findall(r"`([^`]+)`", names))
        for program_id in programs.split(", "):
            assert wanted & {criterion.id for criterion in bundled().programs[program_id].criteria}
