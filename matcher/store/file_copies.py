"""Copies of a database that are on the disk when the function returns."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from matcher.moved_files import put_in_place
from matcher.store.ordinary_files import opened

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def copy_whole(
    source: Path,
    target: Path,
    make_room: Callable[[], object] | None = None,
    complete: Callable[[Path], object] | None = None,
) -> None:
    """Copy a database that may be in use; the target is replaced in one step.

    `complete` writes what else belongs in the copy before anybody uses it. `make_room` puts away
    what is there, once the copy is whole and on the disk: a full disk must not leave nothing in
    its place. Raises OSError and sqlite3.Error; what was there is then as before, or where
    `make_room` has put it.
    """
    half = target.with_name(f"{target.name}.{os.getpid()}.halv")
    _drop(half)
    try:
        with closing(opened(source)) as old, closing(sqlite3.connect(half)) as new:
            new.execute("PRAGMA journal_mode = MEMORY")
            old.backup(new)
        if complete:
            complete(half)
        flush(half)
        if make_room:
            make_room()
        put_in_place(half, target)
        flush_folder(target.parent)
    finally:
        _drop(half)


def _drop(half: Path) -> None:
    """Take a half copy away, and the journal first: it must not be played back into the next."""
    half.with_name(f"{half.name}-journal").unlink(missing_ok=True)
    half.unlink(missing_ok=True)


def flush(file: Path) -> None:
    """Wait until a file is on the disk. Raises OSError."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system has a way to."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
