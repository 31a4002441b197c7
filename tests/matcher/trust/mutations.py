"""A signed catalogue file with something changed in it: in its bytes, its frame, or its files."""

from __future__ import annotations

import struct
import zipfile
import zlib
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

_HEAD, _ENTRY = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L")
_LAST = struct.Struct("<4s4H2LH")
_DEFLATED = zipfile.ZIP_DEFLATED
_BACK_TO_DIRECTORY = 6


@dataclass(frozen=True, slots=True)
class Member:
    """One file as it lies in a zip."""

    name: str
    packed: bytes
    size: int
    checksum: int


def member(name: str, content: bytes, level: int = 1) -> Member:
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(content) + packer.flush()
    return Member(name, packed, len(content), zlib.crc32(content))


def zipped(members: list[Member]) -> bytes:
    """Return a zip whose lengths and checksums are right, whatever its files say."""
    body, directory, at = [], [], 0
    for each in members:
        name = each.name.encode()
        told = (0, _DEFLATED, 0, 33, each.checksum, len(each.packed), each.size, len(name), 0)
        body += [_HEAD.pack(b"PK\3\4", 20, *told), name, each.packed]
        more = (0, 0, 0, 0, at)
        directory += [_ENTRY.pack(b"PK\1\2", 20, 20, *told, *more), name]
        at += _HEAD.size + len(name) + len(each.packed)
    listed, count = b"".join(directory), len(members)
    last = _LAST.pack(b"PK\5\6", 0, 0, count, count, len(listed), at, 0)
    return b"".join((*body, listed, last))


class Mutations:
    """Ways to change one file, by a chance that can be had again."""

    def __init__(self, raw: bytes, chance: random.Random) -> None:
        """Look into the file as it should be."""
        self.raw = raw
        self._chance = chance
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        self._contents = list(files.values())
        self._members = [member(name, content, 9) for name, content in files.items()]
        self._signed = [n for n, it in enumerate(self._members) if it.name.startswith("signed/")]
        self._directory = int.from_bytes(raw[-_BACK_TO_DIRECTORY:-2], "little")

    def another(self) -> bytes:
        """Return the file with something changed."""
        ways: tuple[Callable[[], bytes], ...] = (
            self._anywhere, self._cut, self._in_directory, self._in_signed, self._in_file,
            self._moved,
        )  # fmt: skip
        return self._chance.choices(ways, (70, 5, 8, 5, 8, 4))[0]()

    def _changed(self, least: int) -> bytearray:
        changed = bytearray(self.raw)
        for _ in range(self._chance.choice((1, 1, 2, 16))):
            changed[self._chance.randrange(least, len(changed))] = self._chance.randrange(256)
        return changed

    def _anywhere(self) -> bytes:
        return bytes(self._changed(0))

    def _in_directory(self) -> bytes:
        return bytes(self._changed(self._directory))

    def _cut(self) -> bytes:
        return self.raw[: self._chance.randrange(len(self.raw))]

    def _in_signed(self) -> bytes:
        return self._flipped(self._chance.choice(self._signed))

    def _in_file(self) -> bytes:
        return self._flipped(self._chance.randrange(len(self._members)))

    def _flipped(self, place: int) -> bytes:
        """Change one bit of a file and pack it as it should be: no checksum of the zip shows it."""
        changed = list(self._members)
        content = bytearray(self._contents[place])
        content[self._chance.randrange(len(content))] ^= 1 << self._chance.randrange(8)
        changed[place] = member(changed[place].name, bytes(content))
        return zipped(changed)

    def _moved(self) -> bytes:
        """Leave a file out, have it twice, or let two change names."""
        changed = list(self._members)
        one, other = (self._chance.randrange(len(changed)) for _ in range(2))
        match self._chance.randrange(3):
            case 0:
                del changed[one]
            case 1:
                changed.append(changed[one])
            case _:
                first, second = changed[one], changed[other]
                changed[one] = replace(first, name=second.name)
                changed[other] = replace(second, name=first.name)
        return zipped(changed)
