"""Whether a catalogue file may be taken in here: by who signed it, or by what the policy allows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from matcher import clock
from matcher.errors import InputError
from matcher.messages import Message
from matcher.store.paths import database_file
from matcher.store.policy import first_root, may_be_unsigned, policy
from matcher.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.trust import SignedFile

_FIRST = "first"
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""A day on which nothing has ended yet."""


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who signed a file, and what is to be trusted from now on; empty where nobody has."""

    by: str = ""
    trusted: Mapping[str, bytes] = field(default_factory=dict, repr=False)


def proved_of(file: SignedFile) -> SignedBy:
    """Return who stands behind a file. Raises InputError with why it is refused, and StoreError."""
    root = first_root()
    if file.signed and root is not None:
        from matcher.trust.check import checked

        found = checked(file, _trusted(root), clock.now(), int(policy().get("least_number", "1")))
        return SignedBy(", ".join(found.signers), {**found.trusted, _FIRST: root})
    if may_be_unsigned():
        return SignedBy()
    raise InputError([
        Message(
            "Filen er ikke underskrevet, og her tas bare underskrevne kataloger inn. Katalogen i "
            "bruk er den samme som før. Be fagansvarlig om en underskrevet fil."
        )
    ])  # fmt: skip


def signed_head(file: SignedFile) -> tuple[int, str] | None:
    """Return the newest event of the history a file was signed over, if it says so.

    Also of a file that is too old to be taken in. Raises InputError where nobody we know signed.
    """
    from matcher.trust.check import checked

    return checked(file, {"root": first_root() or b""}, _LONG_AGO, 0).head


def _trusted(root: bytes) -> Mapping[str, bytes]:
    """Return what was proved here before; nothing where IT has begun anew with another root."""
    database = database_file()
    before = Store.open(database).trusted() if database.exists() else {}
    return before if before.get(_FIRST) == root else {"root": root}
