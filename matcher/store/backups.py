"""Copies of the database beside it: made whole, newest first, thinned with age.

A clock may be wrong for a day, so copies are in the order of a number in their names and age is
measured within stretches in which the clock went on as clocks do.
"""

from __future__ import annotations

import os
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from matcher.late_dataclass import dataclass
from matcher.store.file_copies import copy_whole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FOLDER = "kopier"
_STAMP = "%Y%m%dT%H%M%S%f"
_NAME = re.compile(r"(.+?)(?:-([0-9]{6,9}))?-([0-9]{8}T[0-9]{12})")
_HALF = re.compile(r".+\.([0-9]{1,10})\.halv")
_LAST = 999_999_999
"""A name with a longer number would be read by nobody; copies with the same one go by the clock."""
_KEEP_ALL, _KEEP_DAILY, _KEEP_WEEKLY = timedelta(days=2), timedelta(days=14), timedelta(days=60)
_JUMP = timedelta(days=60)
"""More between two copies, or less than nothing, and the clock was set or the machine stood."""
MOST = 150
"""Copies; a clock that walks to and fro must not fill the disk."""


def stamp(moment: datetime) -> str:
    """Return a moment as a part of a file name; later moments sort later."""
    return moment.strftime(_STAMP)


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy, the local time it was made and its place in order: its name tells both.

    Copies of older releases have no number; they come before all that have.
    """

    path: Path
    made_at: datetime
    number: int = 0


def backups_of(database: Path) -> list[Backup]:
    """Return the copies of a database, the newest first."""
    try:
        files = [file for file in (database.parent / FOLDER).iterdir() if file.is_file()]
    except OSError:
        return []
    found = [backup for file in files if (backup := _backup(file, database))]
    return sorted(found, key=lambda backup: (backup.number, backup.made_at), reverse=True)


def _backup(file: Path, database: Path) -> Backup | None:
    name = _NAME.fullmatch(file.stem)
    if not name or name[1] != database.stem or file.suffix != database.suffix:
        return None
    try:
        made_at = datetime.strptime(name[3], _STAMP)  # noqa: DTZ007 - local time
    except ValueError:
        return None
    return Backup(file, made_at, int(name[2] or 0))


def back_up(database: Path, now: datetime) -> Path:
    """Copy a database; the copy appears under its name when it is whole, or not at all.

    Thins the older copies. `now` is local time, without a zone as in the names. Raises OSError
    and sqlite3.Error.
    """
    folder = database.parent / FOLDER
    folder.mkdir(exist_ok=True)
    sweep(folder)
    number = next_number(backups_of(database))
    target = folder / f"{database.stem}-{number:06}-{stamp(now)}{database.suffix}"
    copy_whole(database, target)
    for old in superfluous(backups_of(database), now):
        old.path.unlink(missing_ok=True)
    return target


def next_number(backups: Iterable[Backup]) -> int:
    """Return the number of the next copy: the last one for good where somebody has used it."""
    return min(max((backup.number for backup in backups), default=0) + 1, _LAST)


def due(backups: Iterable[Backup], now: datetime, every: timedelta) -> bool:
    """Tell whether a new copy is due: the newest is that old, or seems to be from the future."""
    newest = next(iter(backups), None)
    return newest is None or not timedelta(0) <= now - newest.made_at <= every


def sweep(folder: Path) -> None:
    """Take away what a program left half made when it was killed."""
    for file in folder.iterdir():
        name = _HALF.fullmatch(file.name)
        if name and not _runs(int(name[1])):
            file.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    if process == os.getpid():
        return True
    try:
        os.kill(process, 0) if os.name == "posix" else None
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return os.name == "posix"


def superfluous(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return what thinning takes: all stay for 2 days, then one a day, a week and a month.

    `backups` come newest first. Where the clock jumped between two copies, those before the jump
    are as old as they were then: one start with a clock that is years ahead costs none of them.
    """
    seen: set[tuple[str, str]] = set()
    surplus = []
    later, reference = now, now
    kept = 0
    for backup in backups:
        if not timedelta(0) <= later - backup.made_at <= _JUMP:
            reference, seen = backup.made_at, set()
        later = backup.made_at
        slot = _slot(backup.made_at, reference)
        if slot in seen or kept == MOST:
            surplus.append(backup)
        else:
            kept += 1
        seen.add(slot)
    return surplus


def _slot(made: datetime, now: datetime) -> tuple[str, str]:
    age = now - made
    if age < _KEEP_ALL:
        return "all", stamp(made)
    if age < _KEEP_DAILY:
        return "day", made.strftime("%Y%m%d")
    if age < _KEEP_WEEKLY:
        return "week", made.strftime("%G%V")
    return "month", made.strftime("%Y%m")
