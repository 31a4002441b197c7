"""The history binds all columns of versions and drafts, and no row takes the place of another."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

from matcher.clock import now
from matcher.store.chain import START, Event, Happening, digest
from matcher.store.seals import PACKAGE_COLUMNS, VERSION_COLUMNS, seal

revision = "0004"
down_revision = "0003"

_NEXT = """
CREATE TRIGGER version_next BEFORE INSERT ON version
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM version)
BEGIN SELECT RAISE(ABORT, 'version is append-only'); END
"""


def upgrade() -> None:
    """Bind what was there before: from now on a change of it shows."""
    bound = sa.Column("bound", sa.Text, nullable=False, server_default="")
    op.add_column("history", bound)
    op.execute(_NEXT)
    for table, name, columns, which in (
        ("version", "name", VERSION_COLUMNS, "1"),
        ("catalogue_package", "version", PACKAGE_COLUMNS, "active = 1 OR valid_from > imported_at"),
    ):
        order = f"SELECT {', '.join(columns)} FROM {table} WHERE {which} ORDER BY 1"
        for row in op.get_bind().exec_driver_sql(order).mappings().all():
            _bind(str(row[name]), str(row["hash"]), seal(dict(row)))


def _bind(name: str, content: str, bound: str) -> None:
    db = op.get_bind()
    newest = "SELECT number, hash FROM history ORDER BY number DESC LIMIT 1"
    last = db.exec_driver_sql(newest).first()
    number, previous = (last[0] + 1, last[1]) if last else (1, START)
    told = Happening(now(), "(oppgradering)", "bound", (), name, "", content, bound)
    event = Event(number, told.at, told.who, told.what, (), name, "", "", previous, content, bound)
    values = (
        number, told.at.isoformat(), told.who, told.what, json.dumps([]), name, "", content,
        digest(number, event, previous), previous, bound,
    )  # fmt: skip
    places = ", ".join("?" * len(values))
    columns = "number, at, who, what, programs, version, why, content, hash, previous, bound"
    db.exec_driver_sql(f"INSERT INTO history ({columns}) VALUES ({places})", values)
