"""Killed at any moment: what was told to be done is done, and nothing is half done."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.matcher.store.scenes import can_kill

if TYPE_CHECKING:
    from pathlib import Path


@can_kill
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("rounds", [25, pytest.param(250, marks=pytest.mark.soak)])
@pytest.mark.parametrize("seed", range(4))
def test_killed_at_any_moment(seed: int, rounds: int, tmp_path: Path) -> None:
    database = str(tmp_path / "x.sqlite")
    command = [sys.executable, "-m", "tests.matcher.rulework.nursery", database]
    words = [*command, str(rounds), str(seed)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    lines = [[int(word) for word in line.split()] for line in done.stdout.splitlines()]
    assert len(lines) == rounds
    for told, reached in lines:
        assert reached in {told, told + 1}
    assert lines[-1][1] > rounds // 5
