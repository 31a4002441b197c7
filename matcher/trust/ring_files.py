"""The files of a key ring, in a folder where many can write: read as files, and written whole."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from matcher.chosen_files import read_chosen
from matcher.errors import InputError
from matcher.messages import Message
from matcher.moved_files import put_in_place

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 500_000
"""Bytes of one file of signatures."""
_NOT_WRITTEN = Message("Mappen med nøkkelringen kan ikke skrives i. Be IT om rett til det.")


def read_ring_file(path: Path) -> bytes:
    """Return what a file holds; nothing of a pipe, or of one without end. Raises OSError."""
    return read_chosen(path, LARGEST + 1)


def write_ring_file(path: Path, raw: bytes) -> None:
    """Put a whole file in its place. Raises InputError; what was there is then as before.

    It is begun under a name that nobody can have laid something else under, a pipe for one.
    """
    half = path.with_name(f"ny-{secrets.token_hex(8)}.del")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with half.open("xb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(half, path)
    except OSError as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise InputError([_NOT_WRITTEN]) from error
