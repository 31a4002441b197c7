"""The recipe for a finding of the proof, done in a copy; and what could be forgotten of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.recipes.recipe import code_files, done, steps_of, tried, tried_without

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "A finding of the proof"
STEPS = steps_of(TITLE)
TRIED = (STEPS[-1].file, "tests/matcher/proving/test_certainties.py", "-k", "twice or every_kind")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy in which the whole recipe is done."""
    return done(TITLE, tmp_path_factory.mktemp("tree"))


def test_a_finding_takes_three_files_of_code() -> None:
    assert len(code_files(STEPS)) == 3


def test_a_finding_by_the_recipe_is_found_and_said(tree: Path) -> None:
    status, said = tried(tree, *TRIED)
    assert status == 0, said
    assert "2 passed" in said, said


# The others leave a name that cannot be imported.
@pytest.mark.parametrize("left_out", [1, 2, 5], ids=["sentence", "cure", "where it is used"])
def test_a_step_left_out_fails_by_name(tree: Path, left_out: int) -> None:
    said = tried_without(STEPS[left_out], tree, *TRIED)
    assert "SAID_TWICE" in said or "repe" in said, said
