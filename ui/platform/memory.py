"""Memory that is free again goes back to the system.

The allocator of Linux keeps what heavy work has freed for work that seldom comes: a desk on which
impacts and proofs were worked out stood at twice its size for the rest of the day.
"""

from __future__ import annotations

import gc
import sys


def give_back() -> None:
    """Give freed memory back; nothing where the allocator does so by itself, or cannot."""
    if sys.platform != "linux":
        return
    # Late: nothing is freed before the first paint.
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def look_through_all() -> None:
    """Let go of what nobody has any more, among what was set aside for good too.

    What stays for long is frozen, so that no look for garbage passes through it. A window that is
    built anew was to stay for long as well, and with it all of its desk and its catalogue.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    give_back()
