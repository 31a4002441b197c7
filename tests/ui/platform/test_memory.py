"""What the allocator is told, seen in a process of its own: it is told for good."""

from __future__ import annotations

import subprocess
import sys

import pytest

POOLS = """
import ctypes, sys, threading
from ui.platform.memory import share_pools

if "shared" in sys.argv:
    share_pools()
met = threading.Barrier(4)

def take():
    kept = [bytes(5_000) for _ in range(100)]
    met.wait()
    return kept

threads = [threading.Thread(target=take) for _ in range(met.parties)]
for one in threads:
    one.start()
for one in threads:
    one.join()
c = ctypes.CDLL(None)
c.fdopen.restype = ctypes.c_void_p
out = ctypes.c_void_p(c.fdopen(1, b"w"))
c.malloc_info(0, out)
c.fflush(out)
"""


def pools(*words: str) -> int:
    told = subprocess.run(
        [sys.executable, "-c", POOLS, *words], capture_output=True, text=True, check=True
    )
    return told.stdout.count("<heap nr=")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has pools of memory")
def test_threads_share_pools_of_memory_when_they_are_told_to() -> None:
    assert pools() == 5
    assert pools("shared") == 2
