"""The files of a catalogue as bytes, and the two hashes that stand for all of them."""

from __future__ import annotations

import os
from _thread import allocate_lock, start_new_thread  # `threading` would be loaded for this alone
from functools import partial
from typing import TYPE_CHECKING

from matcher.digests import quick_digest, sha256
from matcher.errors import InputError
from matcher.messages import Message, advice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

LINES = "lines.json"
_PIECE = 500_000
"""Bytes; room for all of them at once takes half as long to get as to hash them."""


def read_folder(folder: Path) -> dict[str, bytes]:
    """Return the files of a catalogue folder by their names, sorted. Raises InputError."""
    if not folder.is_dir():
        message = Message("{folder}: mappen finnes ikke", folder=folder)
        raise InputError([advice(message, Message("velg en mappe med en tiltakskatalog."))])
    try:
        return dict(sorted(_below(str(folder), "")))
    except OSError as error:
        message = Message("{file}: filen kan ikke leses", file=error.filename)
        raise InputError([advice(message, Message("se etter rettighetene."))]) from error


def _below(folder: str, above: str) -> Iterator[tuple[str, bytes]]:
    # Two hundred files at every start: without a `Path` for each of them.
    with os.scandir(folder) as found:
        for each in found:
            if each.is_dir(follow_symlinks=False):
                yield from _below(each.path, f"{above}{each.name}/")
            elif each.name.endswith(".json") and each.is_file():
                with open(each.path, "rb", buffering=0) as file:  # noqa: PTH123 - as above
                    yield f"{above}{each.name}", file.readall()


def content_hash(files: Mapping[str, bytes]) -> str:
    """Return the hash that stands for a catalogue: SHA-256 over names, lengths and bytes."""
    digest = sha256(b"")
    for each in _told(files):
        digest.update(each)
    return digest.hexdigest()


def fingerprint(files: Mapping[str, bytes]) -> str:
    """Return what a start knows the files again by: as good a hash, in a third of the time."""
    digest = quick_digest(b"")
    for piece in _in_pieces(_told(files)):
        digest.update(piece)
    return digest.hexdigest()


def fingerprint_aside(files: Mapping[str, bytes]) -> Callable[[], str]:
    """Begin to take a fingerprint beside what goes on here; what is returned waits for it."""
    found, under_way = list[str](), allocate_lock()
    under_way.acquire()

    def take() -> None:
        try:
            found.append(fingerprint(files))
        finally:
            under_way.release()

    def taken() -> str:
        with under_way:
            return found[0]

    try:
        start_new_thread(take, ())
    except RuntimeError:
        # There is no room for another thread.
        return partial(fingerprint, files)
    return taken


def _in_pieces(told: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the same bytes in few pieces: between two of them a thread waits for the others."""
    held, size = list[bytes](), 0
    for each in told:
        held.append(each)
        size += len(each)
        if size >= _PIECE:
            yield b"".join(held)
            held, size = [], 0
    yield b"".join(held)


def _told(files: Mapping[str, bytes]) -> Iterator[bytes]:
    for name in sorted(files):
        yield f"{name}\0{len(files[name])}\0".encode()
        yield files[name]
