"""What a sheet on disk is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def file_name(day: date) -> str:
    """Return a name that tells nothing of anybody."""
    return f"ark-{day.isoformat()}.pdf"
