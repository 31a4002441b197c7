"""A catalogue signed by one person, and then by another: only both together count."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.messages import Message
from matcher.trust.file_content import LASTS, as_written, begun_by_another
from matcher.trust.ring import SUPERVISOR, newest_root, plain, roots_of, signer_of
from matcher.trust.signed_file import TARGETS, SignedFile
from matcher.trust.signing_number import next_number

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


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
        made = begun_by_another(file, root, now)
    else:
        more = {"head": {"number": head[0], "hash": head[1]}} if head else {}
        number, until = next_number(ring, known), now.astimezone(UTC) + LASTS
        made = as_written(file.catalogue, number, until.replace(microsecond=0), more)
    if signer.public_key.keyid in made[TARGETS].signatures:
        message = Message("Nøkkelen har alt underskrevet filen. En annen må signere nå.")
        raise InputError([message])
    for each in made.values():
        each.sign(signer, append=True)
    roles = {role: each.to_bytes(plain) for role, each in made.items()}
    return SignedFile(file.catalogue, roots_of(ring), roles)
