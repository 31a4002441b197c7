"""Another catalogue: every command that works on one takes a folder, and `pack` makes it a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.catalogue_files import load
from matcher.catalogue.packages import read_package
from tests.matcher.sample import documents, files, write

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.terminal.conftest import Type


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(documents(), tmp_path / "another")


@pytest.mark.parametrize(
    "words",
    [
        ("match", "-", "--json"),
        ("ask", "34", "--json"),
        ("questions", "--json"),
        ("export", "--format", "json"),
        ("batch",),
    ],
    ids=lambda words: words[0],
)
def test_a_command_works_on_a_folder(words: tuple[str, ...], folder: Path, run: Type) -> None:
    asked = '{"facts": {}}'
    here = run(*words, "--catalogue", str(folder), given=asked)
    there = run(*words, given=asked)
    assert (here.status, there.status) == (0, 0)
    assert here.out != there.out
    assert json.loads(here.out)


def test_pack_makes_the_file_that_others_take_in(folder: Path, run: Type, tmp_path: Path) -> None:
    out = tmp_path / "another.tiltak"
    assert run("pack", str(folder), "--out", str(out)).status == 0
    assert load(read_package(out.read_bytes())).hash == load(files(documents())).hash


def test_the_catalogue_that_came_with_the_program_leaves_and_comes_back(
    run: Type, tmp_path: Path
) -> None:
    file = tmp_path / "oslo.tiltak"
    assert run("export", "--format", "tiltak", "--out", str(file)).status == 0
    told = run("import", str(file))
    assert (told.status, told.err) == (0, "")
    assert "er tatt i bruk" in told.out


def test_pack_refuses_what_others_would(tmp_path: Path, run: Type) -> None:
    data = documents()
    data["programs/jobbkurs.json"]["criteria"][0]["source"] = "nowhere"
    out = tmp_path / "bad.tiltak"
    said = run("pack", str(write(data, tmp_path / "bad")), "--out", str(out))
    assert (said.status, out.exists()) == (2, False)
    assert "nowhere" in said.err


def test_a_version_is_of_the_catalogue_in_use(folder: Path, run: Type) -> None:
    words = ("export", "--format", "tiltak", "--version", "1.0", "--catalogue", str(folder))
    assert run(*words).status == 2


def test_packing_leaves_a_file_of_another_kind_alone(run: Type, tmp_path: Path) -> None:
    folder, letter = write(documents(), tmp_path / "good"), tmp_path / "brev.docx"
    letter.write_bytes(b"Kjaere mor")
    assert run("pack", str(folder), "--out", str(letter)).status == 2
    assert letter.read_bytes() == b"Kjaere mor"
    assert run("pack", str(folder), "--out", str(letter), "--overwrite").status == 0
