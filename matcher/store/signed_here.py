"""A signature put on by a ring that is as this machine remembers it, and remembered after it.

Whoever can write in the folder of the ring could else bring a key back that was revoked, or have
supervisors sign by a ring of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.messages import Message
from matcher.store.known_roots import (
    known_number,
    known_roots,
    other_roots,
    remember,
    remember_number,
)
from matcher.store.policy import first_root
from matcher.trust import signed
from matcher.trust.file_content import number_of
from matcher.trust.ring import roots_of
from matcher.trust.ring_memory import (
    first_of,
    newest_following,
    refuse_other_first,
    refuse_other_ring,
    refuse_shortened,
)

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from matcher.trust import SignedFile


def hold_ring(ring: Path) -> bytes | None:
    """Hold a ring against what is remembered of it; return its first root, None of a new ring.

    Raises InputError and StoreError.
    """
    if first := first_of(ring):
        refuse_shortened(ring, known_roots(first))
    return first


def hold_ring_for(file: SignedFile, ring: Path) -> bytes | None:
    """Hold a ring against what a file brings as well, and against the root this machine trusts.

    Raises InputError and StoreError.
    """
    if first := hold_ring(ring):
        refuse_other_first(ring, first, first_root())
        brought = newest_following(first, file.roots)
        refuse_shortened(ring, {Message("filen som skal underskrives"): brought})
    return first


def signed_here(
    file: SignedFile,
    ring: Path,
    key: Ed25519PrivateKey,
    now: datetime,
    head: tuple[int, str] | None,
) -> SignedFile:
    """Return a file with one signature more. Raises InputError and StoreError."""
    first = hold_ring_for(file, ring)
    if first is None:
        return signed(file, ring, key, now, head)  # which says that there is no ring
    if not known_roots(first):
        refuse_other_ring(ring, key, other_roots(first))
    made = signed(file, ring, key, now, head, known_number(first))
    remember(first, roots_of(ring)[max(roots_of(ring))])
    remember_number(first, number_of(made))
    return made
