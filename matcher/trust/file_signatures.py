"""How far the signing of a file has come: who has signed, who else may, and how many it takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.messages import Message
from matcher.trust.file_content import begun_by_another
from matcher.trust.ring import SUPERVISOR, newest_root
from matcher.trust.signed_file import TARGETS

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from tuf.api.metadata import Root

    from matcher.trust.signed_file import SignedFile


@dataclass(frozen=True, slots=True)
class FileSignatures:
    """Names in the order of the alphabet; `until` is the last day a signed file is taken in."""

    signers: tuple[str, ...]
    others: tuple[str, ...]
    needed: int
    until: date | None = None

    @property
    def missing(self) -> int:
        """How many signatures it lacks."""
        return max(0, self.needed - len(self.signers))


def standing_of(file: SignedFile, ring: Path, now: datetime) -> FileSignatures:
    """Return how far a file has come by the ring. Raises InputError where it cannot go on."""
    root = newest_root(ring).signed
    role = root.roles[SUPERVISOR]
    if not file.roles:
        return FileSignatures((), _names(root, role.keyids), role.threshold)
    signed = begun_by_another(file, root, now)[TARGETS]
    if signed.signed.is_expired(now):
        raise InputError([
            Message(
                "Den første underskriften er for gammel til at filen kan tas inn. Lag filen på "
                "nytt og signer den."
            )
        ])  # fmt: skip
    found = root.get_verification_result(SUPERVISOR, signed.signed_bytes, signed.signatures)
    left = [keyid for keyid in role.keyids if keyid not in found.signed]
    return FileSignatures(
        _names(root, list(found.signed)),
        _names(root, left),
        role.threshold,
        signed.signed.expires.date(),
    )


def _names(root: Root, keyids: list[str]) -> tuple[str, ...]:
    named = (str(root.keys[keyid].unrecognized_fields.get("name", "?")) for keyid in keyids)
    return tuple(sorted(named))
