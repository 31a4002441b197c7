"""What is written is read back equal, for every program and case of the bundled catalogue."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.catalogue_files import load, load_folder
from matcher.catalogue.catalogue_folder import read_folder
from matcher.catalogue.program_data import canonical, case_data, program_data
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_folder(bundled_catalogue())


@pytest.fixture(scope="module")
def rewritten(catalogue: Catalogue) -> Catalogue:
    files = {n: raw for n, raw in read_folder(bundled_catalogue()).items() if "/" not in n}
    for program in catalogue.programs.values():
        files[f"programs/{program.id}.json"] = canonical(program_data(program))
    cases = [case_data(case, catalogue.questionnaire) for case in catalogue.cases]
    files["cases/all.json"] = canonical({"cases": cases})
    return load(files)


def test_every_program_comes_back_equal(catalogue: Catalogue, rewritten: Catalogue) -> None:
    assert dict(rewritten.programs) == dict(catalogue.programs)


def test_every_case_comes_back_equal(catalogue: Catalogue, rewritten: Catalogue) -> None:
    assert {case.id: case for case in rewritten.cases} == {c.id: c for c in catalogue.cases}


def test_files_are_written_as_the_house_writes_them() -> None:
    raw = canonical({"b": 1, "a": "æ"})
    assert raw == '{\n  "a": "æ",\n  "b": 1\n}\n'.encode()
    assert json.loads(raw) == {"a": "æ", "b": 1}
