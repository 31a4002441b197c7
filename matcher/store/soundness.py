"""Whether what a database holds is what was written: hashes and chain, by the standard library.

SQLite notices little of what goes bad on a disk, and a copy of a bad file is a bad copy.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from matcher.catalogue import content_hash, read_package
from matcher.errors import InputError
from matcher.store.chain import first_broken
from matcher.store.failures import BELOW
from matcher.store.ordinary_files import opened
from matcher.store.told_catalogues import events_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_TABLES = ("catalogue_package", "version")
"""What keeps catalogues; the second came with the desk."""


def adds_up(content: bytes, digest: str) -> bool:
    """Tell whether a stored catalogue is the one its hash stands for."""
    try:
        return content_hash(read_package(content)) == digest
    except InputError:
        return False


def sound(path: Path) -> bool:
    """Tell whether every catalogue in a database adds up and every event of its history holds.

    A file that cannot be read is not sound. Takes some 20 ms for each catalogue in it.
    """
    try:
        with closing(opened(path)) as db:
            return _add_up(db) and not (has_desk(db) and first_broken(events_of(db)))
    except (*BELOW, ValueError, TypeError):
        return False


def catalogues_add_up(path: Path) -> bool:
    """Tell whether every catalogue in a database is the one its hash stands for."""
    try:
        with closing(opened(path)) as db:
            return _add_up(db)
    except (*BELOW, ValueError, TypeError):
        return False


def _add_up(db: sqlite3.Connection) -> bool:
    return all(adds_up(content, digest) for _, digest, content in catalogues(db))


def content_of(paths: Iterable[Path], digest: str) -> bytes | None:
    """Return the catalogue with a hash from the first database that has it whole, if any."""
    for path in paths:
        try:
            with closing(opened(path)) as db:
                for _, found, content in catalogues(db):
                    if found == digest and adds_up(content, digest):
                        return content
        except (*BELOW, ValueError, TypeError):
            continue
    return None


def has_desk(db: sqlite3.Connection) -> bool:
    """Tell whether a database is of a release that has a desk."""
    return bool(db.execute("SELECT 1 FROM sqlite_master WHERE name = 'version'").fetchone())


def catalogues(db: sqlite3.Connection) -> Iterator[tuple[str, str, bytes]]:
    """Yield the table, the hash and the content of every catalogue."""
    for table in _TABLES if has_desk(db) else _TABLES[:1]:
        for digest, content in db.execute(f"SELECT hash, content FROM {table}"):
            yield table, str(digest), bytes(content)
