"""What a command is given to read: one file, or standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from matcher.documents import printable
from matcher.errors import InputError
from matcher.messages import Message


def file_bytes(path: Path | str, limit: int) -> bytes:
    """Return what a file holds, one byte more than `limit` at most. Raises InputError."""
    try:
        with Path(path).open("rb") as file:
            return file.read(limit + 1)
    except FileNotFoundError as error:
        said = Message("{name}: filen finnes ikke – velg en annen fil.", name=path)
        raise InputError([said]) from error
    except IsADirectoryError as error:
        said = Message("{name}: dette er en mappe – velg en fil.", name=path)
        raise InputError([said]) from error
    except (OSError, ValueError) as error:
        name = printable(str(path))
        said = Message("{name}: filen kan ikke leses – velg en annen fil.", name=name)
        raise InputError([said]) from error


def text_of(name: str, limit: int) -> bytes:
    """Return what a file holds, or standard input for "-". Raises InputError."""
    return sys.stdin.buffer.read(limit + 1) if name == "-" else file_bytes(name, limit)
