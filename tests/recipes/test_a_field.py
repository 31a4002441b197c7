"""The recipe for a program field, done in a copy of the tree; and each step of it left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.recipes.recipe import code_files, done, steps_of, tried, tried_without

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "A program field"
STEPS = steps_of(TITLE)
NAME = "places_in_all"
MATCHER = (
    "tests/matcher/catalogue/test_fields.py",
    "tests/matcher/catalogue/test_format_document.py",
)
SCREENS = "tests/ui/desk/texts/test_every_field.py"
TRANSLATED = "tests/matcher/test_messages.py"
OUTLETS = (
    "test_every_field_of_a_program_stands_in_the_table",
    "test_every_field_of_the_table_is_one_of_a_program",
    "test_what_is_written_is_read_back",
    "test_every_field_is_told_of_when_it_changes",
    "test_every_field_is_woven_by_itself",
    "test_a_field_stands_in_the_document_as_it_is",
    "test_a_field_is_seen_on_the_page",
    "test_a_field_is_in_the_spreadsheet",
    "test_a_field_that_is_searched_is_found",
)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy in which the whole recipe is done."""
    return done(TITLE, tmp_path_factory.mktemp("tree"))


def test_a_field_takes_two_files_of_code() -> None:
    assert len(code_files(STEPS)) == 2


@pytest.mark.timeout(600)
def test_a_field_by_the_recipe_is_in_all_that_is_made_from_the_table(tree: Path) -> None:
    status, said = tried(tree, *MATCHER, SCREENS, TRANSLATED, "-vv", "-k",
                         f"{NAME} or desk or template or document or names")  # fmt: skip
    assert status == 0, said
    for outlet in OUTLETS:
        assert f"{outlet}[{NAME}] PASSED" in said, said
    assert "test_every_field_is_edited_at_the_desk PASSED" in said, said


@pytest.mark.timeout(600)
@pytest.mark.parametrize("left_out", range(len(STEPS)), ids=lambda place: STEPS[place].file)
def test_a_step_left_out_fails_by_name(tree: Path, left_out: int) -> None:
    said = tried_without(
        STEPS[left_out],
        tree,
        *MATCHER,
        TRANSLATED,
        "-k",
        f"{NAME} or every_field or template or document",
    )
    assert NAME in said or "Antall plasser" in said, said
