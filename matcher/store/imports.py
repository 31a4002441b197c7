"""A catalogue file, or the catalogue that came with the program, taken in from the outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher import clock
from matcher.catalogue import read_folder, write_package
from matcher.catalogue.packages import MAX_PACKAGE
from matcher.errors import InputError
from matcher.messages import Message
from matcher.store.account import NobodyError, account
from matcher.store.checked_package import checked_package
from matcher.store.paths import bundled_catalogue, database_file
from matcher.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Catalogue

BUNDLED = "(fulgte med programmet)"
"""Where the catalogue that came with the program is said to be from."""


def take_in(path: Path | None) -> Catalogue:
    """Prove a catalogue file, keep it and return what it holds; without a path the bundled one.

    One whose `valid_from` is still to come is kept for that day. Raises InputError with what is
    wrong with the file, and StoreError; nothing is then changed.
    """
    raw = _read(path) if path else write_package(read_folder(bundled_catalogue()))
    # Before the database is opened: a file that is refused leaves nothing behind.
    package, catalogue = checked_package(raw, path.name if path else BUNDLED, clock.now())
    Store.open(database_file()).keep_package(package, _who())
    return catalogue


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
