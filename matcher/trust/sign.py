"""A catalogue signed by one person, and then by another: only both together count."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Snapshot, TargetFile, Targets, Timestamp

from matcher.errors import InputError
from matcher.messages import Message
from matcher.trust.ring import SUPERVISOR, newest_root, plain, roots_of, signer_of
from matcher.trust.signed_file import PRODUCT, SNAPSHOT, TARGETS, TIMESTAMP, SignedFile
from matcher.trust.signing_number import next_number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path
    from typing import Any

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

LASTS = timedelta(days=90)
"""A file can be taken in for so long. What was taken in is used until something else is."""


def signed(  # noqa: PLR0913, PLR0917 - what, by whom, when, and what it comes after
    file: SignedFile,
    ring: Path,
    key: Ed25519PrivateKey,
    now: datetime,
    head: tuple[int, str] | None = None,
    known: int = 0,
) -> SignedFile:
    """Return a file with one signature more: the first, or another under the same content.

    `head` is the newest event of the history it was published in, `known` the highest number of a
    file that this machine has seen. Raises InputError where the key
    may not sign, or where the file was changed since it was signed.
    """
    root = newest_root(ring).signed
    signer = signer_of(key, root)
    if signer.public_key.keyid not in root.roles[SUPERVISOR].keyids:
        message = Message("Nøkkelen er for roten og kan ikke underskrive kataloger.")
        raise InputError([message])
    if file.roles:
        if set(file.roles) != {TARGETS, SNAPSHOT, TIMESTAMP}:
            raise InputError([Message("Underskriften i filen kan ikke leses.")])
        made = {role: _read(file.roles[role]) for role in (TARGETS, SNAPSHOT, TIMESTAMP)}
        refuse_changed(made[TARGETS].signed, file.catalogue)
    else:
        made = _begun(file.catalogue, now, head, next_number(ring, known))
    if signer.public_key.keyid in made[TARGETS].signatures:
        message = Message("Nøkkelen har alt underskrevet filen. En annen må signere nå.")
        raise InputError([message])
    for each in made.values():
        each.sign(signer, append=True)
    roles = {role: each.to_bytes(plain) for role, each in made.items()}
    return SignedFile(file.catalogue, roots_of(ring), roles)


def _begun(
    catalogue: Mapping[str, bytes], now: datetime, head: tuple[int, str] | None, number: int
) -> dict[str, Metadata[Any]]:
    until = (now.astimezone(UTC) + LASTS).replace(microsecond=0)
    more: dict[str, object] = {"product": PRODUCT}
    if head:
        more["head"] = {"number": head[0], "hash": head[1]}
    described = {name: TargetFile.from_data(name, raw) for name, raw in catalogue.items()}
    targets = Targets(number, expires=until, targets=described, unrecognized_fields=more)
    snapshot = Snapshot(number, expires=until, meta={"targets.json": MetaFile(number)})
    timestamp = Timestamp(number, expires=until, snapshot_meta=MetaFile(number))
    return {
        TARGETS: Metadata(targets), SNAPSHOT: Metadata(snapshot), TIMESTAMP: Metadata(timestamp),
    }  # fmt: skip


def number_of(file: SignedFile) -> int:
    """Return the place of a file in the order of signing. Raises InputError."""
    return int(_read(file.roles[TARGETS]).signed.version)


def _read(raw: bytes) -> Metadata[Any]:
    try:
        return Metadata.from_bytes(raw)
    except RepositoryError as error:
        raise InputError([Message("Underskriften i filen kan ikke leses.")]) from error


def refuse_changed(targets: Targets, catalogue: Mapping[str, bytes]) -> None:
    """Raise InputError where a catalogue is not what was signed."""
    if not _describes(targets, catalogue):
        message = Message(
            "Filen er endret etter at den første underskrev. Den må underskrives på nytt."
        )
        raise InputError([message])


def _describes(targets: Targets, catalogue: Mapping[str, bytes]) -> bool:
    try:
        for name, described in targets.targets.items():
            described.verify_length_and_hashes(catalogue.get(name, b""))
    except RepositoryError:
        return False
    return targets.targets.keys() == catalogue.keys()
