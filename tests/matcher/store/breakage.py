"""Ways to let databases and files fail on purpose."""

from __future__ import annotations

import errno
import os
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Self

    import pytest


@dataclass(slots=True)
class Breaker:
    """Lets `healthy` operations through; then fails once, or for ever."""

    healthy: int
    for_ever: bool = False
    calls: list[str] = field(default_factory=list)

    def step(self, what: str) -> None:
        self.calls.append(what)
        past = len(self.calls) - self.healthy
        if past == 1 or (past > 1 and self.for_ever):
            raise _failure(what)

    @property
    def tripped(self) -> bool:
        return len(self.calls) > self.healthy


def _failure(what: str) -> Exception:
    if what.startswith("file"):
        return OSError(errno.EIO, os.strerror(errno.EIO))
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR
    return error


def break_operations(patch: pytest.MonkeyPatch, breaker: Breaker) -> None:
    """Let every operation on databases and files go past a breaker first."""

    class Cursor(sqlite3.Cursor):
        def execute(self, sql: str, values: Any = (), /) -> Self:
            breaker.step(f"sql {sql}")
            return super().execute(sql, values)

        def executemany(self, sql: str, rows: Any, /) -> Self:
            breaker.step(f"sql {sql}")
            return super().executemany(sql, rows)

    class Connection(sqlite3.Connection):
        def cursor(self, *_: Any) -> Cursor:  # type: ignore[override] # as loose as what it stands for
            return super().cursor(Cursor)

        def execute(self, *args: Any) -> sqlite3.Cursor:
            return self.cursor().execute(*args)

        def commit(self) -> None:
            breaker.step("sql COMMIT")
            super().commit()

        def backup(self, *args: Any, **named: Any) -> None:
            breaker.step("sql backup")
            super().backup(*args, **named)

    real = sqlite3.connect

    def connect(*args: Any, **named: Any) -> sqlite3.Connection:
        breaker.step("sql connect")
        return real(*args, **named, factory=Connection)

    patch.setattr(sqlite3, "connect", connect)
    for owner, name in ((Path, "rename"), (Path, "replace"), (Path, "mkdir"), (os, "fsync")):
        _break(patch, breaker, owner, name)


def _break(patch: pytest.MonkeyPatch, breaker: Breaker, owner: object, name: str) -> None:
    real = getattr(owner, name)

    def broken(*args: Any, **named: Any) -> Any:
        breaker.step(f"file {name}")
        return real(*args, **named)

    patch.setattr(owner, name, broken)


def reopened(patch: pytest.MonkeyPatch, *orders: str, mode: str = "rw") -> None:
    """Let every connection from now on be in a given mode and obey some orders first."""
    real = sqlite3.connect

    def connect(address: str, **named: Any) -> sqlite3.Connection:
        db: sqlite3.Connection = real(str(address).replace("mode=rw", f"mode={mode}"), **named)
        for order in orders:
            db.execute(order)
        return db

    patch.setattr(sqlite3, "connect", connect)
