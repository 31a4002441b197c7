"""Which catalogue was in use before the one that was taken in last, as the history tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.catalogue import load, read_package
from matcher.errors import InputError
from matcher.messages import Message
from matcher.store import Store
from matcher.store.peek import peek
from matcher.store.records import StoredPackage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from matcher.store import Event

_TAKEN_IN = frozenset({"imported", "returned", "kept"})
_IN_USE = _TAKEN_IN | {"published", "carried", "adopted", "bound"}
HERE = "(publisert her)"
"""Where a catalogue that was published at this machine's desk is said to be from."""


def former_package(database: Path) -> StoredPackage | None:
    """Return the catalogue that was in use before the one taken in last; None for the bundled one.

    Raises InputError where none was taken in, and StoreError.
    """
    seen = peek(database, mend=False)
    if seen.package is None:
        raise InputError([
            Message(
                "Katalogen i bruk er ikke hentet inn fra en fil, så det er ingen å gå tilbake "
                "til. Fagansvarlig går tilbake til en publisert versjon ved skrivebordet."
            )
        ])  # fmt: skip
    store = Store.open(database)
    earlier, since = _before(store.history(), seen.package.hash)
    for event in reversed(earlier):
        if event.what not in _IN_USE or event.content == seen.package.hash:
            continue
        if (found := _stored(store, event)) and _was_in_use(found, since):
            return found
    return None


def _before(events: Sequence[Event], digest: str) -> tuple[Sequence[Event], datetime]:
    """Return the events before a catalogue was taken in the last time, and when that was."""
    for place in range(len(events) - 1, -1, -1):
        if events[place].what in _TAKEN_IN and events[place].content == digest:
            return events[:place], events[place].at
    raise InputError([Message("Historikken sier ikke når katalogen i bruk ble hentet inn.")])


def _stored(store: Store, event: Event) -> StoredPackage | None:
    """Return the catalogue an event tells of, if it is still there whole."""
    if found := store.package_of(event.content):
        return found
    for version in store.versions():
        if version.hash == event.content and (raw := store.version_content(version.number)):
            return StoredPackage(
                version.name, version.hash, event.at, HERE, raw, version.valid_from, HERE
            )
    return None


def _was_in_use(package: StoredPackage, since: datetime) -> bool:
    """Tell whether it had begun to be used before another took over."""
    try:
        first = load(read_package(package.content), cases=False).valid_from
    except InputError:
        return False
    return first is None or first <= since.date()
