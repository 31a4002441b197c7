"""A catalogue file that came from outside, proved and checked, before anybody takes it into use."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from matcher import clock
from matcher.catalogue import MAX_PACKAGE, read_package
from matcher.errors import InputError
from matcher.messages import Message
from matcher.store.active import catalogue_in_use
from matcher.store.checked_package import checked_files
from matcher.store.paths import database_file
from matcher.store.peek import peek
from matcher.store.signatures import SignedBy, proved_of
from matcher.trust import parted

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Catalogue
    from matcher.store.records import StoredPackage


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a file holds, who stands behind it, and the catalogue it would take over from."""

    package: StoredPackage
    catalogue: Catalogue
    before: Catalogue
    proved: SignedBy

    @property
    def older(self) -> bool:
        """Whether it was published before the one in use; one that is signed has its own order."""
        return not self.proved.by and _is_older(self.catalogue, self.before)

    @property
    def same(self) -> bool:
        """Whether it is the one in use."""
        return self.catalogue.hash == self.before.hash


def examined(path: Path) -> Arrival:
    """Prove and check a catalogue file, and change nothing.

    Raises InputError with what is wrong with it, and StoreError.
    """
    raw = _read(path)
    file = parted(read_package(raw))
    proved = proved_of(file)
    package, catalogue = checked_files(file.catalogue, path.name, clock.now())
    before = catalogue_in_use(peek(database_file(), mend=False)).catalogue
    return Arrival(
        replace(package, signed_by=proved.by),
        replace(catalogue, unsigned=not proved.by),
        before,
        proved,
    )


def older_message(arrival: Arrival) -> Message:
    """Tell that a file is older than what is in use."""
    return Message(
        "Katalogen i filen ({version}, publisert {published}) er eldre enn den i bruk ({used}, "
        "publisert {day}).",
        version=arrival.catalogue.version,
        published=arrival.catalogue.published,
        used=arrival.before.version,
        day=arrival.before.published,
    )


def _is_older(one: Catalogue, other: Catalogue) -> bool:
    """Tell by the days, and of one day by the numbers of versions that are built alike."""
    if one.published != other.published:
        return one.published < other.published
    a, b = _numbers(one.version), _numbers(other.version)
    return len(a) == len(b) and a < b


def _numbers(version: str) -> tuple[int, ...]:
    parts = version.split(".")
    return tuple(int(part) for part in parts) if all(map(_is_number, parts)) else ()


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_PACKAGE + 1)
    except OSError as error:
        why = error.strerror or ""
        fault = Message(
            "{file} kan ikke leses ({why}) – velg en annen fil.", file=path.name, why=why
        )
        raise InputError([fault]) from error
