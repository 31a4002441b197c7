"""What a crash may leave behind, asked of a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ASKED = """
import ctypes, resource
from ui.app import core_dumps
PR_GET_DUMPABLE = 3
core_dumps.limit_core_size()
core_dumps.forbid_memory_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(PR_GET_DUMPABLE))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")
def test_a_crash_leaves_no_core_file_and_no_memory_to_collect() -> None:
    run = subprocess.run(
        [sys.executable, "-c", ASKED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "(0, 0) 0"
