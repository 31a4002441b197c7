"""The frozen values that leave the store. Nothing about a person has a place in any of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class StoredPackage:
    """An imported catalogue as it was stored; `hash` is what its files must add up to."""

    version: str
    hash: str
    imported_at: datetime
    source_name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """A program somebody is changing; `based_on` is the hash of the catalogue it began from."""

    program_id: str
    content: str = field(repr=False)
    based_on: str
    changed_at: datetime
