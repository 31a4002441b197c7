"""A signed catalogue file: the files of a catalogue, and beside them who stands behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = "signed/"
TIMESTAMP, SNAPSHOT, TARGETS = "timestamp", "snapshot", "targets"
ROLES = (TIMESTAMP, SNAPSHOT, TARGETS)
PRODUCT = "tiltaksfinner"
_ROOT = re.compile(r"signed/root-([0-9]{1,4})\.json")


@dataclass(frozen=True, slots=True)
class SignedFile:
    """What a file holds. `roots` are by version, `roles` the other three by name."""

    catalogue: Mapping[str, bytes] = field(repr=False)
    roots: Mapping[int, bytes] = field(repr=False)
    roles: Mapping[str, bytes] = field(repr=False)

    @property
    def signed(self) -> bool:
        """Whether anybody claims to have signed it."""
        return bool(self.roots or self.roles)

    @property
    def files(self) -> dict[str, bytes]:
        """All of it as files by name."""
        roots = {f"{FOLDER}root-{number}.json": raw for number, raw in self.roots.items()}
        roles = {f"{FOLDER}{role}.json": raw for role, raw in self.roles.items()}
        return {**self.catalogue, **roots, **roles}


def parted(files: Mapping[str, bytes]) -> SignedFile:
    """Return the files of a package as what they are; others in the folder count as unknown."""
    catalogue = {name: raw for name, raw in files.items() if not name.startswith(FOLDER)}
    roots = {int(found[1]): raw for name, raw in files.items() if (found := _ROOT.fullmatch(name))}
    known = {f"{FOLDER}{role}.json": role for role in ROLES}
    roles = {known[name]: raw for name, raw in files.items() if name in known}
    return SignedFile(catalogue, roots, roles)
