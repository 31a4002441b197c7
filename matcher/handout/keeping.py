"""A sheet on disk: whole, or not at all. What lay there before stays until the new one is whole."""

from __future__ import annotations

import os
from contextlib import suppress
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.messages import Message

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


def file_name(day: date) -> str:
    """Return a name that tells nothing of anybody."""
    return f"ark-{day.isoformat()}.pdf"


def keep(raw: bytes, path: Path) -> None:
    """Write a file beside its place and move it there. Raises InputError; the old file stays."""
    beside: str | None = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix="ark-", suffix=".del", delete=False) as new:
            beside = new.name
            new.write(raw)
            new.flush()
            os.fsync(new.fileno())
        os.replace(beside, path)  # noqa: PTH105 - a Path of its own would be made for one call
    except OSError as error:
        if beside is not None:
            with suppress(OSError):
                os.unlink(beside)  # noqa: PTH108 - as above
        said = Message(
            "Arket ble ikke lagret i {path} ({why}). En fil som lå der fra før, er urørt. "
            "Velg en annen mappe, eller lukk filen og prøv igjen.",
            path=path,
            why=error.strerror or type(error).__name__,
        )
        raise InputError([said]) from error
