"""Which catalogues the history tells of as they are stored, by the standard library."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from matcher.store.chain import Event, digest
from matcher.store.proof import TOLD, tells_of, untold
from matcher.store.seals import package_seal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from matcher.store.records import StoredPackage, StoredVersion

_COLUMNS = "number, at, who, what, programs, version, why, hash, previous, content"
_IN_USE = frozenset({"imported", "returned"})
"""What tells of a catalogue from outside that was taken into use at once."""
_CATALOGUES = (*sorted(TOLD | _IN_USE), "kept")


def events_of(db: sqlite3.Connection, kinds: Sequence[str] = ()) -> list[Event]:
    """Return the events of some kinds, or all of them, the first one first."""
    there = {name for _, name, *_ in db.execute("PRAGMA table_info(history)")}
    bound = "bound" if "bound" in there else "''"
    chosen = f"WHERE what IN ({', '.join('?' * len(kinds))})" if kinds else ""
    order = f"SELECT {_COLUMNS}, {bound} FROM history {chosen} ORDER BY number"
    rows = db.execute(order, kinds)
    return [
        Event(
            number, datetime.fromisoformat(at), who, what, tuple(json.loads(programs)), version,
            why, own, previous, content, more,
        )
        for number, at, who, what, programs, version, why, own, previous, content, more in rows
    ]  # fmt: skip


def told_of(
    db: sqlite3.Connection, versions: Sequence[StoredVersion], packages: Iterable[StoredPackage]
) -> tuple[list[StoredVersion], tuple[StoredPackage, ...], tuple[str, ...]]:
    """Return the versions and packages as they were told of, and the names of all others.

    Among the others are versions that the history tells of and that are not there.
    """
    events = [
        event
        for event in events_of(db, _CATALOGUES)
        if event.bound and event.hash == digest(event.number, event, event.previous)
    ]
    kept, others = _kept(packages, events)
    lacking = untold(events, versions)
    proved = [version for version in versions if version not in lacking]
    # Imported catalogues of a release before this one are bound, and need not be there any more.
    missing = [
        event.version
        for event in events
        if event.what in TOLD - {"bound"} and not any(tells_of(event, each) for each in proved)
    ]
    names = [*(version.name for version in lacking), *missing, *others]
    return proved, kept, tuple(dict.fromkeys(names))


def _kept(
    packages: Iterable[StoredPackage], events: Sequence[Event]
) -> tuple[tuple[StoredPackage, ...], list[str]]:
    """Return the packages that are told of: in use is the last that was taken in."""
    newest = max((event.number for event in events if event.what in _IN_USE), default=0)
    in_use = {event.bound for event in events if event.number == newest} if newest else None
    if in_use is None:
        in_use = {event.bound for event in events if event.what == "bound"}
    waiting = {
        event.bound for event in events if event.number > newest and event.what in {"kept", "bound"}
    }
    found, others = [], []
    for package in packages:
        if package_seal(package) in (waiting if package.early else in_use):
            found.append(package)
        else:
            others.append(package.version)
    return tuple(found), others
