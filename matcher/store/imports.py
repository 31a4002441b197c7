"""A catalogue file, or the catalogue that came with the program, taken in from the outside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher import clock
from matcher.catalogue import MAX_PACKAGE, read_folder, read_package, write_package
from matcher.errors import InputError
from matcher.messages import Message
from matcher.store.account import NobodyError, account
from matcher.store.checked_package import checked_files, checked_package
from matcher.store.paths import bundled_catalogue, database_file
from matcher.store.signatures import SignedBy, proved_of
from matcher.store.store import Store
from matcher.trust import parted

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Catalogue

BUNDLED = "(fulgte med programmet)"
"""Where the catalogue that came with the program is said to be from."""


def take_in(path: Path | None) -> Catalogue:
    """Prove a catalogue file, keep it and return what it holds. Raises as `taken_in`."""
    return taken_in(path)[0]


def taken_in(path: Path | None) -> tuple[Catalogue, str]:
    """Prove a catalogue file, keep it and return what it holds and who signed it.

    Without a path it is the one that came with the program.

    One whose `valid_from` is still to come is kept for that day. Raises InputError with what is
    wrong with the file, and StoreError; nothing is then changed.
    """
    if path is None:
        raw = write_package(read_folder(bundled_catalogue()))
        package, catalogue = checked_package(raw, BUNDLED, clock.now())
        proved = SignedBy(BUNDLED)
    else:
        file = parted(read_package(_read(path)))
        proved = proved_of(file)
        # Before the database is opened: a file that is refused leaves nothing behind.
        package, catalogue = checked_files(file.catalogue, path.name, clock.now())
    signed = replace(package, signed_by=proved.by)
    Store.open(database_file()).keep_package(signed, _who(), proved.trusted)
    return replace(catalogue, unsigned=not proved.by), proved.by


def _who() -> str:
    try:
        return account()
    except NobodyError:
        return ""  # the machine takes it in by itself


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_PACKAGE + 1)
    except OSError as error:
        why = error.strerror or ""
        fault = Message(
            "{file} kan ikke leses ({why}) – velg en annen fil.", file=path.name, why=why
        )
        raise InputError([fault]) from error
