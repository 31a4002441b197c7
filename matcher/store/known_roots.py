"""What this machine has seen of each key ring, out of reach of who writes there.

The newest root, and the highest number of a file that was signed by it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from matcher.chosen_files import read_chosen
from matcher.errors import StoreError
from matcher.messages import Message
from matcher.moved_files import put_in_place
from matcher.store.failures import SPOILT, calmly
from matcher.store.file_copies import flush, flush_folder
from matcher.store.paths import data_folder, database_file
from matcher.store.signatures import FIRST
from matcher.store.store import Store
from matcher.trust.ring_files import LARGEST

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def known_roots(first: bytes) -> dict[str, bytes]:
    """Return what is remembered of the ring that begins with a root, by the file it stands in.

    One comes with every catalogue that is taken in, another with every change of the ring and
    every signature made on this machine. Raises StoreError.
    """
    from matcher.trust.ring_memory import mark_of

    found: dict[str, bytes] = {}
    if trusted := _trusted(first):
        try:
            mark_of(trusted["root"])
        except (ValueError, KeyError) as error:
            raise StoreError(SPOILT) from error
        found[_in_data_folder(database_file())] = trusted["root"]
    place = _place(first)
    with calmly():
        try:
            found[_in_data_folder(place)] = read_chosen(place, LARGEST)
        except FileNotFoundError:
            return found
    return found


def other_roots(first: bytes) -> dict[str, bytes]:
    """Return the same of all other rings that were changed or signed by here."""
    with calmly():
        others = sorted(set(data_folder().glob("ring-*.json")) - {_place(first)})
        return {_in_data_folder(place): read_chosen(place, LARGEST) for place in others}


def known_number(first: bytes) -> int:
    """Return the highest number of a file by a ring that is known here; 0 where none is.

    Raises StoreError.
    """
    from matcher.trust.signing_number import may_be, number_in

    found = [0]
    with suppress(ValueError, KeyError, TypeError):
        found.append(int(json.loads(_trusted(first)["targets"])["signed"]["version"]))
    with suppress(OSError, ValueError):
        found.append(number_in(_number_place(first)))
    return max(number for number in found if not number or may_be(number))


def remember(first: bytes, newest: bytes) -> None:
    """Remember the newest root of a ring. Raises StoreError."""
    _write(_place(first), newest)


def remember_number(first: bytes, number: int) -> None:
    """Remember the number of a file that was signed by a ring. Raises StoreError."""
    if number > known_number(first):
        _write(_number_place(first), json.dumps({"number": number}).encode())


def _write(place: Path, raw: bytes) -> None:
    half = place.with_suffix(".ny")
    with calmly():
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        half.write_bytes(raw)
        flush(half)
        put_in_place(half, place)
        flush_folder(place.parent)


def _trusted(first: bytes) -> Mapping[str, bytes]:
    """Return what was proved of a ring by the last catalogue; nothing where that was another."""
    from matcher.trust.ring_memory import mark_of

    if not (database := database_file()).exists():
        return {}
    trusted = Store.open(database).trusted()
    try:
        ours = FIRST in trusted and mark_of(trusted[FIRST]) == mark_of(first)
    except ValueError as error:
        raise StoreError(SPOILT) from error
    return trusted if ours else {}


def _in_data_folder(path: Path) -> Message:
    return Message("{file} i datamappen", file=path.name)


def _place(first: bytes) -> Path:
    from matcher.trust.ring_memory import mark_of

    return data_folder() / f"ring-{mark_of(first)[:16]}.json"


def _number_place(first: bytes) -> Path:
    from matcher.trust.ring_memory import mark_of

    return data_folder() / f"newest-{mark_of(first)[:16]}.json"
