"""What is signed of a catalogue: three parts, which always say the same of one content.

Whoever signs second sees the catalogue, not these. So they are signed only where they are what the
program writes; one supervisor could else have another sign a file that never grows too old, or one
with a number that nothing comes after.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Snapshot, TargetFile, Targets, Timestamp

from matcher.errors import InputError
from matcher.messages import Message
from matcher.trust.signed_file import PRODUCT, SNAPSHOT, TARGETS, TIMESTAMP, SignedFile
from matcher.trust.signing_number import may_be

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from tuf.api.metadata import Root

LASTS = timedelta(days=90)
"""A file can be taken in for so long. What was taken in is used until something else is."""
_CLOCKS = timedelta(days=1)
"""So far two machines may be apart."""
_HEAD = "head"


def as_written(
    catalogue: Mapping[str, bytes], number: int, until: datetime, more: Mapping[str, Any]
) -> dict[str, Metadata[Any]]:
    """Return the three parts for a catalogue, unsigned; `more` is the head of the history."""
    described = {name: TargetFile.from_data(name, raw) for name, raw in catalogue.items()}
    fields = {"product": PRODUCT, **more}
    targets = Targets(number, expires=until, targets=described, unrecognized_fields=fields)
    snapshot = Snapshot(number, expires=until, meta={"targets.json": MetaFile(number)})
    timestamp = Timestamp(number, expires=until, snapshot_meta=MetaFile(number))
    return {
        TARGETS: Metadata(targets), SNAPSHOT: Metadata(snapshot), TIMESTAMP: Metadata(timestamp),
    }  # fmt: skip


def begun_by_another(file: SignedFile, root: Root, now: datetime) -> dict[str, Metadata[Any]]:
    """Return the parts of a file that another has signed. Raises InputError where they are odd."""
    if set(file.roles) != {TARGETS, SNAPSHOT, TIMESTAMP}:
        raise _unreadable()
    made = {role: read_part(file.roles[role]) for role in (TARGETS, SNAPSHOT, TIMESTAMP)}
    targets = made[TARGETS].signed
    if not isinstance(targets, Targets):
        raise _unreadable()
    _refuse_changed(targets, file.catalogue)
    if not (_is_as_written(made, targets, file, now) and _one_and_all_signed(made, root)):
        said = Message(
            "Underskriften i filen er ikke slik programmet skriver den, og andre skal ikke "
            "underskrive den. Ingenting er gjort. Lag filen på nytt, og finn ut hvem som laget den."
        )
        raise InputError([said])
    return made


def number_of(file: SignedFile) -> int:
    """Return the place of a file in the order of signing. Raises InputError."""
    return int(read_part(file.roles[TARGETS]).signed.version)


def read_part(raw: bytes) -> Metadata[Any]:
    """Return a part of a file. Raises InputError."""
    try:
        return Metadata.from_bytes(raw)
    except (RepositoryError, RecursionError) as error:
        raise _unreadable() from error


def _is_as_written(
    made: Mapping[str, Metadata[Any]], targets: Targets, file: SignedFile, now: datetime
) -> bool:
    """Tell whether the parts are those of the catalogue, for a time and a number that can be."""
    until, number = targets.expires, targets.version
    fields = targets.unrecognized_fields
    more = {_HEAD: fields[_HEAD]} if _HEAD in fields else {}
    if not may_be(number) or until > now.astimezone(UTC) + LASTS + _CLOCKS:
        return False
    wanted = as_written(file.catalogue, number, until, more)
    return all(_said(made[role]) == _said(part) for role, part in wanted.items())


def _said(part: Metadata[Any]) -> dict[str, Any]:
    """Return what a part says, but for the edition of the rules it is written by."""
    return {**part.signed.to_dict(), "spec_version": ""}


def _one_and_all_signed(made: Mapping[str, Metadata[Any]], root: Root) -> bool:
    """Tell whether those who signed one part have signed the others."""
    found = {
        frozenset(root.get_verification_result(role, part.signed_bytes, part.signatures).signed)
        for role, part in made.items()
    }
    return len(found) == 1


def _refuse_changed(targets: Targets, catalogue: Mapping[str, bytes]) -> None:
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


def _unreadable() -> InputError:
    return InputError([Message("Underskriften i filen kan ikke leses.")])
