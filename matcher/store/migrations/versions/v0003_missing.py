"""Drafts that change what shared rule cases list as missing, and that keep what they were."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """A draft from before has changed no such list, and was not taken on from an older version."""
    op.add_column("draft", sa.Column("missing", sa.Text, nullable=False, server_default="{}"))
    op.add_column("draft", sa.Column("former", sa.Text, nullable=False, server_default=""))
