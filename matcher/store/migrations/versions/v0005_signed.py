"""Who signed an imported catalogue, and what is trusted of signatures from now on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Nobody had signed what was taken in before."""
    by = sa.Column("signed_by", sa.Text, nullable=False, server_default="")
    op.add_column("catalogue_package", by)
    op.create_table(
        "trusted",
        sa.Column("role", sa.Text, primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
