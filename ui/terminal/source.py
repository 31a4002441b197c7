"""Which catalogue a command works on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from matcher.catalogue import MAX_PACKAGE, CatalogueError, load, read_folder, read_package
from matcher.store import bundled_catalogue, catalogue_in_use, database_file
from matcher.store.peek import peek
from ui.terminal.input_file import file_bytes

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
        return read_package(file_bytes(path, MAX_PACKAGE)) if path.is_file() else read_folder(path)
    try:
        return _in_use().files
    except CatalogueError:
        return read_folder(bundled_catalogue())


def _in_use(*, cases: bool = True, day: date | None = None) -> InUse:
    found = catalogue_in_use(peek(database_file(), day=day), cases=cases)
    if found.notice:
        print(found.notice, file=sys.stderr)
    return found
