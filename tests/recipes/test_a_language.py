"""The recipe for a language, done in a copy of the tree; and each place left out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.recipes.recipe import code_files, done, steps_of, tried, tried_without
from tests.recipes.translator import LIKE, translate

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "A language"
STEPS = steps_of(TITLE)
CODE, NAME = "da", "Dansk"
MATCHER = ("tests/matcher/test_languages.py", "tests/matcher/test_messages.py")
WINDOW = ("tests/ui/platform/test_every_language.py", "tests/ui/platform/test_translations.py")
OUTLETS = (
    "test_a_text_is_read_and_written_in_it",
    "test_a_change_of_it_is_told_with_its_name",
    "test_what_two_wrote_in_it_is_woven_by_itself",
    "test_a_choice_is_found_by_its_label_in_it",
    "test_it_can_be_chosen_and_kept",
    "test_the_sheet_speaks_it",
    "test_the_window_speaks_it",
    "test_the_desk_has_a_field_for_it",
)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy in which the steps are done, and nothing is translated."""
    return done(TITLE, tmp_path_factory.mktemp("tree"))


@pytest.fixture(scope="module")
def files(tree: Path) -> dict[str, Path]:
    """Return the files of the language, which a translator has filled."""
    return translate(tree, CODE, NAME)


def test_a_language_takes_two_files_of_code() -> None:
    assert len(code_files(STEPS)) == 2


@pytest.mark.usefixtures("files")
def test_a_language_by_the_recipe_is_in_all_that_is_made_of_it(tree: Path) -> None:
    status, said = tried(tree, *MATCHER, *WINDOW, "-vv", "-k", "not lupdate and not other_texts")
    assert status == 0, said
    for outlet in OUTLETS:
        assert f"{outlet}[{CODE}] PASSED" in said, said


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("left_out", range(len(STEPS)), ids=["its name", "its row", "its place"])
def test_a_step_left_out_fails_by_name(tree: Path, left_out: int) -> None:
    said = tried_without(STEPS[left_out], tree, MATCHER[0])
    assert f"'{CODE}'" in said or f"[{CODE}]" in said, said


@pytest.mark.parametrize("left_out", ["interface", "what is read", "sheet"])
def test_a_file_left_out_fails_by_name(tree: Path, files: dict[str, Path], left_out: str) -> None:
    file = files[left_out]
    before = file.read_bytes()
    file.unlink()
    try:
        walks = MATCHER[0] if left_out == "sheet" else WINDOW[0]
        status, said = tried(tree, walks, "-k", "finds_every_file or speaks_it")
    finally:
        file.write_bytes(before)
    assert status != 0
    assert f"[{CODE}]" in said, said


def test_sentences_left_out_fail_by_name(tree: Path, files: dict[str, Path]) -> None:
    before = files["sentences"].read_bytes()
    kept = {
        text: {code: words for code, words in said.items() if code != CODE}
        for text, said in json.loads(before).items()
        if LIKE in said
    }
    files["sentences"].write_text(json.dumps(kept), "utf-8")
    try:
        status, said = tried(tree, MATCHER[1], "-k", "every_text_of_the_code or every_template")
    finally:
        files["sentences"].write_bytes(before)
    assert status != 0
    assert f"'{CODE}'" in said or f"[{CODE}]" in said, said
