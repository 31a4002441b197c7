"""A hash on what no event tells of: settings, and drafts in the making."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """What is there has no hash until it is written the next time."""
    for table in ("setting", "draft"):
        op.add_column(table, sa.Column("seal", sa.Text, nullable=False, server_default=""))
