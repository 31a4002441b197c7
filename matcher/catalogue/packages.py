"""A catalogue in one file: a zip of the catalogue folder, read as if a stranger had made it."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from matcher.catalogue.package_content import PackageContent, told_of_damage
from matcher.catalogue.parts import MAX_FILE
from matcher.errors import InputError
from matcher.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SUFFIX = ".tiltak"
MAX_PACKAGE = 8_000_000
MAX_UNPACKED = 32_000_000
"""Bytes; room for some 1 000 programs with their cases, in three languages."""
MAX_FILES = 2_500
MAX_RATIO = 100
NEARLY = 80
"""Per cent of a limit from which its owners are told, while there is time to do something."""

_NAME = re.compile(r"([a-z0-9][a-z0-9_-]{0,59}/)?[a-z0-9][a-z0-9_-]{0,79}\.json")
_FOLDER = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}/")
_MADE = (1980, 1, 1, 0, 0, 0)
_UNIX, _ORDINARY_FILE = 3, 0o100644 << 16
_ENCRYPTED = 0x1
_LAST = struct.Struct("<4s4H2LH")
_MAX_DIRECTORY = 300_000


def write_package(files: Mapping[str, bytes]) -> bytes:
    """Pack files by name; equal files give equal bytes. Raises InputError past a limit."""
    _refuse(map(_name_fault, files))
    _refuse(_size_faults({name: len(raw) for name, raw in files.items()}))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, _MADE)
            info.create_system, info.external_attr = _UNIX, _ORDINARY_FILE
            archive.writestr(info, files[name], zipfile.ZIP_DEFLATED, 9)
        _refuse(map(_content_fault, archive.infolist()))
    return packed.getvalue()


def nearly_full(files: Mapping[str, bytes]) -> list[Message]:
    """Return which limits of a package these files, by name, come near or have passed."""
    sizes = {name: len(raw) for name, raw in files.items()}
    measures = [(Message("antall filer"), len(sizes), MAX_FILES)]
    measures.append((Message("størrelse i alt, i byte"), sum(sizes.values()), MAX_UNPACKED))
    for name, size in sizes.items():
        measures.append((Message("størrelsen på «{name}», i byte", name=name), size, MAX_FILE))
    return [
        Message("{what}: {count} av høyst {limit}", what=what, count=count, limit=limit)
        for what, count, limit in measures
        if count * 100 >= limit * NEARLY
    ]


def read_package(raw: bytes) -> dict[str, bytes]:
    """Return the files of a package by name, sorted. Raises InputError, one line per fault.

    Nothing is written anywhere. Sizes are judged before anything is unpacked, and no more is
    unpacked than was promised.
    """
    return dict(opened_package(raw))


def opened_package(raw: bytes) -> Mapping[str, bytes]:
    """Return the files of a package by name, each unpacked when it is asked for.

    So who signed it can be looked at before anything else is. Raises InputError, here and where
    a file that is asked for is damaged.
    """
    if len(raw) > MAX_PACKAGE:
        limit = MAX_PACKAGE // 1_000_000
        raise InputError([Message("Pakken er for stor – høyst {limit} MB.", limit=limit)])
    end = _end(raw)
    if end is None:
        message = Message(
            "Filen er ikke en hel tiltakskatalog – velg en annen fil av typen {suffix}.",
            suffix=SUFFIX,
        )
        raise InputError([message])
    with told_of_damage():
        return PackageContent(raw, _listed(raw, end), end.directory)


class _End(NamedTuple):
    """What the last record of a zip promises."""

    files: int
    directory: int


def _end(raw: bytes) -> _End | None:
    """Return what the end record promises; None if this is not one plain zip.

    Asked before the zip is opened: the size of its directory bounds the work of opening it.
    """
    if len(raw) < _LAST.size:
        return None
    mark, disk, first, here, count, size, start, comment = _LAST.unpack(raw[-_LAST.size :])
    plain = mark == b"PK\5\6" and not (disk or first or comment) and here == count
    whole = size <= _MAX_DIRECTORY and start + size + _LAST.size == len(raw)
    return _End(count, start) if plain and whole else None


def _listed(raw: bytes, end: _End) -> list[zipfile.ZipInfo]:
    """Return what can be unpacked, by name. Raises InputError with every fault."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        listed = archive.infolist()
    if len(listed) != end.files:
        raise zipfile.BadZipFile
    found = [entry for entry in listed if not _empty_folder(entry)]
    times = Counter(entry.filename for entry in found)
    _refuse(map(_name_fault, times))
    twins = (name for name in times if times[name] > 1)
    _refuse(Message("«{name}» ligger flere ganger i pakken.", name=name) for name in twins)
    _refuse(_size_faults({entry.filename: entry.file_size for entry in found}))
    _refuse(map(_content_fault, found))
    return sorted(found, key=lambda entry: entry.filename)


def _empty_folder(entry: zipfile.ZipInfo) -> bool:
    """Tell whether this is the entry some programs make for a folder."""
    return entry.file_size == 0 and bool(_FOLDER.fullmatch(entry.filename))


def _name_fault(name: str) -> Message | None:
    if _NAME.fullmatch(name):
        return None
    return Message("Pakken har en fil som ikke hører hjemme der: {name!a}.", name=name[:80])


def _size_faults(sizes: Mapping[str, int]) -> list[Message]:
    """Return what is too much: files, one file, all of them. Sizes in bytes, unpacked."""
    faults = [
        Message("«{name}» er for stor – høyst {limit} MB.", name=name, limit=MAX_FILE // 1_000_000)
        for name, size in sizes.items()
        if size > MAX_FILE
    ]
    if len(sizes) > MAX_FILES:
        count, limit = len(sizes), MAX_FILES
        faults.append(
            Message("Pakken har {count} filer – høyst {limit}.", count=count, limit=limit)
        )
    if sum(sizes.values()) > MAX_UNPACKED:
        limit = MAX_UNPACKED // 1_000_000
        faults.append(Message("Innholdet er for stort – høyst {limit} MB i alt.", limit=limit))
    return faults


def _content_fault(entry: zipfile.ZipInfo) -> Message | None:
    name = entry.filename
    if entry.flag_bits & _ENCRYPTED:
        return Message("«{name}» er låst med passord – be om en pakke uten.", name=name)
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return Message("«{name}» er pakket på en måte programmet ikke leser.", name=name)
    if entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
        return Message("«{name}» blir mistenkelig stor når den pakkes ut.", name=name)
    return None


def _refuse(faults: Iterable[Message | None]) -> None:
    if found := [fault for fault in faults if fault]:
        raise InputError(found)
