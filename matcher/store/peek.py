"""A first look at the database before the window is painted, with the standard library alone.

SQLAlchemy takes longer to import than the window to appear, so it stays out of here and out of
everything this imports. Nothing is created; the one change it may make is to let SQLite roll back
a save that was cut off, as any reader of the file would.
"""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from matcher.clock import today
from matcher.late_dataclass import dataclass, field
from matcher.messages import Message
from matcher.store.backups import backups_of
from matcher.store.failures import BELOW, sqlite_code
from matcher.store.file_format import APPLICATION_ID, VERSION, tables_of
from matcher.store.first_look import WAIT_S, number_of, settings_in
from matcher.store.health import Health
from matcher.store.in_force import in_force, in_order, with_packages
from matcher.store.location import on_network_share, writable
from matcher.store.ordinary_files import refuse_no_file
from matcher.store.records import StoredPackage, StoredVersion
from matcher.store.seals import VERSION_COLUMNS
from matcher.store.told_catalogues import told_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


_WITHOUT_DAYS = 2
"""The last schema whose packages are all for use at once."""
_UNSIGNED = 4
"""The last schema in which nobody signs."""
_UNBOUND = 3
"""The last schema whose history does not bind what is stored."""

_BY_CODE = {
    sqlite3.SQLITE_BUSY: Health.BUSY,
    sqlite3.SQLITE_LOCKED: Health.BUSY,
    sqlite3.SQLITE_CORRUPT: Health.DAMAGED,
    sqlite3.SQLITE_NOTADB: Health.DAMAGED,
    sqlite3.SQLITE_IOERR: Health.UNREADABLE,
    sqlite3.SQLITE_CANTOPEN: Health.UNREADABLE,
    sqlite3.SQLITE_PERM: Health.UNREADABLE,
    sqlite3.SQLITE_READONLY: Health.UNREADABLE,
    sqlite3.SQLITE_NOMEM: Health.UNREADABLE,
}


@dataclass(frozen=True, slots=True)
class Peek:
    """What was found: the state, and what could be read of settings and the active catalogue."""

    path: Path
    state: Health
    settings: Mapping[str, str] = field(default_factory=dict)
    package: StoredPackage | None = None
    version: StoredVersion | None = None
    """The version published here that is in force on the day; it goes before `package`."""
    content: bytes = field(default=b"", repr=False)
    untold: tuple[str, ...] = ()
    """Catalogues that are not as the history tells, or that it tells of and that are gone."""
    spoiled: tuple[str, ...] = ()
    """Settings that are not as they were written; they are passed over."""

    @property
    def message(self) -> Message:
        """What a person can be told about the state."""
        return self.state.message

    @property
    def about_settings(self) -> Message | None:
        """What a person can be told about settings that are not as they were written."""
        if not self.spoiled:
            return None
        return Message(
            "Noen innstillinger er skadet og brukes ikke: {names}. Resten er som før. Velg dem på "
            "nytt.",
            names=", ".join(self.spoiled),
        )


def peek(path: Path, *, mend: bool = True, wait_s: float = WAIT_S, day: date | None = None) -> Peek:
    """Look at the database at a path; never raises for what it finds there.

    `day` is the one whose catalogue is wanted, today if none is named.

    A save that was cut off is rolled back, unless `mend` is false: it is then only told.
    Waits at most `wait_s` seconds for another program that is writing.
    """
    path = path.absolute()
    if on_network_share(path):
        return Peek(path, Health.NETWORK)
    try:
        there = path.exists()
    except OSError:
        return Peek(path, Health.UNREADABLE)
    if not there:
        return _nothing_there(path)
    try:
        return _look(path, "ro", wait_s, day)
    except BELOW as error:
        if sqlite_code(error) == sqlite3.SQLITE_READONLY_ROLLBACK:
            return _mended(path, wait_s, day) if mend else Peek(path, Health.INTERRUPTED)
        return Peek(path, _state_of(error))


def _mended(path: Path, wait_s: float, day: date | None) -> Peek:
    try:
        return _look(path, "rw", wait_s, day)
    except BELOW as error:
        return Peek(path, _state_of(error))


def _state_of(error: Exception) -> Health:
    if isinstance(error, OSError):
        return Health.UNREADABLE
    # An error without a code is Python's own: the file held something no healthy one can.
    return _BY_CODE.get(sqlite_code(error) & 0xFF, Health.DAMAGED)


