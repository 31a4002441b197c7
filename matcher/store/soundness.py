"""Whether what a database holds is what was written: hashes and chain, by the standard library.

SQLite notices little of what goes bad on a disk, and a copy of a bad file is a bad copy.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

from matcher.catalogue.catalogue_files import content_hash
from matcher.catalogue.packages import read_package
from matcher.errors import InputError
from matcher.store.chain import Event, first_broken
from matcher.store.failures import BELOW

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

_TABLES = ("catalogue_package", "version")
"""What keeps catalogues; the second came with the desk."""
_HISTORY = (
    "SELECT number, at, who, what, programs, version, why, hash, previous, content"
    " FROM history ORDER BY number"
)


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
        with closing(_opened(path)) as db:
            whole = all(adds_up(content, digest) for _, digest, content in _catalogues(db))
            return whole and not (_has_desk(db) and first_broken(_events(db)))
    except (*BELOW, ValueError, TypeError):
        return False


def content_of(paths: Iterable[Path], digest: str) -> bytes | None:
    """Return the catalogue with a hash from the first database that has it whole, if any."""
    for path in paths:
        try:
            with closing(_opened(path)) as db:
                for _, found, content in _catalogues(db):
                    if found == digest and adds_up(content, digest):
                        return content
        except (*BELOW, ValueError, TypeError):
            continue
    return None


def mend(path: Path, copies: Sequence[Path]) -> None:
    """Put back every catalogue that no longer adds up, where a copy still has it whole.

    A catalogue is what its hash says, so nothing but what was written can come in. Versions may
    not be changed; that is lifted for the time of the transaction. Raises sqlite3.Error.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        for table, digest, content in list(_catalogues(db)):
            if not adds_up(content, digest) and (whole := content_of(copies, digest)):
                _put_back(db, table, digest, whole)
        db.execute("COMMIT")


def _put_back(db: sqlite3.Connection, table: str, digest: str, content: bytes) -> None:
    refusal = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE name = ?", [f"{table}_UPDATE_refused"]
    ).fetchone()
    if refusal:
        db.execute(f"DROP TRIGGER {refusal[0]}")
    db.execute(f"UPDATE {table} SET content = ? WHERE hash = ?", [content, digest])  # noqa: S608
    if refusal:
        db.execute(refusal[1])


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _has_desk(db: sqlite3.Connection) -> bool:
    return bool(db.execute("SELECT 1 FROM sqlite_master WHERE name = 'version'").fetchone())


def _catalogues(db: sqlite3.Connection) -> Iterator[tuple[str, str, bytes]]:
    """Yield the table, the hash and the content of every catalogue."""
    for table in _TABLES if _has_desk(db) else _TABLES[:1]:
        for digest, content in db.execute(f"SELECT hash, content FROM {table}"):  # noqa: S608
            yield table, str(digest), bytes(content)


def _events(db: sqlite3.Connection) -> Iterator[Event]:
    for number, at, who, what, programs, version, why, digest, previous, content in db.execute(
        _HISTORY
    ):
        yield Event(
            number,
            datetime.fromisoformat(at),
            who,
            what,
            tuple(json.loads(programs)),
            version,
            why,
            digest,
            previous,
            content,
        )
