"""What was in a damaged file, and where it lies: set aside, never deleted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from matcher.store.backups import stamp
from matcher.store.file_copies import flush_folder

if TYPE_CHECKING:
    from datetime import datetime


_ASIDE = "-skadet-"


# The journal first: left alone beside a new database, SQLite would play it back into that.
_PARTS = ("-journal", "-wal", "-shm", "")


def set_aside(path: Path, now: datetime) -> Path | None:
    """Rename the database and what belongs to it; None where there was none."""
    there = path.exists()
    aside = path.with_name(f"{path.stem}{_ASIDE}{stamp(now)}{path.suffix}")
    for part in _PARTS:
        piece = Path(f"{path}{part}")
        if piece.exists():
            piece.rename(f"{aside}{part}")
    flush_folder(path.parent)
    return aside if there else None


def set_aside_of(path: Path) -> list[Path]:
    """Return the damaged files that were set aside, the oldest first."""
    return sorted(path.parent.glob(f"{path.stem}{_ASIDE}*{path.suffix}"))
