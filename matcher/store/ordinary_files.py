"""Whether a database, and what SQLite reads beside it, are files: to open a pipe waits for ever."""

from __future__ import annotations

import errno
import os
import sqlite3
from stat import S_ISREG
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BESIDE = ("", "-journal", "-wal", "-shm")


def refuse_no_file(path: Path) -> None:
    """Raise OSError where something that is no file has the name of one of them."""
    for part in _BESIDE:
        place = path.with_name(f"{path.name}{part}")
        try:
            mode = place.stat().st_mode
        except FileNotFoundError:
            continue
        if not S_ISREG(mode):
            raise OSError(errno.ENXIO, os.strerror(errno.ENXIO), str(place))


def opened(path: Path) -> sqlite3.Connection:
    """Return a connection to a database that can only read. Raises OSError where it is no file."""
    refuse_no_file(path)
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
