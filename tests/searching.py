"""How long Hypothesis searches: for a while in `make test`, and on in `make soak`."""

from __future__ import annotations

import os

SEARCHES = os.environ.get("HYPOTHESIS_PROFILE") == "search"
"""Whether this is `make soak`, which draws other examples each time."""


def examples(whole: int = 100) -> int:
    """Return how many of the examples of a long search are tried here: two in five, or all."""
    return whole if SEARCHES else whole * 2 // 5
