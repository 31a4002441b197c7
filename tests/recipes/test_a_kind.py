"""The recipe for a kind of question, done in a copy of the tree; and each step of it left out."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import TYPE_CHECKING

import pytest

from matcher.questions.kinds import KindRecord
from tests.recipes.recipe import code_files, done, steps_of, tried, tried_without

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "A kind of question"
STEPS = steps_of(TITLE)
WALKS = ("tests/matcher/questions/test_kinds.py", "tests/ui/answers/test_kinds.py")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy in which the whole recipe is done."""
    return done(TITLE, tmp_path_factory.mktemp("tree"))


def test_a_kind_takes_three_files_of_code() -> None:
    assert len(code_files(STEPS)) == 3


@pytest.mark.timeout(600)
def test_a_kind_by_the_recipe_is_asked_proved_counted_and_edited(tree: Path) -> None:
    status, said = tried(tree, *WALKS, "-k", "weekday")
    assert status == 0, said
    assert "11 passed" in said, said


@pytest.mark.timeout(600)
@pytest.mark.parametrize("left_out", range(len(STEPS)))
def test_a_step_left_out_fails_by_name(tree: Path, left_out: int) -> None:
    said = tried_without(STEPS[left_out], tree, WALKS[0], "-k", "weekday and document")
    assert "weekday" in said.lower(), said


def test_nothing_of_a_kind_can_be_left_out_in_silence() -> None:
    assert [f.name for f in fields(KindRecord) if f.default is not MISSING] == []
