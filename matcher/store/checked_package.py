"""From the bytes of a package file to what may be stored: read, loaded and checked in full."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from matcher.catalogue import CatalogueError, load, read_package, refusals, run_cases, write_package
from matcher.characters import text_fault
from matcher.errors import InputError
from matcher.messages import Message
from matcher.store.records import StoredPackage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from matcher.catalogue import Catalogue

_LONGEST_NAME = 100
_MOST_TOLD = 5


def checked_package(
    raw: bytes, source_name: str, imported_at: datetime
) -> tuple[StoredPackage, Catalogue]:
    """Return a package that is fit for use, and what it holds. Raises InputError with every fault.

    A long sentence or a question that no rule asks is for its authors to mend: `check` tells.
    """
    return checked_files(read_package(raw), source_name, imported_at)


def checked_files(
    files: Mapping[str, bytes], source_name: str, imported_at: datetime
) -> tuple[StoredPackage, Catalogue]:
    """Return the files of a package as `checked_package`: its own rule cases must hold too."""
    catalogue = load(files)
    if faults := refusals(catalogue):
        raise CatalogueError(faults)
    if failed := list(islice(run_cases(catalogue), _MOST_TOLD)):
        told = [Message("En regeltest i katalogen holder ikke: {what}", what=it) for it in failed]
        raise InputError(told)
    package = StoredPackage(
        version=catalogue.version,
        hash=catalogue.hash,
        imported_at=imported_at,
        source_name=_file_name(source_name),
        content=write_package(files),
        valid_from=catalogue.valid_from,
    )
    return package, catalogue


def _file_name(source: str) -> str:
    """Return the last part of a path: the folders before it may name a person."""
    name = re.split(r"[\\/]", source)[-1][:_LONGEST_NAME]
    return "" if text_fault(name) else name
