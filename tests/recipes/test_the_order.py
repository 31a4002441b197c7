"""The recipe for the order of the list, done in a copy of the tree; and each step left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.recipes.recipe import code_files, done, steps_of, tried, tried_without

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "The order of the list"
STEPS = steps_of(TITLE)
MADE = STEPS[-1].file
TRANSLATED = "tests/matcher/test_messages.py"


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy in which the whole recipe is done."""
    return done(TITLE, tmp_path_factory.mktemp("tree"))


def test_the_order_takes_one_file_of_code() -> None:
    assert len(code_files(STEPS)) == 1


def test_an_order_by_the_recipe_moves_rows_and_says_why(tree: Path) -> None:
    status, said = tried(tree, MADE, TRANSLATED, "-k", "sources or template")
    assert status == 0, said


@pytest.mark.parametrize("left_out", range(len(STEPS) - 1))
def test_a_step_left_out_fails_by_name(tree: Path, left_out: int) -> None:
    said = tried_without(STEPS[left_out], tree, MADE, TRANSLATED, "-k", "sources or template")
    assert "kilder" in said or "more_sources" in said, said
