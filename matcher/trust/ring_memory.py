"""What is remembered of a ring: without its last roots, a key that they revoked would be back.

`known` are roots by where they are known from, in words.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from matcher.digests import sha256
from matcher.errors import InputError
from matcher.messages import Message
from matcher.trust.ring import key_id, newest_root, roots_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def mark_of(root: bytes) -> str:
    """Return what tells a root from all others, however it is written. Raises ValueError."""
    return sha256(_read(root).signed_bytes).hexdigest()


def first_of(ring: Path) -> bytes | None:
    """Return the first root of a ring that is proved; None of one that is to be begun.

    Raises InputError.
    """
    roots = roots_of(ring)
    if not roots:
        return None
    newest_root(ring)
    return roots[1]


def refuse_shortened(ring: Path, known: Mapping[str, bytes]) -> None:
    """Raise InputError where a ring lacks a root that is known, or has another in its place."""
    roots = roots_of(ring)
    for where, raw in known.items():
        try:
            mark, number = mark_of(raw), _read(raw).signed.version
        except ValueError as error:
            raise InputError([_unreadable(where)]) from error
        if number not in roots:
            raise InputError([_shortened(ring, max(roots), where, number)])
        if mark_of(roots[number]) != mark:
            raise InputError([_another(ring, where, number)])


def newest_following(first: bytes, roots: Mapping[int, bytes]) -> bytes:
    """Return the last root that follows from the first by what a file brings; else the first."""
    newest = first
    with suppress(RepositoryError, ValueError, RecursionError):
        known = TrustedMetadataSet(first, EnvelopeType.METADATA)
        while (raw := roots.get(known.root.version + 1)) is not None:
            known.update_root(raw)
            newest = raw
    return newest


def refuse_other_first(ring: Path, first: bytes, ours: bytes | None) -> None:
    """Raise InputError where a ring does not begin with the root that this machine trusts."""
    with suppress(ValueError):  # what the machine has is no root: nothing can be held against it
        if ours is not None and mark_of(first) != mark_of(ours):
            raise InputError([_begins_otherwise(ring)])


def refuse_other_ring(ring: Path, key: Ed25519PrivateKey, known: Mapping[str, bytes]) -> None:
    """Raise InputError where a key is on another ring, of which `known` are the newest roots."""
    for where, raw in known.items():
        try:
            keys = _read(raw).signed.keys
        except ValueError as error:
            raise InputError([_unreadable(where)]) from error
        if key_id(key) in keys:
            raise InputError([_on_another(ring, where)])


def _read(root: bytes) -> Metadata[Root]:
    try:
        return Metadata[Root].from_bytes(root)
    except (RepositoryError, RecursionError) as error:
        raise ValueError("no root") from error


def _unreadable(where: str) -> Message:
    return Message(
        "Det som er husket om nøkkelringen i {where}, kan ikke leses. Ingenting er gjort. Hold "
        "ringen mot en kopi av den. Er ingen rot borte, kan filen slettes.",
        where=where,
    )


def _shortened(ring: Path, last: int, where: str, number: int) -> Message:
    return Message(
        "Nøkkelringen i {folder} slutter med rot nummer {last}, men {where} kjenner rot nummer "
        "{number}. Uten den kunne en nøkkel som er trukket tilbake, brukes igjen. Ingenting er "
        "gjort. Hent den fram fra en kopi av mappen, eller fra en signert katalogfil "
        "(signed/root-{number}.json).",
        folder=ring.name,
        last=last,
        where=where,
        number=number,
    )


def _another(ring: Path, where: str, number: int) -> Message:
    return Message(
        "Rot nummer {number} på nøkkelringen i {folder} er en annen enn den {where} "
        "kjenner. Ingenting er gjort. Finn ut hvem som har laget den, og hent den rette fram fra "
        "en kopi av mappen, eller fra en signert katalogfil (signed/root-{number}.json).",
        number=number,
        folder=ring.name,
        where=where,
    )


def _begins_otherwise(ring: Path) -> Message:
    return Message(
        "Nøkkelringen i {folder} begynner med en annen rot enn den denne maskinen kjenner. Det som "
        "signeres etter den, tas ikke inn. Ingenting er gjort. Spør IT hvilken ring som er den "
        "rette.",
        folder=ring.name,
    )


def _on_another(ring: Path, where: str) -> Message:
    return Message(
        "Nøkkelen din står på en annen nøkkelring, som {where} kjenner, og den i {folder} begynner "
        "med en annen rot. Ingenting er gjort. Spør IT om ringen er begynt på nytt. Er den det, "
        "kan filen slettes.",
        where=where,
        folder=ring.name,
    )
