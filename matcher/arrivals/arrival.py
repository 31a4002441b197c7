"""A catalogue that stands at the door: proved and checked, and not yet in use."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from matcher.messages import Message

if TYPE_CHECKING:
    from matcher.catalogue import Catalogue
    from matcher.store import SignedBy
    from matcher.store.records import StoredPackage


class Origin(Enum):
    """How a catalogue came to the door."""

    FILE = auto()
    BUNDLED = auto()
    """It came with the program."""
    FORMER = auto()
    """It was in use here before the one that is in use now."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What has come, who stands behind it, and the catalogue it would take over from."""

    package: StoredPackage
    catalogue: Catalogue
    before: Catalogue
    proved: SignedBy
    origin: Origin = Origin.FILE

    @property
    def older(self) -> bool:
        """Whether it was published before the one in use; one that is signed has its own order."""
        unsigned = self.origin is Origin.FILE and not self.proved.by
        return unsigned and _is_older(self.catalogue, self.before)

    @property
    def same(self) -> bool:
        """Whether it is the one in use."""
        return self.catalogue.hash == self.before.hash

    @property
    def age(self) -> Message:
        """The days of both, in a sentence."""
        return Message(
            "Katalogen i filen ({version}, publisert {published}) er eldre enn den i bruk ({used}, "
            "publisert {day}).",
            version=self.catalogue.version,
            published=self.catalogue.published,
            used=self.before.version,
            day=self.before.published,
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
