"""The worked example of docs/catalogue-guide.md, done as it is written."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from matcher.catalogue import problems
from matcher.catalogue.catalogue_files import load_folder
from matcher.proving.problems import constant_problems
from matcher.proving.promises import promise_problems
from matcher.store.paths import bundled_catalogue
from ui.terminal.commands import run

NAME = "sykkelverksted"
GUIDE = Path(__file__).parents[3] / "docs" / "catalogue-guide.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the catalogue with the program and the cases of the guide in it."""
    folder = tmp_path / "katalog"
    shutil.copytree(bundled_catalogue(), folder)
    text = GUIDE.read_text(encoding="utf-8")
    program, cases = re.findall(r"```json\n(.*?)```", text, re.DOTALL)
    (folder / "programs" / "sykkelverksted.json").write_text(program, encoding="utf-8")
    (folder / "cases" / "sykkelverksted.json").write_text(cases, encoding="utf-8")
    return folder


def answered(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def changed(folder: Path, old: str, new: str) -> None:
    file = folder / "programs" / "sykkelverksted.json"
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_the_example_is_a_good_program(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["test", str(folder)]) == 0
    assert answered(capsys)[-1].endswith("regeltester holder.")
    whole = load_folder(folder)
    assert problems(whole) == []
    # What is proved of the others is proved where the whole catalogue is.
    alone = replace(whole, programs={NAME: whole.programs[NAME]})
    assert [*constant_problems(alone), *promise_problems(alone)] == []


def test_a_moved_limit_is_noticed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(folder, "          25\n", "          27\n")
    assert run(["test", str(folder)]) == 1
    said = answered(capsys)[0]
    assert said == "sykkelverksted-26: sykkelverksted: ventet not_now, fikk fits"
    assert said in GUIDE.read_text(encoding="utf-8")


def test_a_misspelt_question_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(folder, '"fact": "age"', '"fact": "aeg"')
    assert run(["check", str(folder)]) == 1
    said = answered(capsys)[0]
    assert "«aeg» finnes ikke" in said
    assert said in GUIDE.read_text(encoding="utf-8")


def test_the_difference_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["diff", str(bundled_catalogue()), str(folder)])
    said = answered(capsys)[0]
    assert said == "Nytt tiltak: «Sykkelverkstedet», med 2 vilkår."
    assert said in GUIDE.read_text(encoding="utf-8")
