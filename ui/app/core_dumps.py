"""No core file: what a crash leaves on disk would hold the person on the screen."""

from __future__ import annotations

import sys

_PR_SET_DUMPABLE = 4
"""From <linux/prctl.h>."""

_NO_HEAP_IN_REPORT = 1
"""WER_FAULT_REPORTING_FLAG_NOHEAP, from <werapi.h>."""


def limit_core_size() -> None:
    """Let this process and its children write no core file. Quick: it can stand first."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def forbid_memory_dumps() -> None:
    """Keep this process's memory from whoever collects crashes of the system.

    A collector that the kernel hands cores to by a pipe does not ask for the limit. Takes some
    milliseconds, so it stands after the first paint, before there is a person.
    """
    import ctypes

    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    elif sys.platform == "win32":
        ctypes.windll.wer.WerSetFlags(_NO_HEAP_IN_REPORT)
