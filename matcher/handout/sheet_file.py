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

_PDF = b"%PDF-"


def file_name(day: date) -> str:
    """Return a name that tells nothing of anybody."""
    return f"ark-{day.isoformat()}.pdf"


def keep(raw: bytes, path: Path) -> None:
    """Write a file beside its place and move it there. Raises InputError; the old file stays.

    Only a sheet, or an empty file, is written over: a name typed wrong must not cost anybody a
    file. A link is followed, so that what it points to is looked at and not the link put away.
    """
    beside: str | None = None
    try:
        target = path.resolve()
        if not _may_be_replaced(target):
            said = Message("{path} finnes, og er ikke et ark. Velg et annet navn.", path=path)
            raise InputError([said])
        with NamedTemporaryFile(
            dir=target.parent, prefix="ark-", suffix=".del", delete=False
        ) as new:
            beside = new.name
            new.write(raw)
            new.flush()
            os.fsync(new.fileno())
        os.replace(beside, target)  # noqa: PTH105 - a Path of its own would be made for one call
    except (OSError, RuntimeError) as error:  # the latter is a link that leads back to itself
        if beside is not None:
            with suppress(OSError):
                os.unlink(beside)  # noqa: PTH108 - as above
        said = Message(
            "Arket ble ikke lagret i {path} ({why}). En fil som lå der fra før, er urørt. "
            "Velg en annen mappe, eller lukk filen og prøv igjen.",
            path=path,
            why=getattr(error, "strerror", None) or type(error).__name__,
        )
        raise InputError([said]) from error


def _may_be_replaced(target: Path) -> bool:
    """Tell whether nothing is lost: there is no file, an empty one, or a PDF. Raises OSError."""
    if not target.exists():
        return True
    if not target.is_file():  # a folder, a device, a pipe: the last two must not even be opened
        return False
    with target.open("rb") as file:
        return file.read(len(_PDF)) in {_PDF, b""}
