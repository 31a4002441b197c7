"""Memory that is free again goes back to the system.

The allocator of Linux keeps what heavy work has freed for work that seldom comes: a desk on which
impacts and proofs were worked out stood at twice its size for the rest of the day.
"""

from __future__ import annotations

import gc
import sys
from functools import cache

_M_ARENA_MAX = -8
"""From <malloc.h>."""

_POOLS = 2


def give_back() -> None:
    """Give freed memory back; nothing where the allocator does so by itself, or cannot."""
    _ask_allocator("malloc_trim", 0)


@cache
def share_pools() -> None:
    """Let threads that are yet to come share two pools of memory: the window's and one behind it.

    The allocator of Linux gives each a pool of its own, and what is free in one is of no use to the
    next: some pages of each stay for good (ADR 43).
    """
    _ask_allocator("mallopt", _M_ARENA_MAX, _POOLS)


def _ask_allocator(function: str, *arguments: int) -> None:
    if sys.platform != "linux":
        return
    # Late: nothing is freed before the first paint.
    import ctypes

    found = getattr(ctypes.CDLL(None), function, None)
    if found is not None:
        found(*arguments)


def look_through_all() -> None:
    """Let go of what nobody has any more, among what was set aside for good too.

    What stays for long is frozen, so that no look for garbage passes through it. A window that is
    built anew was to stay for long as well, and with it all of its desk and its catalogue.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    give_back()