def _nothing_there(path: Path) -> Peek:
    """Tell a first start from a database that is gone: only the second has left copies."""
    if backups_of(path):
        return Peek(path, Health.DAMAGED)
    return Peek(path, Health.ABSENT if writable(path.parent) else Health.READ_ONLY)


def _look(path: Path, mode: str, wait_s: float, day: date | None) -> Peek:
    refuse_no_file(path)
    address = f"{path.as_uri()}?mode={mode}"
    with closing(sqlite3.connect(address, uri=True, timeout=wait_s, isolation_level=None)) as db:
        # A byte gone bad must cost the one value it is in, not the look.
        db.text_factory = lambda raw: raw.decode("utf-8", "replace")
        db.execute("BEGIN")
        if number_of(db, "page_count") == 0:
            return _nothing_there(path)
        state = _state(db)
        if not state.readable:
            return Peek(path, state)
        settings, spoiled = settings_in(db)
        package, version, content, untold = _found(db, day or today())
    if not (writable(path.parent) and os.access(path, os.W_OK)):
        state = Health.READ_ONLY
    return Peek(path, state, settings, package, version, content, untold, spoiled)


def _state(db: sqlite3.Connection) -> Health:
    if number_of(db, "application_id") != APPLICATION_ID:
        return Health.DAMAGED
    version = number_of(db, "user_version")
    if version > VERSION:
        return Health.NEWER
    verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    if version < 1 or verdict != "ok" or not tables >= tables_of(version):
        return Health.DAMAGED
    return Health.OLDER if version < VERSION else Health.CURRENT


_Found: TypeAlias = "tuple[StoredPackage | None, StoredVersion | None, bytes, tuple[str, ...]]"


def _found(db: sqlite3.Connection, day: date) -> _Found:
    """Return the package or the published version in force on a day, and the version's content."""
    try:
        return _active(db, day)
    except (TypeError, ValueError, LookupError, OverflowError) as error:
        # What no database of ours can hold, whatever bit went bad: never an end of the start.
        raise sqlite3.DatabaseError("not a catalogue") from error


def _active(db: sqlite3.Connection, day: date) -> _Found:
    schema = number_of(db, "user_version")
    packages = _packages(db, schema)
    versions = _versions(db) if schema > 1 else []
    if [version.number for version in versions] != list(range(1, len(versions) + 1)):
        raise ValueError("versions are numbered from 1 without a gap")
    untold: tuple[str, ...] = ()
    if schema > _UNBOUND:
        versions, packages, untold = told_of(db, versions, packages)
    found = in_force(with_packages(versions, packages), day)
    if found in versions:
        row = db.execute("SELECT content FROM version WHERE number = ?", [found.number]).fetchone()
        return None, found, bytes(row[0]), untold
    if found is None:
        # Before the first day there is: what has been in use is still the best there is.
        kept = next((package for package in packages if not package.early), None)
        return kept, None, b"", untold
    return next(each for each in packages if each.hash == found.hash), None, b"", untold


def _packages(db: sqlite3.Connection, schema: int) -> tuple[StoredPackage, ...]:
    """Return the package in use and those that wait for their day, in the order they came."""
    first = "valid_from" if schema > _WITHOUT_DAYS else "''"
    by = "signed_by" if schema > _UNSIGNED else "''"
    rows = db.execute(
        f"SELECT version, hash, imported_at, source_name, content, {first}, {by} "
        f"FROM catalogue_package WHERE active = 1 OR {first} > imported_at"
    )
    return in_order(
        StoredPackage(
            version,
            digest,
            datetime.fromisoformat(moment),
            source,
            bytes(content),
            date.fromisoformat(valid) if valid else None,
            signed_by,
        )
        for version, digest, moment, source, content, valid, signed_by in rows
    )


def _versions(db: sqlite3.Connection) -> list[StoredVersion]:
    rows = db.execute(f"SELECT {', '.join(VERSION_COLUMNS)} FROM version ORDER BY number")
    return [
        StoredVersion(
            number, name, digest, date.fromisoformat(valid), datetime.fromisoformat(at), by,
            approved, reason, tuple(json.loads(programs)), bool(adopted),
        )
        for number, name, digest, valid, at, by, approved, reason, programs, adopted in rows
    ]  # fmt: skip
