"""How the window is to look, read from the database before anything else is known of it.

Only the settings, and only what takes next to no time to import: whether the database is whole,
and which catalogue it holds, `peek` finds out when there is a window.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from matcher.store.file_format import APPLICATION_ID, VERSION
from matcher.store.location import on_network_share
from matcher.store.ordinary_files import refuse_no_file
from matcher.store.settings import whole_settings

if TYPE_CHECKING:
    from pathlib import Path

WAIT_S = 0.2
_UNSEALED = 5
"""The last schema whose settings have no hash."""


def first_look(path: Path, wait_s: float = WAIT_S) -> dict[str, str] | None:
    """Return the settings in the database at a path; None where they cannot be read as they are.

    Nothing is created or changed, and it never raises for what it finds there. Waits at most
    `wait_s` seconds for another program that is writing.
    """
    try:
        path = path.absolute()
        if on_network_share(path):
            return None
        return _read(path, wait_s) if path.exists() else {}
    except (OSError, sqlite3.Error, UnicodeDecodeError):
        return None


def _read(path: Path, wait_s: float) -> dict[str, str] | None:
    refuse_no_file(path)
    address = f"{path.as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=wait_s, isolation_level=None)) as db:
        db.text_factory = lambda raw: raw.decode("utf-8", "replace")
        db.execute("BEGIN")
        if number_of(db, "application_id") != APPLICATION_ID:
            return None
        if not 1 <= number_of(db, "user_version") <= VERSION:
            return None
        return settings_in(db)[0]


def number_of(db: sqlite3.Connection, pragma: str) -> int:
    """Return a whole number that SQLite keeps of a database."""
    return int(db.execute(f"PRAGMA {pragma}").fetchone()[0])


def settings_in(db: sqlite3.Connection) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the settings that are as they were written, and the names of those that are not."""
    seal = "seal" if number_of(db, "user_version") > _UNSEALED else "''"
    return whole_settings(db.execute(f"SELECT key, value, {seal} FROM setting"))
