"""What went wrong below the store, as a sentence for the person at the counter."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from matcher.errors import StoreError
from matcher.messages import Message
from matcher.store.health import Health

if TYPE_CHECKING:
    from collections.abc import Iterator

FULL = Message(
    "Disken er full, så dette ble ikke lagret. Det som var lagret før, er trygt. "
    "Frigjør plass og prøv igjen."
)
FAILED = Message(
    "Lagringen mislyktes. Det som var lagret før, er trygt. Prøv igjen; hjelper det ikke, "
    "start programmet på nytt."
)
UNREACHABLE = Message(
    "Databasen kan ikke åpnes. Ingenting er endret. Programmet virker som før, men innstillinger "
    "gjelder bare til det lukkes. Se etter at datamappen finnes og kan skrives til."
)
SPOILT = Message(
    "Noe i databasen er ikke slik programmet skrev det. Ingenting er rørt. Ta vare på databasen og "
    "kopiene, og si fra til IT. Kommandoen «restore» henter fram en kopi."
)
"""Of a file that SQLite finds whole: no start takes a copy into use by itself."""
ANOTHER_CATALOGUE = Message(
    "En annen katalog er tatt i bruk i mellomtiden, så dette ble ikke tatt inn. Ingenting er "
    "endret. Se på filen på nytt."
)
_OVERTAKEN = Message(
    "Noen andre har endret det samme i mellomtiden. Endringen deres er lagret, og denne er ikke "
    "lagret. Åpne på nytt og se hva som er annerledes, før du prøver igjen."
)
# SQLite quotes a damaged schema in its message, and Python then fails to read the message.
BELOW = (OSError, sqlite3.Error, UnicodeDecodeError)
_SQLITE = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_BUSY: Health.BUSY.message,
    sqlite3.SQLITE_LOCKED: Health.BUSY.message,
    sqlite3.SQLITE_READONLY: Health.READ_ONLY.message,
    sqlite3.SQLITE_CANTOPEN: UNREACHABLE,
    sqlite3.SQLITE_PERM: Health.READ_ONLY.message,
    sqlite3.SQLITE_CORRUPT: Health.DAMAGED.message,
    sqlite3.SQLITE_NOTADB: Health.DAMAGED.message,
}
_FULL_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_FILE = {errno.ENXIO, errno.EISDIR, errno.ELOOP}
_NO_ACCESS = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST}


def sqlite_code(error: BaseException | None) -> int:
    """Return the extended result code of SQLite; 0 where the error carries none."""
    code = getattr(error, "sqlite_errorcode", 0)
    return code if isinstance(code, int) else 0


def words(error: BaseException | None) -> Message:
    """Return a calm message for an error of SQLite or of the file system."""
    if isinstance(error, OSError):
        if error.errno in _FULL_DISK:
            return FULL
        if error.errno in _NO_FILE:
            return UNREACHABLE
        return Health.READ_ONLY.message if error.errno in _NO_ACCESS else FAILED
    if isinstance(error, UnicodeDecodeError):
        return Health.DAMAGED.message
    if isinstance(error, sqlite3.OperationalError) and not sqlite_code(error):
        return SPOILT  # an error of Python's own: a text that is none
    return _SQLITE.get(sqlite_code(error) & 0xFF, FAILED)


@contextmanager
def calmly() -> Iterator[None]:
    """Turn an error of SQLite or of the file system into a StoreError with words for a person."""
    try:
        yield
    except BELOW as error:
        raise StoreError(words(error)) from error


class OvertakenError(StoreError):
    """Somebody else changed the same thing first; nothing of this act was saved."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(_OVERTAKEN)
