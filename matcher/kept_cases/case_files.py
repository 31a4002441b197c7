"""Files that are there whole or not at all, and that are written over before they go."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from matcher.moved_files import put_in_place

if TYPE_CHECKING:
    from pathlib import Path

_ONLY_ME = 0o600
HALF = ".ny"
"""The ending of a file that is being written."""


def write_whole(path: Path, raw: bytes) -> None:
    """Write a file beside its place and move it there. Raises OSError."""
    half = path.with_suffix(HALF)
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _binary(), _ONLY_ME)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(half, path)
    except OSError:
        half.unlink(missing_ok=True)
        raise
    _flush_names(path.parent)


def wipe_out(path: Path) -> None:
    """Write over a file and take it away; nothing happens where it is gone. Raises OSError.

    It loses its name first: where that is refused nothing has been written over. A disk may keep
    old blocks for a while all the same: they are sealed.
    """
    going = path.with_suffix(HALF)
    try:
        put_in_place(path, going)
        with going.open("r+b") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(0)
            file.write(bytes(size))
            file.flush()
            os.fsync(file.fileno())
        going.unlink()
    except FileNotFoundError:
        return
    _flush_names(path.parent)


def _binary() -> int:
    """Return what keeps Windows from changing line feeds."""
    return int(getattr(os, "O_BINARY", 0))


def _flush_names(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
