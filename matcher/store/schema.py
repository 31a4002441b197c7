"""The tables as they are now. How they came to be is in `migrations/`; a test holds both equal.

There is no table and no column for a person, a situation or an answer, and there shall be none.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, text

metadata = MetaData()

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

catalogue_package = Table(
    "catalogue_package",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", Text, nullable=False, unique=True),
    Column("hash", Text, nullable=False, unique=True),
    Column("imported_at", Text, nullable=False),
    Column("source_name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("active", Integer, nullable=False),
    sqlite_strict=True,
)

Index(
    "one_active_package",
    catalogue_package.c.active,
    unique=True,
    sqlite_where=text("active = 1"),
)

draft = Table(
    "draft",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("program_id", Text, nullable=False, unique=True),
    Column("content", Text, nullable=False),
    Column("based_on", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    sqlite_strict=True,
)
