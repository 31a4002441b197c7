"""A catalogue file, or the catalogue that came with the program, taken in from the outside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from matcher import clock
from matcher.catalogue import read_folder, write_package
from matcher.errors import InputError
from matcher.messages import Message, joined
from matcher.store.account import NobodyError, account
from matcher.store.arrivals import examined, older_message
from matcher.store.checked_package import checked_package
from matcher.store.paths import bundled_catalogue, database_file
from matcher.store.signatures import SignedBy
from matcher.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Catalogue
    from matcher.store.arrivals import Arrival

BUNDLED = "(fulgte med programmet)"
"""Where the catalogue that came with the program is said to be from."""


def take_in(path: Path | None) -> Catalogue:
    """Prove a catalogue file, keep it and return what it holds. Raises as `taken_in`."""
    return taken_in(path)[0]


def taken_in(path: Path | None, *, older: bool = False) -> tuple[Catalogue, SignedBy]:
    """Prove a catalogue file, keep it and return what it holds and who signed it.

    Without a path it is the one that came with the program. One whose `valid_from` is still to
    come is kept for that day. `older` is somebody's wish to go back to one that is older than the
    one in use, which nothing but its date tells of an unsigned one. Raises InputError with what is
    wrong with the file, and StoreError; nothing is then changed.
    """
    if path is None:
        return _taken_back()
    arrival = examined(path)
    if arrival.older and not older:
        kept = Message("Ingenting er endret. Ta den inn med «--older» hvis det er meningen.")
        raise InputError([joined([older_message(arrival), kept], " ")])
    keep(arrival)
    return arrival.catalogue, arrival.proved


def keep(arrival: Arrival) -> None:
    """Take into use, or keep for its day, what was proved. Raises StoreError and InputError."""
    Store.open(database_file()).keep_package(arrival.package, _who(), arrival.proved.trusted)


def _taken_back() -> tuple[Catalogue, SignedBy]:
    """Take the catalogue that came with the program into use."""
    raw = write_package(read_folder(bundled_catalogue()))
    package, catalogue = checked_package(raw, BUNDLED, clock.now())
    Store.open(database_file()).keep_package(replace(package, signed_by=BUNDLED), _who(), {})
    return catalogue, SignedBy(BUNDLED)


def _who() -> str:
    try:
        return account()
    except NobodyError:
        return ""  # the machine takes it in by itself
