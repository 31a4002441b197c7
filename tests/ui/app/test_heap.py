"""What becomes of freed memory, asked of a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ASKED = """
import sys
from ui.app import heap

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096

if sys.argv[1] == "given back":
    heap.give_back_large_blocks()
del (largest := [bytes(31_000_000)])[0]
before = resident()
columns, small = [], []
for _ in range(40):
    columns.append(bytes(b"x") * 2_000_000)
    small.append(bytes(b"y") * 5_000)
columns.clear()
print(resident() - before)
"""


def kept(how: str) -> int:
    """Return the bytes that stay with a process once all large blocks are freed."""
    run = subprocess.run(
        [sys.executable, "-c", ASKED, how], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return int(run.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="a heap of glibc's")
def test_large_blocks_are_given_back_though_something_small_lies_behind() -> None:
    assert kept("given back") < 5_000_000
    assert kept("as it is") > 50_000_000
