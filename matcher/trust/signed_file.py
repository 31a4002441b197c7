"""A signed catalogue file: the files of a catalogue, and beside them who stands behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

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


class _Catalogue(Mapping[str, bytes]):
    """The files of a package that are the catalogue's, each taken out when it is asked for."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files
        self._names = dict.fromkeys(name for name in files if not name.startswith(FOLDER))

    def __getitem__(self, name: str) -> bytes:
        if name not in self._names:
            raise KeyError(name)
        return self._files[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def parted(files: Mapping[str, bytes]) -> SignedFile:
    """Return the files of a package as what they are; others in the folder count as unknown.

    Only what is signed is taken out of it: a stranger's catalogue need not be unpacked.
    """
    roots = {int(found[1]): files[name] for name in files if (found := _ROOT.fullmatch(name))}
    roles = {role: files[path] for role in ROLES if (path := f"{FOLDER}{role}.json") in files}
    return SignedFile(_Catalogue(files), roots, roles)
