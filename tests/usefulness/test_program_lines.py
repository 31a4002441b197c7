"""Every program is found from a line of somebody it is for, before anybody has named it.

The lines were written from the programs' own descriptions before anybody looked at what the list
says to them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from benchmarks.batch import batch
from benchmarks.program_lines import ASIDE, DAY, FILE, OPEN, place, program_lines
from matcher.catalogue import INFORMATION_ONLY
from tests.matcher.bundled import bundled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.batch import Batch

FIRST = 10

NOT_FOUND = {
    "nav-tilpasset-jobbstotte": "no source says whom it is for, so nothing can point to it",
    "koding-arbeid": "Nav invites those of three districts, and a line seldom tells the district",
    "erfaringsskolen": "what is behind somebody is no answer about now, and nothing else tells it",
    "nav-studiespes": "schools for adults, Nav's trades and help with illness fill the list",
    "nav-fagopplaring-16-18": "the follow-up service comes first until school is told to be over",
    "overgangsstonad-gammel": "who has it reads so under what the person has already",
    "tilleggsstonader": "a measure that is yet to begin is no fact; the question comes with it",
}
"""Programs that neither of their lines finds among the first ten, each with the reason."""

LINES = {entry["program"]: entry for entry in program_lines()}


@pytest.fixture(scope="module")
def product() -> Iterator[Batch]:
    with batch(DAY) as running:
        yield running


def found(product: Batch, program: str) -> bool:
    places = (place(product, LINES[program], half) for half in (OPEN, ASIDE))
    return any(at is not None and at <= FIRST for at in places)


def test_every_program_a_person_can_have_has_two_lines() -> None:
    individual = {
        program.id
        for program in bundled().programs.values()
        if program.availability.status not in INFORMATION_ONLY
    }
    assert LINES.keys() >= individual - {"nav-ungdomsprogram"}
    assert LINES.keys() <= bundled().programs.keys()
    lines = [entry[half] for entry in LINES.values() for half in (OPEN, ASIDE)]
    assert len(set(lines)) == len(lines) == 2 * len(program_lines())


def test_the_file_is_written_one_way() -> None:
    text = FILE.read_text("utf-8")
    assert json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n" == text


@pytest.mark.parametrize("program", sorted(LINES.keys() - NOT_FOUND.keys()))
def test_a_program_is_found_from_the_line_of_whom_it_is_for(product: Batch, program: str) -> None:
    assert found(product, program)


@pytest.mark.parametrize("program", sorted(NOT_FOUND))
def test_what_is_not_found_is_still_not_found(product: Batch, program: str) -> None:
    assert not found(product, program), f"found now: take {program} out of the exceptions"
