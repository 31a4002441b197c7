"""Which catalogue a command works on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from matcher.catalogue import MAX_PACKAGE, CatalogueError, load, read_folder, read_package
from matcher.errors import InputError
from matcher.messages import Message
from matcher.store import bundled_catalogue, catalogue_in_use, database_file
from matcher.store.peek import peek

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from matcher.catalogue import Catalogue
    from matcher.store.active import InUse


def open_catalogue(
    path: Path | None = None, *, cases: bool = True, day: date | None = None
) -> Catalogue:
    """Load the catalogue of a folder or a package file, or the one in use. Raises InputError.

    Without `cases` the rule cases are left unread, which halves the time. `day` is the one whose
    version is wanted, of those published here; today if none is named.
    """
    if path is not None:
        return load(read_files(path), cases=cases)
    return _in_use(cases=cases, day=day).catalogue


def read_files(path: Path | None = None) -> Mapping[str, bytes]:
    """Return the files of a folder, of a package file, or of the catalogue in use, by name.

    Raises InputError where they cannot be read; what is in them is not judged.
    """
    if path is not None:
        return _package(path) if path.is_file() else read_folder(path)
    try:
        return _in_use().files
    except CatalogueError:
        return read_folder(bundled_catalogue())


def _in_use(*, cases: bool = True, day: date | None = None) -> InUse:
    found = catalogue_in_use(peek(database_file(), day=day), cases=cases)
    if found.notice:
        print(found.notice, file=sys.stderr)
    return found


def _package(path: Path) -> dict[str, bytes]:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_PACKAGE + 1)
    except OSError as error:
        said = "{path}: filen kan ikke leses ({why}) – velg en annen fil."
        raise InputError([Message(said, path=path, why=error.strerror)]) from error
    return read_package(raw)
