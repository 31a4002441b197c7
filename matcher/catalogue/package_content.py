"""What a zip holds, file by file: nothing is unpacked before somebody asks for it by name.

The standard library reads the directory; a file itself is taken out here. That is six times as
quick for many small files, and it never reads on into the next one: a zip whose entries lie over
each other would unpack the same bytes again and again.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEAD = struct.Struct("<4s22x2H")
_MARK = b"PK\3\4"
_FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, OSError,
    OverflowError, RuntimeError, ValueError,
)  # fmt: skip


@contextmanager
def told_of_damage() -> Iterator[None]:
    """Say in words what a zip that is not whole makes the readers of it raise."""
    try:
        yield
    except _FAULTS as error:
        message = Message(
            "Pakken er skadet og kan ikke leses – hent den på nytt fra den som sendte den."
        )
        raise InputError([message]) from error


class PackageContent(Mapping[str, bytes]):
    """The files of a zip by name, sorted; asking for one raises InputError where it is not whole.

    `entries` are those that count, and `end` is where the directory begins.
    """

    def __init__(self, raw: bytes, entries: Iterable[zipfile.ZipInfo], end: int) -> None:
        """Note where each file lies. Raises BadZipFile where one begins inside another."""
        self._raw = raw
        self._entries = {entry.filename: entry for entry in entries}
        placed = sorted(self._entries.values(), key=lambda entry: entry.header_offset)
        self._ends = {one.filename: two.header_offset for one, two in pairwise(placed)}
        if placed:
            self._ends[placed[-1].filename] = end
        for entry in placed:
            if self._ends[entry.filename] - entry.header_offset < _HEAD.size + entry.compress_size:
                raise zipfile.BadZipFile
        self._unpacked: dict[str, bytes] = {}

    def __getitem__(self, name: str) -> bytes:
        """Return a file, unpacked the first time it is asked for."""
        if name not in self._unpacked:
            entry = self._entries[name]
            deflated = entry.compress_type == zipfile.ZIP_DEFLATED
            with told_of_damage():
                packed = self._packed(entry)
                self._unpacked[name] = whole(packed, entry.file_size, entry.CRC, deflated=deflated)
        return self._unpacked[name]

    def __iter__(self) -> Iterator[str]:
        """Go through the names."""
        return iter(self._entries)

    def __len__(self) -> int:
        """Count the files."""
        return len(self._entries)

    def __contains__(self, name: object) -> bool:
        """Tell whether there is such a file; nothing is unpacked for it."""
        return name in self._entries

    def _packed(self, entry: zipfile.ZipInfo) -> bytes:
        """Return the bytes of a file as they lie in the zip."""
        head = self._raw[entry.header_offset : entry.header_offset + _HEAD.size]
        mark, named, extra = _HEAD.unpack(head)
        begin = entry.header_offset + _HEAD.size
        name = self._raw[begin : begin + named]
        start = begin + named + extra
        end = start + entry.compress_size
        if mark != _MARK or name != entry.filename.encode() or end > self._ends[entry.filename]:
            raise zipfile.BadZipFile
        return self._raw[start:end]


def whole(packed: bytes, size: int, checksum: int, *, deflated: bool) -> bytes:
    """Return what was packed: so many bytes with that checksum, and never more in memory."""
    if deflated:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        found = unpacker.decompress(packed, size + 1)
        if not unpacker.eof or unpacker.unused_data:
            raise zipfile.BadZipFile
    else:
        found = packed
    if len(found) != size or zlib.crc32(found) != checksum:
        raise zipfile.BadZipFile
    return found
