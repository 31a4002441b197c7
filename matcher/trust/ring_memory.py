"""What is remembered of a ring: without its last roots, a key that they revoked would be back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from matcher.digests import sha256
from matcher.errors import InputError
from matcher.messages import Message
from matcher.trust.ring import newest_root, roots_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


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
    """Raise InputError where a ring lacks a root that is remembered, or has another in its place.

    `known` are roots by the name of the file that remembers them.
    """
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


def _read(root: bytes) -> Metadata[Root]:
    try:
        return Metadata[Root].from_bytes(root)
    except (RepositoryError, RecursionError) as error:
        raise ValueError("no root") from error


def _unreadable(where: str) -> Message:
    return Message(
        "Det som er husket om nøkkelringen i {where} i datamappen, kan ikke leses. Ingenting er "
        "gjort. Hold ringen mot en kopi av den. Er ingen rot borte, kan {where} slettes.",
        where=where,
    )


def _shortened(ring: Path, last: int, where: str, number: int) -> Message:
    return Message(
        "Nøkkelringen i {folder} slutter med rot nummer {last}, men {where} i datamappen kjenner "
        "rot nummer {number}. Uten den kunne en nøkkel som er trukket tilbake, brukes igjen. "
        "Ingenting er gjort. Hent den fram fra en kopi av mappen, eller fra en signert "
        "katalogfil (signed/root-{number}.json).",
        folder=ring.name,
        last=last,
        where=where,
        number=number,
    )


def _another(ring: Path, where: str, number: int) -> Message:
    return Message(
        "Rot nummer {number} på nøkkelringen i {folder} er en annen enn den {where} i datamappen "
        "kjenner. Ingenting er gjort. Finn ut hvem som har laget den, og hent den rette fram fra "
        "en kopi av mappen, eller fra en signert katalogfil (signed/root-{number}.json).",
        number=number,
        folder=ring.name,
        where=where,
    )
