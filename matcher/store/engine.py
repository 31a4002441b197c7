"""How SQLAlchemy meets the file: one connection for one action, and writes that wait their turn."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from matcher.errors import StoreError
from matcher.store.failures import BELOW, words
from matcher.store.file_format import VERSION, WAIT_S
from matcher.store.health import Health
from matcher.store.ordinary_files import refuse_no_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

# Measured: other pairs of journal mode and synchronous lost acknowledged commits in power cuts;
# without secure_delete what was deleted stays in the file.
_PRAGMAS = ("journal_mode = TRUNCATE", "synchronous = EXTRA", "secure_delete = ON")


@contextmanager
def action(
    path: Path, *, writes: bool = False, wait_s: float = WAIT_S, migrates: bool = False
) -> Iterator[Connection]:
    """Yield the connection of one user action: committed at the end, rolled back on any error.

    A write begins with the lock it needs, so that it cannot fail half way for want of it. Only
    when the block has been left without an error is anything saved. Raises StoreError with
    words for a person.
    """
    # An address, because a path may hold signs that mean something in SQLAlchemy's own. A file
    # that has vanished since it was opened is not made anew: that would hide the loss.
    address = f"{path.absolute().as_uri()}?mode={'rwc' if migrates else 'rw'}"

    def connect() -> sqlite3.Connection:
        refuse_no_file(path)
        return sqlite3.connect(address, uri=True, timeout=wait_s, isolation_level=None)

    def prepare(connection: sqlite3.Connection, _: object) -> None:
        for pragma in (*_PRAGMAS, f"foreign_keys = {'OFF' if migrates else 'ON'}"):
            connection.execute(f"PRAGMA {pragma}")

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    engine = create_engine(
        "sqlite+pysqlite://", creator=connect, poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    try:
        with engine.begin() as connection:
            if not migrates:
                _refuse_other_version(connection)
            yield connection
    except DBAPIError as error:
        raise StoreError(words(error.orig)) from error
    except BELOW as error:
        raise StoreError(words(error)) from error


def _refuse_other_version(connection: Connection) -> None:
    """Stop if the file was upgraded by a newer program, or emptied, since it was opened."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version != VERSION:
        state = Health.NEWER if version > VERSION else Health.DAMAGED
        raise StoreError(state.message)
