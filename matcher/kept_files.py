"""A file somebody wants kept: whole, or not at all, and never over a file of another kind.

A name typed wrong must not cost anybody a file.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
from contextlib import suppress
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.messages import Message
from matcher.moved_files import put_in_place
from matcher.obstacles import obstacle

if TYPE_CHECKING:
    from pathlib import Path

_PDF, _ZIP, _OBJECT = b"%PDF-", b"PK\x03\x04", b"{"
_HEAD = "catalogue.json"
"""What every catalogue has, and no other zip that is likely to lie about."""
_LARGEST = 64_000_000


class OtherFileError(InputError):
    """A file of another kind is there, and is untouched."""

    def __init__(self, path: Path) -> None:
        """Say which."""
        said = Message(
            "{path} finnes, og er noe annet enn det som skulle lagres. Den er ikke rørt. Velg et "
            "annet navn.",
            path=path,
        )
        super().__init__([said])


def keep(raw: bytes, path: Path, *, overwrite: bool = False) -> None:
    """Write a file beside its place and move it there. Raises InputError; the old file stays.

    Only a file of the same kind, or an empty one, is written over; any file where somebody said
    so with `overwrite`. A link is followed, so that what it points to is looked at and not the
    link put away.
    """
    beside: str | None = None
    try:
        target = path.resolve()
        if not _may_be_replaced(target, raw, overwrite=overwrite):
            raise OtherFileError(path)
        with NamedTemporaryFile(
            dir=target.parent, prefix="ny-", suffix=".del", delete=False
        ) as new:
            beside = new.name
            new.write(raw)
            new.flush()
            os.fsync(new.fileno())
        put_in_place(beside, target)
    except (OSError, RuntimeError) as error:  # the latter is a link that leads back to itself
        if beside is not None:
            with suppress(OSError):
                os.unlink(beside)  # noqa: PTH108 - a Path of its own would be made for one call
        said = Message(
            "{path} ble ikke lagret ({why}). En fil som lå der fra før, er urørt. Velg en annen "
            "mappe, eller lukk filen og prøv igjen.",
            path=path,
            why=obstacle(error),
        )
        raise InputError([said]) from error


def _may_be_replaced(target: Path, raw: bytes, *, overwrite: bool) -> bool:
    """Tell whether nothing is lost that somebody may want. Raises OSError."""
    if not target.exists():
        return True
    if not target.is_file():  # a folder, a device, a pipe: the last two must not even be opened
        return False
    if overwrite:
        return True
    with target.open("rb") as file:
        old = file.read(_LARGEST)
    return not old or same_kind(old, raw)


def same_kind(old: bytes, new: bytes) -> bool:
    """Tell whether a file is of the kind that is to be written.

    Sheets begin alike, catalogue files hold a catalogue, data has the same members at its top, and
    tables and texts have the same first line.
    """
    if new.startswith(_PDF):
        return old.startswith(_PDF)
    if new.startswith(_ZIP):
        return _holds_a_catalogue(old)
    if new.startswith(_OBJECT):
        return _members(old) == _members(new)
    return old.partition(b"\n")[0] == new.partition(b"\n")[0]


def _holds_a_catalogue(raw: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _HEAD in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False


def _members(raw: bytes) -> frozenset[str] | None:
    """Return the names at the top of a JSON object; None where it is none."""
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return frozenset(data) if isinstance(data, dict) else None
