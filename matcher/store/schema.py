"""The tables as they are now. How they came to be is in `migrations/`; a test holds both equal.

There is no table and no column for a client, a situation or an answer, and there shall be none. Who
changed and approved a rule is kept: it is documentation of the rules.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData()

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("seal", Text, nullable=False, server_default=""),
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
    Column("valid_from", Text, nullable=False, server_default=""),
    Column("signed_by", Text, nullable=False, server_default=""),
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
    Column("cases", Text, nullable=False),
    Column("expectations", Text, nullable=False),
    Column("base", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("editors", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("submitted_by", Text, nullable=False),
    Column("approved_by", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("missing", Text, nullable=False, server_default="{}"),
    Column("former", Text, nullable=False, server_default=""),
    Column("seal", Text, nullable=False, server_default=""),
    Column("stands_on", Text, nullable=False, server_default="{}"),
    CheckConstraint(
        "approved_by = '' OR approved_by NOT IN (author, submitted_by)", name="two_people"
    ),
    sqlite_strict=True,
)

# A version and an event are never changed and never deleted: triggers refuse it.
version = Table(
    "version",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("valid_from", Text, nullable=False),
    Column("published_at", Text, nullable=False),
    Column("published_by", Text, nullable=False),
    Column("approved_by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("programs", Text, nullable=False),
    Column("adopted", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)

history = Table(
    "history",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("programs", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("bound", Text, nullable=False, server_default=""),
    sqlite_strict=True,
)

report = Table(
    "report",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("program_id", Text, nullable=False),
    Column("catalogue", Text, nullable=False),
    Column("says", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("hash", Text, nullable=False, unique=True),
    Column("taken_in_at", Text, nullable=False),
    Column("settled_at", Text, nullable=False),
    Column("settled_by", Text, nullable=False),
    Column("settled_how", Text, nullable=False),
    sqlite_strict=True,
)

# What was proved of signatures before: a file must not be older than that.
trusted = Table(
    "trusted",
    metadata,
    Column("role", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)
