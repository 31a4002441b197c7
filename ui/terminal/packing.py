"""`export --format tiltak` and `import`: a catalogue as a file for other machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.casework import today
from matcher.catalogue.packages import write_package
from matcher.rulework import Rulework
from matcher.store.imports import take_in
from matcher.store.paths import database_file
from matcher.store.store import Store
from ui.terminal.opening import read_files

if TYPE_CHECKING:
    from pathlib import Path


def packed(version: str) -> bytes:
    """Return a version that was published here, or without one the catalogue in use.

    Raises DeskError where there is no such version.
    """
    if not version:
        return write_package(read_files())
    return Rulework(Store.open(database_file())).package_of(version)


def import_catalogue(path: Path | None) -> int:
    """Take a catalogue file into use, or the catalogue that came with the program."""
    catalogue = take_in(path)
    first = catalogue.valid_from
    if first and first > today():
        print(f"Katalog {catalogue.version} er hentet inn og gjelder fra {first:%d.%m.%Y}.")
    else:
        print(f"Katalog {catalogue.version} er tatt i bruk.")
    return 0
