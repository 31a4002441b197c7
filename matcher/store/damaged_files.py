"""What was in a damaged file, and where it lies: set aside, never deleted."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from matcher.moved_files import put_in_place
from matcher.store.backups import stamp
from matcher.store.file_copies import flush_folder

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


_ASIDE = "-skadet-"


# The journal first: left alone beside a new database, SQLite would play it back into that.
_PARTS = ("-journal", "-wal", "-shm", "")


def set_aside(path: Path, now: datetime) -> Path | None:
    """Rename the database and what belongs to it, all or nothing; None where there was none."""
    there = path.exists()
    aside = path.with_name(f"{path.stem}{_ASIDE}{stamp(now)}{path.suffix}")
    try:
        for part in _PARTS:
            if os.path.lexists(f"{path}{part}"):
                put_in_place(f"{path}{part}", f"{aside}{part}")
        flush_folder(path.parent)
    except OSError:
        # Windows refuses it of a file that is open. Without its journal a database is half a save.
        put_back(path, aside)
        raise
    return aside if there else None


def put_back(path: Path, aside: Path) -> None:
    """Give a database that was set aside, and what belongs to it, its name again."""
    for part in reversed(_PARTS):
        if os.path.lexists(f"{aside}{part}"):
            put_in_place(f"{aside}{part}", f"{path}{part}")


def set_aside_of(path: Path) -> list[Path]:
    """Return the damaged files that were set aside, the oldest first."""
    return sorted(path.parent.glob(f"{path.stem}{_ASIDE}*{path.suffix}"))
