"""What has gone bad in a database, put back from copies that have it whole.

A catalogue is what its hash says, and a row what the history says of it, so nothing but what was
written can come in.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from matcher.store.failures import BELOW
from matcher.store.ordinary_files import opened
from matcher.store.proof import TOLD
from matcher.store.seals import VERSION_COLUMNS, seal
from matcher.store.soundness import adds_up, catalogues, content_of, has_desk
from matcher.store.told_catalogues import events_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_COLUMNS = ", ".join((*VERSION_COLUMNS, "content"))


def mend(path: Path, copies: Sequence[Path]) -> None:
    """Put back every version and catalogue that is not what it was, where a copy has it whole.

    Versions may not be changed; that is lifted for the time of the transaction. Raises
    sqlite3.Error.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        with _open_to_change(db):
            if has_desk(db):
                _put_rows_back(db, copies)
            for table, digest, content in list(catalogues(db)):
                if not adds_up(content, digest) and (whole := content_of(copies, digest)):
                    order = f"UPDATE {table} SET content = ? WHERE hash = ?"
                    db.execute(order, [whole, digest])
        db.execute("COMMIT")


@contextmanager
def _open_to_change(db: sqlite3.Connection) -> Iterator[None]:
    kept = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'version'"
    ).fetchall()
    for name, _ in kept:
        db.execute(f"DROP TRIGGER {name}")
    yield
    for _, order in kept:
        db.execute(order)


def _put_rows_back(db: sqlite3.Connection, copies: Sequence[Path]) -> None:
    there = {seal(_named(row)) for row in _rows(db)}
    for event in events_of(db, tuple(TOLD)):
        if not event.bound or event.bound in there:
            continue
        if row := _row_of(copies, event.bound):
            db.execute("DELETE FROM version WHERE number = ?", row[:1])
            places = ", ".join("?" * len(row))
            db.execute(f"INSERT INTO version ({_COLUMNS}) VALUES ({places})", row)


def _row_of(copies: Sequence[Path], bound: str) -> tuple[Any, ...] | None:
    """Return the row with a seal from the first copy that has it whole."""
    for path in copies:
        try:
            with closing(opened(path)) as db:
                found = next((row for row in _rows(db) if seal(_named(row)) == bound), None)
        except (*BELOW, ValueError, TypeError):
            continue
        if found and adds_up(bytes(found[-1]), str(_named(found)["hash"])):
            return found
    return None


def _rows(db: sqlite3.Connection) -> list[tuple[Any, ...]]:
    return db.execute(f"SELECT {_COLUMNS} FROM version").fetchall()


def _named(row: tuple[Any, ...]) -> dict[str, object]:
    return dict(zip(VERSION_COLUMNS, row, strict=False))
