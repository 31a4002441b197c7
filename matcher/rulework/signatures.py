"""What a supervisor signs, and with it: a version published here, or a file another has begun."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matcher.catalogue import MAX_PACKAGE, differences, load, opened_package, write_package
from matcher.chosen_files import read_chosen
from matcher.errors import InputError
from matcher.messages import Message
from matcher.rulework.verification import verify_versions
from matcher.rulework.version_store import shown
from matcher.store.policy import key_ring
from matcher.trust import SignedFile, opened, parted, standing_of

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue import Catalogue, Change
    from matcher.rulework.records import Version
    from matcher.rulework.session import Session
    from matcher.trust import FileSignatures


@dataclass(frozen=True, slots=True)
class ToSign:
    """A catalogue to be signed. `version` is what it was published as here, None where it was not.

    `changes` are those against `before`, the version before it or the one in force here.
    """

    file: SignedFile = field(repr=False)
    catalogue: Catalogue = field(repr=False)
    version: Version | None
    before: str
    changes: tuple[Change, ...] = field(repr=False)
    ring: Path | None = None
    """The key ring that IT has named, if it has."""


@dataclass(frozen=True, slots=True)
class SignedNow:
    """A file with one signature more, and how far it has come."""

    raw: bytes = field(repr=False)
    standing: FileSignatures


class Signing:
    """Puts signatures on catalogues; what is to be read is read by a key ring in a folder."""

    def __init__(self, session: Session) -> None:
        """Look up versions in a session's database."""
        self._session = session

    def of_version(self, version_id: str) -> ToSign:
        """Return a version as what is to be signed.

        Raises DeskError where it is not what was published, also by the history.
        """
        stored = self._session.versions.named(version_id)
        return self._to_sign(SignedFile(self._session.versions.files(stored), {}, {}))

    def of_file(self, path: Path) -> ToSign:
        """Return a file as what is to be signed.

        Raises InputError with what is wrong with it, and DeskError where the history is that would
        say who approved it.
        """
        return self._to_sign(parted(opened_package(_read(path))))

    def _to_sign(self, file: SignedFile) -> ToSign:
        catalogue, versions = load(file.catalogue), self._session.versions
        known = [each for each in versions.all() if each.hash == catalogue.hash]
        if known:
            verify_versions(self._session)
        earlier = [each for each in versions.all() if known and each.number < known[-1].number]
        before = earlier[-1] if earlier else versions.today()
        return ToSign(
            file,
            catalogue,
            shown(known[-1]) if known else None,
            before.name,
            differences(versions.content(before).catalogue, catalogue),
            key_ring(),
        )

    def standing(self, what: ToSign, ring: Path) -> FileSignatures:
        """Return who has signed and who may.

        Raises InputError where it cannot be signed, and StoreError.
        """
        from matcher.store.signed_here import hold_ring_for

        hold_ring_for(what.file, ring)
        return standing_of(what.file, ring, self._session.now())

    def sign(self, what: ToSign, ring: Path, key: Path, passphrase: str) -> SignedNow:
        """Put one signature on. Raises InputError where the key may not or has already."""
        from matcher.store.signed_here import signed_here

        now, events = self._session.now(), self._session.store.history()
        head = (events[-1].number, events[-1].hash) if events else None
        self.standing(what, ring)
        made = signed_here(what.file, ring, opened(_read(key), passphrase), now, head)
        return SignedNow(write_package(made.files), standing_of(made, ring, now))


def _read(path: Path) -> bytes:
    try:
        return read_chosen(path, MAX_PACKAGE + 1)
    except (OSError, ValueError) as error:
        said = Message("{file} kan ikke leses. Velg en annen fil.", file=path.name)
        raise InputError([said]) from error
