"""`sheet` writes what the window writes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from matcher.store.paths import bundled_catalogue
from tests.matcher.handout.pdf_reader import read_aloud

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.terminal.conftest import Type

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
        (("--out", "{folder}/none/ark.pdf"), "ble ikke lagret"),
    ],
)
def test_what_cannot_be_done_is_told(
    changed: tuple[str, str], told: str, run: Type, tmp_path: Path
) -> None:
    words = {"--programs": "karriere-oslo", "--out": str(tmp_path / "ark.pdf")}
    words[changed[0]] = changed[1].format(folder=tmp_path)
    flat = [word for pair in words.items() for word in pair]
    said = run("sheet", "-", *flat, *OSLO, given=FACTS)
    assert said.status == 2
    assert told in said.err
    assert not (tmp_path / "ark.pdf").exists()
