"""Memory that was freed goes back to the system, also after work that took much of it at once."""

from __future__ import annotations

import sys

_M_MMAP_THRESHOLD = -3
"""From <malloc.h>."""

LARGE = 128 * 1024
"""Bytes from which a block is mapped on its own: glibc's own first value."""


def give_back_large_blocks() -> None:
    """Have every large block given back the moment it is freed. Does nothing but on glibc.

    glibc raises its threshold to the largest block that was ever freed, up to 32 MB. After one
    look at ten thousand made-up people all later columns would lie in the heap, where one small
    thing behind them keeps them from the system for good: a day at the desk grew from 230 to
    460 MB while everything of Python's and Qt's stayed as it was. A value that is set stays.
    """
    if sys.platform != "linux":
        return
    import ctypes

    if mallopt := getattr(ctypes.CDLL(None), "mallopt", None):
        mallopt(_M_MMAP_THRESHOLD, LARGE)
