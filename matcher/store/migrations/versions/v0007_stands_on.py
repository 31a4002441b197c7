"""What a draft stands on: changes beside it that are not published yet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """No draft from before could use what was not published."""
    op.add_column("draft", sa.Column("stands_on", sa.Text, nullable=False, server_default="{}"))
