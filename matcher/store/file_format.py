"""What marks a file as our database, known without SQLAlchemy."""

from __future__ import annotations

APPLICATION_ID = 0x54494C54  # "TILT"
VERSION = 1
"""The schema this program writes; migration `v000N` takes a database to version N."""

WAIT_S = 2.0
"""How long a save waits for another program that is writing, in seconds."""

TABLES = frozenset({"setting", "catalogue_package", "draft", "alembic_version"})
