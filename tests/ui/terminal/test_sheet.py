"""`sheet` writes what the window writes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from matcher.store.paths import bundled_catalogue
from tests.matcher.handout.pdf_reader import read_aloud

if TYPE_CHECKING:
    from tests.ui.terminal.conftest import Type

ROOT = Path(__file__).parents[3]
FACTS = json.dumps({"facts": {"age": 24, "bydel": "grunerlokka"}})
OSLO = ("--catalogue", str(bundled_catalogue()))


def test_it_writes_a_sheet_in_two_languages(run: Type, tmp_path: Path) -> None:
    file = tmp_path / "ark.pdf"
    words = ("--programs", "karriere-oslo,nav-jobbklubb", "--lang", "nb,en", "--out", str(file))
    said = run("sheet", "-", *words, *OSLO, given=FACTS)
    assert (said.status, said.out, said.err) == (0, f"Arket er skrevet til {file}.\n", "")
    heard = read_aloud(file.read_bytes())
    assert "Karriere Oslo" in heard
    assert "Dette har vi snakket om" in heard


def test_one_in_danger_gets_a_neutral_sheet_unless_another_is_asked_for(
    run: Type, tmp_path: Path
) -> None:
    file = tmp_path / "ark.pdf"
    words = ("--programs", "oslo-krisesenter", "--out", str(file), *OSLO)
    assert "nøytralt" in run("sheet", "-", *words, given=FACTS).err
    assert "Krisesenter" not in " ".join(read_aloud(file.read_bytes()))
    run("sheet", "-", *words, "--variant", "full", given=FACTS)
    assert "Krisesenter" in " ".join(read_aloud(file.read_bytes()))


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        (("--programs", "karriere-osl"), "Mente du «karriere-oslo»?"),
        (("--lang", "xx"), "Velg blant: nb"),
        (("--lang", "nb,pl,en"), "plass til to språk, ikke 3: nb, pl, en"),
        (("--lang", " , "), "Arket må ha et språk"),
        (("--programs", ","), "Ingen tiltak er nevnt"),
        (("--out", "{folder}/none/ark.pdf"), "ble ikke lagret"),
        (("--out", "{folder}/svar.json"), "svar.json finnes, og er noe annet"),
        (("--out", "{folder}"), "finnes, og er noe annet"),
    ],
)
def test_what_cannot_be_done_is_told(
    changed: tuple[str, str], told: str, run: Type, tmp_path: Path
) -> None:
    words = {"--programs": "karriere-oslo", "--out": str(tmp_path / "ark.pdf")}
    (tmp_path / "svar.json").write_text(FACTS)
    words[changed[0]] = changed[1].format(folder=tmp_path)
    flat = [word for pair in words.items() for word in pair]
    said = run("sheet", "-", *flat, *OSLO, given=FACTS)
    assert said.status == 2
    assert told in said.err
    assert not (tmp_path / "ark.pdf").exists()
    assert (tmp_path / "svar.json").read_text() == FACTS


def test_blanks_between_names_do_no_harm(run: Type, tmp_path: Path) -> None:
    file = tmp_path / "ark.pdf"
    words = ("--programs", "karriere-oslo, nav-jobbklubb,", "--lang", "nb, en, nb")
    assert run("sheet", "-", *words, "--out", str(file), *OSLO, given=FACTS).status == 0
    heard = read_aloud(file.read_bytes())
    assert "Karriere Oslo" in heard
    assert "What we have talked about" in heard


def test_to_standard_output_goes_the_sheet_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import main; sys.exit(main.main())"
    words = ["sheet", "-", "--programs", "karriere-oslo", "--out", "-", *OSLO]
    made = subprocess.run(
        [sys.executable, "-c", code, *words], input=FACTS.encode(), capture_output=True, check=True
    )
    assert "Karriere Oslo" in read_aloud(made.stdout)
    assert [*tmp_path.iterdir()] == []
