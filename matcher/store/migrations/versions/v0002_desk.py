"""The supervisor's desk: drafts with their state, versions, history, reports."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_FROM_FIRST = """
INSERT INTO draft (id, program_id, content, based_on, changed_at, cases, expectations, base,
    author, editors, state, reason, submitted_by, approved_by, kind, revision)
SELECT id, program_id, content, based_on, changed_at, '', '{}', '', '', '[]', 'editing', '', '', '',
    '', id FROM first_draft
"""
_FOR_EVER = """
CREATE TRIGGER {table}_{verb}_refused BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END
"""
_NEXT_LINK = """
CREATE TRIGGER history_link BEFORE INSERT ON history
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM history)
    OR NEW.previous <> coalesce((SELECT hash FROM history ORDER BY number DESC LIMIT 1),
        printf('%064d', 0))
BEGIN SELECT RAISE(ABORT, 'not the next link of the chain'); END
"""


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def upgrade() -> None:
    """Give drafts their place in the life of a change, and keep what may never change."""
    op.rename_table("draft", "first_draft")
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("program_id", sa.Text, nullable=False, unique=True),
        *_text("content", "based_on", "changed_at", "cases", "expectations", "base", "author"),
        *_text("editors", "state", "reason", "submitted_by", "approved_by", "kind"),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.CheckConstraint(
            "approved_by = '' OR approved_by NOT IN (author, submitted_by)", name="two_people"
        ),
        sqlite_strict=True,
    )
    op.execute(_FROM_FIRST)
    op.drop_table("first_draft")
    op.create_table(
        "version",
        sa.Column("number", sa.Integer, primary_key=True),
        *_text("name", "hash", "valid_from", "published_at", "published_by", "approved_by"),
        *_text("reason", "programs"),
        sa.Column("adopted", sa.Integer, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "history",
        sa.Column("number", sa.Integer, primary_key=True),
        *_text("at", "who", "what", "programs", "version", "why", "content", "hash", "previous"),
        sqlite_strict=True,
    )
    op.create_table(
        "report",
        sa.Column("number", sa.Integer, primary_key=True),
        *_text("program_id", "catalogue", "says", "note", "at"),
        sa.Column("hash", sa.Text, nullable=False, unique=True),
        *_text("taken_in_at", "settled_at", "settled_by", "settled_how"),
        sqlite_strict=True,
    )
    for table in ("version", "history"):
        for verb in ("UPDATE", "DELETE"):
            op.execute(_FOR_EVER.format(table=table, verb=verb))
    op.execute(_NEXT_LINK)
