"""A file somebody chose or dropped: read up to a limit, and only where it is a file.

A pipe has nothing to say until somebody writes into it, and a device may have no end.
"""

from __future__ import annotations

import errno
import os
from stat import S_ISREG
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Opening a pipe would else wait for whoever writes; Windows has no pipes among its files."""


def read_chosen(path: Path, most: int) -> bytes:
    """Return the bytes of a file, at most so many. Raises OSError, also where it is no file."""
    with open(path, "rb", opener=_opener) as file:
        if not S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.ENXIO, os.strerror(errno.ENXIO), str(path))
        return file.read(most)


def _opener(name: str, flags: int) -> int:
    return os.open(name, flags | _AT_ONCE)
