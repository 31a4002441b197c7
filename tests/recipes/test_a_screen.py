"""The recipe for a screen, done in a copy of the tree; and what could be forgotten of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.recipes.recipe import code_files, done, steps_of, tried, tried_without

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "A screen"
STEPS = steps_of(TITLE)
TRIED = (
    STEPS[-1].file,
    "tests/test_architecture.py",
    "-k",
    "area_of_the_desk or shows_a_page or past_a_face or wings or (face and sources)",
)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy in which the whole recipe is done."""
    return done(TITLE, tmp_path_factory.mktemp("tree"))


def test_a_screen_takes_three_files_of_code() -> None:
    assert len(code_files(STEPS)) == 3


def test_a_screen_by_the_recipe_is_shown_and_stands_in_the_house(tree: Path) -> None:
    status, said = tried(tree, *TRIED)
    assert status == 0, said


# The others leave a name that cannot be imported.
@pytest.mark.parametrize("left_out", [3, 4, 6], ids=["title", "who makes it", "its room"])
def test_a_step_left_out_fails_by_name(tree: Path, left_out: int) -> None:
    said = tried_without(STEPS[left_out], tree, *TRIED)
    assert "sources" in said, said
