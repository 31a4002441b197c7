"""A district with keys: IT for the root, three supervisors, and a laptop that takes files in."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from tuf.api.metadata import Metadata, Root

from matcher.trust.check import checked
from matcher.trust.key_file import new_key
from matcher.trust.ring import (
    ROOT,
    SUPERVISOR,
    add,
    plain,
    public_part,
    revoke,
    roots_of,
    signer_of,
)
from matcher.trust.sign import signed
from matcher.trust.signed_file import SignedFile
from tests.matcher.sample import documents, files

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from matcher.trust.check import Signed

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
IT, KARI, OLA, ANE, MALLORY = "it", "kari", "ola", "ane", "mallory"


def catalogue(version: str = "1.0") -> dict[str, bytes]:
    data = documents()
    data["catalogue.json"]["version"] = version
    return files(data)


@dataclass
class District:
    """The ring of a district and everybody's keys."""

    folder: Path
    keys: dict[str, Ed25519PrivateKey] = field(default_factory=dict)
    now: datetime = NOW
    published: Mapping[str, bytes] | None = None
    """What is signed; the sample where nothing else is given."""

    def key(self, name: str) -> Ed25519PrivateKey:
        return self.keys.setdefault(name, new_key())

    def founded(self) -> District:
        self.put(IT, ROOT)
        for name in (KARI, OLA, ANE):
            self.put(name)
        return self

    def put(self, name: str, role: str = SUPERVISOR, by: str = IT) -> None:
        add(self.folder, role, public_part(self.key(name), name), [self.key(by)], self.now)

    def revoke(self, name: str) -> None:
        revoke(self.folder, name, [self.key(IT)], self.now)

    def signed(
        self, version: str = "1.0", *by: str, head: tuple[int, str] | None = None
    ) -> SignedFile:
        file = SignedFile(self.published or catalogue(version), {}, {})
        for name in by or (KARI, OLA):
            file = signed(file, self.folder, self.key(name), self.now, head)
        return file

    @property
    def first_root(self) -> dict[str, bytes]:
        return {"root": roots_of(self.folder)[1]}


@dataclass
class Laptop:
    """What one laptop trusts."""

    trusted: Mapping[str, bytes]
    now: datetime = NOW
    least: int = 1

    def take_in(self, file: SignedFile) -> Signed:
        found = checked(file, self.trusted, self.now, self.least)
        self.trusted = found.trusted
        return found

    def later(self, **time: float) -> Laptop:
        self.now += timedelta(**time)
        return self


def changed(
    file: SignedFile, role: str, change: Callable[[Any], None], *keys: Ed25519PrivateKey, root: Root
) -> SignedFile:
    """Return a file with a role changed, signed anew by the keys given; else as it was signed."""
    data = json.loads(file.roles[role])
    change(data["signed"])
    made: Metadata[Any] = Metadata.from_dict(data)
    for number, key in enumerate(keys):
        made.sign(signer_of(key, root), append=number > 0)
    return SignedFile(file.catalogue, file.roots, {**file.roles, role: made.to_bytes(plain)})
