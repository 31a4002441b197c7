"""What somebody does who can write the database file by hand."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.matcher.rulework.office import Office

NEWEST = "WHERE number = (SELECT max(number) FROM version)"
LAST = "WHERE number = (SELECT max(number) FROM history)"


def behind(office: Office, *orders: str) -> None:
    """Change what may not be changed: the guards are taken away first, and put back after."""
    with closing(sqlite3.connect(office.store.path, isolation_level=None)) as db:
        kept = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in kept:
            db.execute(f"DROP TRIGGER {name}")
        for order in orders:
            db.execute(order)
        for _, order in kept:
            db.execute(order)
