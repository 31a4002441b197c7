"""A long day at counter and desk: what is used stays flat after the first minutes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EVENTS, SETTLED = 20_000, 10_000
MOST = 1.05
"""Rows, notes and pages are made when they are first wanted: most of them are by then."""


@pytest.mark.soak
@pytest.mark.timeout(3_600)
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("seed", range(3))
def test_memory_is_flat_after_the_first_minutes(seed: int) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.stories.wanderer", str(EVENTS), str(seed)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2_000:]
    seen = {line["events"]: line["mb"] for line in map(json.loads, run.stdout.splitlines())}
    assert seen[EVENTS] <= seen[SETTLED] * MOST, seen
