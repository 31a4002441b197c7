"""Whether a catalogue file may be taken in here: by who signed it, or by what the policy allows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from matcher import clock
from matcher.errors import InputError
from matcher.messages import Message
from matcher.store.paths import database_file
from matcher.store.policy import (
    first_root,
    least_number,
    may_be_unsigned,
    root_is_named,
    unsure_of_catalogues,
)
from matcher.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.trust import SignedFile

FIRST = "first"
"""Under which name the first root is kept that the rest was proved from."""
_KEPT = Message("Katalogen i bruk er den samme som før.")
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""A day on which nothing has ended yet."""


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who signed a file, and what is to be trusted from now on; empty where nobody has.

    `before` is what was trusted when it was proved: nothing else may have come in since.
    `unproved` is a file with signatures that nothing here can check: it counts as unsigned.
    """

    by: str = ""
    trusted: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    before: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    unproved: bool = False


def proved_of(file: SignedFile) -> SignedBy:
    """Return who stands behind a file. Raises InputError with why it is refused, and StoreError."""
    if unsure := unsure_of_catalogues():
        raise InputError([_unsure(unsure)])
    root = first_root()
    if file.signed and root is not None:
        from matcher.trust.check import checked

        before = _trusted_before()
        known = before if before.get(FIRST) == root else {"root": root}
        found = checked(file, known, clock.now(), least_number())
        return SignedBy(", ".join(found.signers), {**found.trusted, FIRST: root}, before)
    if may_be_unsigned():
        return SignedBy(unproved=file.signed)
    said = _no_root() if file.signed else Message(
        "Filen er ikke underskrevet, og her tas bare underskrevne kataloger inn. {kept} Be "
        "fagansvarlig om en underskrevet fil.",
        kept=_KEPT,
    )  # fmt: skip
    raise InputError([said])


def signed_head(file: SignedFile) -> tuple[int, str] | None:
    """Return the newest event of the history a file was signed over, if it says so.

    Also of a file that is too old to be taken in. Raises InputError where nobody we know signed,
    nobody signed at all, or nothing here says whom we know.
    """
    if not file.signed:
        raise InputError([Message("Filen er ikke underskrevet, så den kan ikke holdes mot noe.")])
    if (root := first_root()) is None:
        raise InputError([_no_root()])
    from matcher.trust.check import checked

    return checked(file, {"root": root}, _LONG_AGO, 0).head


def _unsure(of: tuple[str, ...]) -> Message:
    """Tell that IT has decided something of catalogues that nobody can read."""
    return Message(
        "Filen tas ikke inn: IT har bestemt noe om kataloger på denne maskinen som ikke kan leses "
        "({what}). {kept} Be IT om å kjøre «doctor» og rette det.",
        what=", ".join(of),
        kept=_KEPT,
    )


def _no_root() -> Message:
    """Tell why a signature cannot be checked here."""
    if root_is_named():
        return Message(
            "Filen er underskrevet, men roten som policyen peker på, kan ikke leses, så "
            "underskriften kan ikke kontrolleres. {kept} Be IT om å legge roten på plass.",
            kept=_KEPT,
        )
    return Message(
        "Filen er underskrevet, men denne maskinen har ingen rot å kontrollere underskriften "
        "mot. {kept} Be IT om å legge inn roten («trusted_root»).",
        kept=_KEPT,
    )


def _trusted_before() -> Mapping[str, bytes]:
    """Return what was proved here before, also from a root that is no longer ours."""
    database = database_file()
    return Store.open(database).trusted() if database.exists() else {}
