"""`impact` on the command line: a desk's draft, a program's file, a whole catalogue."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue import Criterion, CriterionKind
from matcher.rules import Compare
from matcher.rulework import Rulework
from matcher.store import bundled_catalogue
from ui.terminal.commands import run

if TYPE_CHECKING:
    from pathlib import Path

FEW = ("--population", "400", "--seed", "3")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a stricter `dagpenger`."""
    source = bundled_catalogue() / "programs" / "dagpenger.json"
    program = json.loads(source.read_bytes())
    rule = {"fact": "age", "op": "lt", "value": 40}
    source_key = program["criteria"][0]["source"]
    also = {"id": "also", "kind": "required", "source": source_key, "when": rule}
    program["criteria"].append(also)
    path = tmp_path / "dagpenger.json"
    path.write_text(json.dumps(program), encoding="utf-8")
    return path


def test_a_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["impact", "--draft", str(file), *FEW]) == 0
    told = capsys.readouterr()
    assert "400 personer, frø 3" in told.out
    assert "Passer → Passer ikke nå" in told.out
    assert "vurderinger går fra ja eller kanskje til nei" in told.out
    assert told.err == ""


def test_json_gives_examples_that_match_reads(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["impact", "--draft", str(file), *FEW, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["population"]["size"] == found["persons"]["people"] == 400
    assert found["population"]["seed"] == 3
    first = found["persons"]["programs"][0]["moves"][0]
    assert (first["before"], first["after"], first["direction"]) == ("fits", "not_now", "lost")
    assert sum(first["bydeler"].values()) == sum(first["presets"].values()) == first["count"]
    person = tmp_path / "person.json"
    person.write_text(json.dumps({"facts": first["example"]["facts"]}), encoding="utf-8")
    as_of = first["example"]["as_of"]
    assert run(["match", str(person), "--as-of", as_of, "--json"]) == 0
    assert '"dagpenger"' in capsys.readouterr().out


def test_who_a_program_is_raised_for_is_told_where_no_verdict_moves(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = bundled_catalogue() / "programs" / "dagpenger.json"
    program = json.loads(source.read_bytes())
    adult = {"fact": "age", "op": "ge", "value": 18}
    why = {"nb": "er voksen", "nn": "er vaksen", "en": "is grown up"}
    everybody = {"id": "grown", "strength": "strong", "when": adult, "why": why}
    program["pointers"]["raise"].append(everybody)
    path = tmp_path / "dagpenger.json"
    path.write_text(json.dumps(program), encoding="utf-8")
    assert run(["impact", "--draft", str(path), *FEW]) == 0
    told = capsys.readouterr().out
    assert "0 av 400 får en annen vurdering" in told
    assert "tas ikke opp → tas opp" in told
    assert run(["impact", "--draft", str(path), *FEW, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["persons"]
    assert found["programs"] == []
    (raised,) = found["raised"]
    assert raised["program"] == "dagpenger"
    assert {move["direction"] for move in raised["moves"]} == {"gained"}


def test_a_folder(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "catalogue"
    shutil.copytree(bundled_catalogue(), folder)
    shutil.copy(file, folder / "programs")
    assert run(["impact", "--draft", str(folder), *FEW, "--json"]) == 0
    by_folder = json.loads(capsys.readouterr().out)
    assert run(["impact", "--draft", str(file), *FEW, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == by_folder


def test_a_draft_of_the_desk(capsys: pytest.CaptureFixture[str]) -> None:
    desk = Rulework.open()
    draft = desk.drafts.edit("dagpenger")
    key = draft.program.sources[0].key
    also = Criterion("also", CriterionKind.REQUIRED, key, Compare("age", "lt", 40))
    program = replace(draft.program, criteria=(*draft.program.criteria, also))
    desk.drafts.save(replace(draft, program=program))
    assert run(["impact", "--draft", "dagpenger", *FEW]) == 0
    assert "Passer → Passer ikke nå" in capsys.readouterr().out
    assert run(["impact", "--draft", "aap", *FEW]) == 2
    assert "aap" in capsys.readouterr().err


@pytest.mark.parametrize("words", [("--draft", "ukjent"), ("--draft", "x", "--population", "0")])
def test_what_cannot_be_is_told(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["impact", *words]) == 2
    assert "Ingenting er" in capsys.readouterr().err


def test_a_broken_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "dagpenger.json"
    broken.write_text("{", encoding="utf-8")
    assert run(["impact", "--draft", str(broken)]) == 2
    assert "dagpenger.json" in capsys.readouterr().err
