"""The newest root this machine has seen of each key ring, out of reach of who writes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.chosen_files import read_chosen
from matcher.errors import StoreError
from matcher.moved_files import put_in_place
from matcher.store.failures import SPOILT, calmly
from matcher.store.file_copies import flush, flush_folder
from matcher.store.paths import data_folder, database_file
from matcher.store.signatures import FIRST
from matcher.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 500_000


def known_roots(first: bytes) -> dict[str, bytes]:
    """Return what is remembered of the ring that begins with a root, by the file it stands in.

    One comes with every catalogue that is taken in, another with every change of the ring made
    on this machine. Raises StoreError.
    """
    from matcher.trust.ring_memory import mark_of

    found = {}
    if (database := database_file()).exists():
        trusted = Store.open(database).trusted()
        try:
            if FIRST in trusted and mark_of(trusted[FIRST]) == mark_of(first):
                mark_of(trusted["root"])
                found[database.name] = trusted["root"]
        except (ValueError, KeyError) as error:
            raise StoreError(SPOILT) from error
    place = _place(first)
    with calmly():
        try:
            found[place.name] = read_chosen(place, _LARGEST)
        except FileNotFoundError:
            return found
    return found


def remember(first: bytes, newest: bytes) -> None:
    """Remember the newest root of a ring. Raises StoreError."""
    place = _place(first)
    half = place.with_suffix(".ny")
    with calmly():
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        half.write_bytes(newest)
        flush(half)
        put_in_place(half, place)
        flush_folder(place.parent)


def _place(first: bytes) -> Path:
    from matcher.trust.ring_memory import mark_of

    return data_folder() / f"ring-{mark_of(first)[:16]}.json"
