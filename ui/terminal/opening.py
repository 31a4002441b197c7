"""Which catalogue a command works on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from matcher.catalogue.loading import load, load_folder
from matcher.catalogue.packages import MAX_PACKAGE, read_package
from matcher.errors import InputError
from matcher.store.in_use import catalogue_in_use
from matcher.store.paths import database_file
from matcher.store.peek import peek

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue.catalogue import Catalogue


def open_catalogue(path: Path | None = None) -> Catalogue:
    """Load the catalogue of a folder or a package file, or the one in use. Raises InputError.

    Where the imported catalogue cannot be used, the one that came with the program is, and the
    error stream says so.
    """
    if path is not None:
        return load(_package(path)) if path.is_file() else load_folder(path)
    found = catalogue_in_use(peek(database_file()))
    if found.notice:
        print(found.notice, file=sys.stderr)
    return found.catalogue


def _package(path: Path) -> dict[str, bytes]:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_PACKAGE + 1)
    except OSError as error:
        raise InputError(
            [f"{path}: filen kan ikke leses ({error.strerror}) – velg en annen fil."]
        ) from error
    return read_package(raw)
