"""A program killed while it saves has lost nothing it was told was saved, and kept nothing half."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from matcher.store.health import Health
from matcher.store.peek import peek
from tests.matcher.store.scenes import can_kill, cut_off_a_save, everything, fresh

if TYPE_CHECKING:
    from pathlib import Path


@can_kill
@pytest.mark.parametrize("rounds", [20, pytest.param(1_000, marks=pytest.mark.soak)])
def test_killed_at_any_moment(rounds: int, database: Path) -> None:
    words = [sys.executable, "-m", "tests.matcher.store.nursery", str(database), str(rounds), "7"]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    lines = [line.split() for line in done.stdout.splitlines()]
    assert len(lines) == rounds
    for acknowledged, one, other, state in lines:
        assert state == "current"
        assert one == other
        assert int(one) in {int(acknowledged), (int(acknowledged) + 1) % 1_000}
    assert sum(int(acknowledged) for acknowledged, *_ in lines)


@can_kill
def test_a_save_cut_off_is_told_or_rolled_back(database: Path) -> None:
    fresh(database).put_settings({"theme": "dark"})
    cut_off_a_save(database)
    before = everything(database.parent)
    assert before[f"{database.name}-journal"]
    assert peek(database, mend=False).state is Health.INTERRUPTED
    assert everything(database.parent) == before
    found = peek(database)
    assert (found.state, found.settings) == (Health.CURRENT, {"theme": "dark"})
