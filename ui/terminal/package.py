"""`export --format tiltak` and `import`: a catalogue as a file for other machines."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from matcher.arrivals import Arrivals
from matcher.catalogue import MAX_PACKAGE, CatalogueError, load, refusals, write_package
from matcher.clock import today
from matcher.errors import InputError
from matcher.kept_files import OtherFileError, keep
from matcher.messages import Message
from matcher.rulework import Rulework
from matcher.store import Store, database_file
from ui.terminal.input_file import file_bytes
from ui.terminal.source import read_files

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.store import SignedBy


def packed(version: str) -> bytes:
    """Return a version that was published here, or without one the catalogue in use.

    Raises DeskError where there is no such version.
    """
    if not version:
        return write_package(read_files())
    return Rulework(Store.open(database_file())).versions.package_of(version)


def checked_pack(path: Path) -> bytes:
    """Return a folder or package as a file for other machines.

    Raises CatalogueError where a rule or a reference is wrong: they would refuse it.
    """
    files = read_files(path)
    if found := refusals(load(files)):
        raise CatalogueError(found)
    return write_package(files)


def pack(folder: Path, out: Path | None, *, overwrite: bool = False) -> int:
    """Write a folder as a catalogue file. Raises InputError."""
    if deliver(checked_pack(folder), out, overwrite=overwrite):
        print(f"Katalogen er skrevet til {out}.")
    return 0


def import_catalogue(path: Path | None, *, older: bool = False, previous: bool = False) -> int:
    """Take a catalogue file into use, the one before, or the one that came with the program."""
    door = Arrivals()
    if path is not None:
        arrival = door.taken_in(file_bytes(path, MAX_PACKAGE), path.name, older=older)
    else:
        arrival = door.former() if previous else door.bundled()
        door.keep(arrival)
    catalogue, first = arrival.catalogue, arrival.catalogue.valid_from
    if first and first > today():
        print(f"Katalog {catalogue.version} er hentet inn og gjelder fra {first:%d.%m.%Y}.")
    else:
        print(f"Katalog {catalogue.version} er tatt i bruk.")
    if path is not None:
        print(_behind(arrival.proved))
    return 0


def _behind(proved: SignedBy) -> str:
    if proved.by:
        return f"Underskrevet av {proved.by}."
    if proved.unproved:
        return (
            "Usignert katalog: filen har underskrifter, men denne maskinen har ingen rot å "
            "kontrollere dem mot."
        )
    return "Usignert katalog: ingen har underskrevet den."


def deliver(raw: bytes, out: Path | None, *, overwrite: bool = False) -> bool:
    """Write to a file; to standard output for "-" or where none is named. Return whether to a file.

    A file of another kind is written over only where `overwrite` says so. Raises InputError.
    """
    if out is None or str(out) == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
        return False
    try:
        keep(raw, out, overwrite=overwrite)
    except OtherFileError as error:
        # No word replaces a folder or a device.
        replaceable = out.is_file()
        cure = [Message("Skal filen likevel erstattes, skriv --overwrite.")] if replaceable else []
        raise InputError([*error.problems, *cure]) from error
    return True
