"""What marks a file as our database, known without SQLAlchemy."""

from __future__ import annotations

APPLICATION_ID = 0x54494C54  # "TILT"
VERSION = 7
"""The schema this program writes; migration `v000N` takes a database to version N."""

WAIT_S = 2.0
"""How long a save waits for another program that is writing, in seconds."""

_FIRST = frozenset({"setting", "catalogue_package", "draft", "alembic_version"})
_DESK = _FIRST | {"version", "history", "report"}
_SIGNED = _DESK | {"trusted"}
_TABLES = {1: _FIRST, 2: _DESK, 3: _DESK, 4: _DESK}


def tables_of(version: int) -> frozenset[str]:
    """Return the tables a file of a version must at least have."""
    return _TABLES.get(version, _SIGNED)
