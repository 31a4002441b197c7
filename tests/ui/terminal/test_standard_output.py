"""Standard output that takes nothing more: one line and status 2, never a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.matcher.sample import documents, write

ROOT = Path(__file__).parents[3]
FULL = Path("/dev/full")

pytestmark = pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is full")


@pytest.mark.parametrize(
    "words",
    [
        ["questions"],
        ["questions", "--json"],
        ["check", "."],
        ["ask", "34 sagene"],
        ["match", "-"],
        ["match", "-", "--json"],
        ["versions"],
        ["doctor"],
        ["export", "--format", "csv"],
        ["export", "--format", "json"],
    ],
    ids=" ".join,
)
def test_a_full_disk_is_said_in_one_line(words: list[str], tmp_path: Path) -> None:
    with FULL.open("wb") as full:
        run = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *words],
            cwd=write(documents(), tmp_path),  # a small catalogue is checked as a large one is
            input=b'{"facts": {"age": 34}}',
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    said = run.stderr.decode()
    assert (run.returncode, said.count("Traceback")) == (2, 0)
    # `ask` tells there first what it understood.
    assert said.splitlines()[-1].startswith("Svaret kan ikke skrives ut (")
