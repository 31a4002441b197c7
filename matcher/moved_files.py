"""A file put in the place of another in one step, also where somebody looks at it just then."""

from __future__ import annotations

import time
from pathlib import Path

WAITS = (0.01, 0.03, 0.1, 0.3, 0.5)
"""Seconds between tries: a virus scanner or an index opens what was written a moment ago."""
_IN_USE = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock violation. It says the first of a file that
another has open as well, so it cannot be told from a folder where nobody may write."""


def put_in_place(source: str | Path, target: str | Path) -> None:
    """Move a file to where another may be; the other is there until then. Raises OSError.

    Windows refuses while any program has one of the two open without letting others delete it;
    elsewhere the first try is the only one.
    """
    for wait in WAITS:
        try:
            Path(source).replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _IN_USE:
                raise
            time.sleep(wait)
        else:
            return
    Path(source).replace(target)
