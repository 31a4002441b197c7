"""Copies of the database beside it: made whole, newest first, thinned with age."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FOLDER = "kopier"
_STAMP = "%Y%m%dT%H%M%S%f"
_NAME = re.compile(r"(.+)-([0-9]{8}T[0-9]{12})")
_KEEP_ALL, _KEEP_DAILY, _KEEP_WEEKLY = timedelta(days=2), timedelta(days=14), timedelta(days=60)


def stamp(moment: datetime) -> str:
    """Return a moment as a part of a file name; later moments sort later."""
    return moment.strftime(_STAMP)


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy and the local time it was made, which its name tells."""

    path: Path
    made_at: datetime


def backups_of(database: Path) -> list[Backup]:
    """Return the copies of a database, the newest first."""
    try:
        files = list((database.parent / FOLDER).iterdir())
    except OSError:
        return []
    found = [backup for file in files if (backup := _backup(file, database))]
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def _backup(file: Path, database: Path) -> Backup | None:
    name = _NAME.fullmatch(file.stem)
    if not name or name[1] != database.stem or file.suffix != database.suffix:
        return None
    try:
        return Backup(file, datetime.strptime(name[2], _STAMP))  # noqa: DTZ007 - local time
    except ValueError:
        return None


def back_up(database: Path, now: datetime) -> Path:
    """Copy a database; the copy appears under its name when it is whole, or not at all.

    Thins the older copies. `now` is local time, without a zone as in the names. Raises OSError
    and sqlite3.Error.
    """
    folder = database.parent / FOLDER
    folder.mkdir(exist_ok=True)
    target = folder / f"{database.stem}-{stamp(now)}{database.suffix}"
    copy_whole(database, target)
    for old in superfluous(backups_of(database), now):
        old.path.unlink(missing_ok=True)
    return target


def copy_whole(source: Path, target: Path) -> None:
    """Copy a database that may be in use; the target is replaced in one step.

    Raises OSError and sqlite3.Error; what was there is then as before.
    """
    half = target.with_name(f"{target.name}.{os.getpid()}.halv")
    half.unlink(missing_ok=True)
    try:
        address = f"{source.absolute().as_uri()}?mode=ro"
        whole = sqlite3.connect(address, uri=True)
        with closing(whole) as old, closing(sqlite3.connect(half)) as new:
            new.execute("PRAGMA journal_mode = MEMORY")
            old.backup(new)
        flush(half)
        half.replace(target)
        flush_folder(target.parent)
    finally:
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


def superfluous(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return what thinning takes: all stay for 2 days, then one a day, a week and a month.

    `backups` come newest first. A copy that seems to be from the future stays: a clock was wrong.
    """
    seen: set[tuple[str, str]] = set()
    surplus = []
    for backup in backups:
        slot = _slot(backup.made_at, now)
        if slot in seen:
            surplus.append(backup)
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
