"""`find`: what the window's search finds is found without a window too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.matcher.bundled import bundled
from tests.seed_coverage import DATA, read
from ui.terminal import program_search

if TYPE_CHECKING:
    from tests.ui.terminal.conftest import Type

WORDS = sorted({word for row in read(DATA.read_bytes())[1] for word in row.words})
"""What the measures of the press releases are found by."""


def test_a_program_is_found_by_its_name_with_how_it_stands(run: Type) -> None:
    said = run("find", "karriere oslo")
    assert said.status == 0
    assert said.out.splitlines()[0] == "karriere-oslo: Karriere Oslo [tilgjengelig]"


def test_what_has_taken_the_place_of_a_program_is_told(run: Type) -> None:
    said = run("find", "vta kommunalt")
    assert "[avsluttet]" in said.out
    assert "  Se heller: vta-s" in said.out.splitlines()


def test_what_was_guessed_is_told(run: Type) -> None:
    said = run("find", "karierre oslo")
    assert said.out.splitlines()[:2] == [
        "Ingen heter «karierre oslo». Dette ligner:",
        "karriere-oslo: Karriere Oslo [tilgjengelig]",
    ]


def test_an_answer_is_found_with_the_programs_that_ask_for_it(run: Type) -> None:
    said = run("find", "situasjonsbestemt innsats")
    assert said.out.startswith("«Trenger veiledning» er et svar. Disse tiltakene spør om det:\n")
    assert "\nnav-amo: " in said.out


def test_nothing_found_is_said_with_what_to_do(run: Type) -> None:
    said = run("find", "xyzzy")
    assert (said.status, said.out) == (1, "")
    assert said.err == "Ingen tiltak er funnet for «xyzzy» – prøv et annet ord.\n"
    told = run("find", "xyzzy", "--json")
    assert (told.status, json.loads(told.out)["programs"]) == (1, [])


@pytest.fixture
def _loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Search in one catalogue: to load it for each word takes longer than to search."""
    monkeypatch.setattr(program_search, "open_catalogue", lambda *_, **__: bundled())


@pytest.mark.usefixtures("_loaded_once")
@pytest.mark.parametrize("word", WORDS)
def test_every_word_of_the_press_releases_finds_something(run: Type, word: str) -> None:
    told = json.loads(run("find", word, "--json").out)
    assert told["programs"]
    assert not told["guessed"]
    assert {"id", "name", "status", "replaced_by"} == set(told["programs"][0])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ord 01017012345 ord", "«ord ord»"),
        ("x" * 5_000, f"«{'x' * 80}…»"),
        ("qx\n\x1b[2Jqx", "«qx "),
    ],
)
def test_what_is_said_again_is_short_and_no_id_number(run: Type, typed: str, said: str) -> None:
    heard = run("find", typed)
    assert said in heard.out + heard.err
    assert "\x1b" not in heard.out + heard.err
    assert "01017012345" not in heard.out + heard.err
