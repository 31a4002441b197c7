"""Drafts with changed lists of what is missing and what they were; packages for a later day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Packages from before were for use at once; drafts from before have neither."""
    op.add_column("draft", sa.Column("missing", sa.Text, nullable=False, server_default="{}"))
    op.add_column("draft", sa.Column("former", sa.Text, nullable=False, server_default=""))
    day = sa.Column("valid_from", sa.Text, nullable=False, server_default="")
    op.add_column("catalogue_package", day)
