"""The files of a catalogue as bytes, and what stands for all of them."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING
from zlib import crc32

from matcher.digests import quick_digest, sha256
from matcher.errors import InputError
from matcher.late_dataclass import dataclass
from matcher.messages import Message, advice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

LINES = "lines.json"
_ROOM = 65_536
"""Bytes: most files in one piece, and one that stays with the processor."""


@dataclass(frozen=True, slots=True)
class KnownFiles:
    """What a start knows files again by, and of all of them what is read late."""

    fingerprint: str
    """Of each file's name, length and CRC-32.

    It tells other files and damaged ones, in a quarter of the time of a hash, and need not tell
    forged ones: what a start builds is held against the files themselves (`proved_form.py`).
    """

    lines: bytes | None


def read_folder(folder: Path) -> dict[str, bytes]:
    """Return the files of a catalogue folder by their names, sorted. Raises InputError."""
    with _readable(folder):
        return {name: _whole(path) for name, path in sorted(_below(str(folder), ""))}


def glance(files: Mapping[str, bytes]) -> KnownFiles:
    """Return what a start knows files again by."""
    each = ((name, len(raw), crc32(raw)) for name, raw in sorted(files.items()))
    return KnownFiles(_fingerprint(each), files.get(LINES))


def glance_at(folder: Path) -> KnownFiles:
    """Return the same of a folder, with nothing kept of files that nobody reads. Raises InputError.

    To have room made for 3 MB takes longer than to look at them.
    """
    room, lines = memoryview(bytearray(_ROOM)), None
    with _readable(folder):
        each = list[tuple[str, int, int]]()
        for name, path in sorted(_below(str(folder), "")):
            if name == LINES:
                lines = _whole(path)
                each.append((name, len(lines), crc32(lines)))
            else:
                each.append((name, *_looked_at(path, room)))
    return KnownFiles(_fingerprint(each), lines)


def _looked_at(path: str, room: memoryview) -> tuple[int, int]:
    """Return the length and the CRC-32 of a file."""
    length = found = 0
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - as below
        while count := file.readinto(room):
            length, found = length + count, crc32(room[:count], found)
            if count < _ROOM:
                # Where a file goes on none the less, it is not known again, and read.
                break
    return length, found


def _whole(path: str) -> bytes:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - as below
        return file.readall()


def _fingerprint(each: Iterable[tuple[str, int, int]]) -> str:
    told = "".join(f"{name}\0{length}\0{found}\0" for name, length, found in each)
    return quick_digest(told.encode()).hexdigest()


@contextmanager
def _readable(folder: Path) -> Iterator[None]:
    if not folder.is_dir():
        message = Message("{folder}: mappen finnes ikke", folder=folder)
        raise InputError([advice(message, Message("velg en mappe med en tiltakskatalog."))])
    try:
        yield
    except OSError as error:
        message = Message("{file}: filen kan ikke leses", file=error.filename)
        raise InputError([advice(message, Message("se etter rettighetene."))]) from error


def _below(folder: str, above: str) -> Iterator[tuple[str, str]]:
    """Yield the names of files and where they lie."""
    # Two hundred files at every start: without a `Path` for each of them.
    with os.scandir(folder) as found:
        for each in found:
            if each.is_dir(follow_symlinks=False):
                yield from _below(each.path, f"{above}{each.name}/")
            elif each.name.endswith(".json") and each.is_file():
                yield f"{above}{each.name}", each.path


def content_hash(files: Mapping[str, bytes]) -> str:
    """Return the hash that stands for a catalogue: SHA-256 over names, lengths and bytes."""
    digest = sha256(b"")
    for each in _told(files):
        digest.update(each)
    return digest.hexdigest()


def _told(files: Mapping[str, bytes]) -> Iterator[bytes]:
    for name in sorted(files):
        yield f"{name}\0{len(files[name])}\0".encode()
        yield files[name]
