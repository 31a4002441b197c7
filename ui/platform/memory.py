"""Memory that is free again goes back to the system.

The allocator of Linux keeps what heavy work has freed for work that seldom comes: a desk on which
impacts and proofs were worked out stood at twice its size for the rest of the day.
"""

from __future__ import annotations

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
