"""Whether enough people we know have signed a file, by the client of python-tuf, in memory."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any, NamedTuple

from tuf.api import exceptions as tuf
from tuf.api.metadata import Metadata, Root, TargetFile, Targets
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from matcher.documents import parse_strict
from matcher.messages import Message
from matcher.trust.refusal import ROOT, few_signatures, refused, why_unsigned
from matcher.trust.ring_files import LARGEST
from matcher.trust.signed_file import PRODUCT, SNAPSHOT, TARGETS, TIMESTAMP

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from matcher.trust.signed_file import SignedFile


@dataclass(frozen=True, slots=True)
class Signed:
    """A file that enough people have signed: who, and what is to be trusted from now on.

    `number` is the place of the file in the order of signing, `head` the number and hash of the
    newest event in the history of those who signed.
    """

    signers: tuple[str, ...]
    number: int
    head: tuple[int, str] | None
    trusted: Mapping[str, bytes]


def checked(file: SignedFile, trusted: Mapping[str, bytes], now: datetime, least: int) -> Signed:
    """Return what is proved of a signed file. Raises InputError with why it is refused.

    `trusted` is what was proved before, by role: at least a root. `least` is the number below
    which no file is taken in, whatever has been forgotten here.
    """
    if set(file.roles) != {TIMESTAMP, SNAPSHOT, TARGETS}:
        raise refused(Message("underskriften er ikke hel"))
    try:
        return _checked(file, trusted, now, least)
    except tuf.ExpiredMetadataError as error:
        raise refused(Message("den er for gammel til å tas inn nå")) from error
    except (tuf.BadVersionNumberError, tuf.EqualVersionNumberError) as error:
        raise refused(Message("den er eldre enn den som er tatt inn før")) from error
    except tuf.LengthOrHashMismatchError as error:
        raise refused(Message("den er endret etter at den ble underskrevet")) from error
    except tuf.UnsignedMetadataError as error:
        raise refused(why_unsigned(file, trusted)) from error
    except (tuf.RepositoryError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise refused(Message("underskriften kan ikke leses")) from error


def _checked(file: SignedFile, trusted: Mapping[str, bytes], now: datetime, least: int) -> Signed:
    proved = _proved(file, trusted, now)
    targets = proved.targets
    if targets.unrecognized_fields.get("product") != PRODUCT:
        raise refused(Message("den er ikke for dette programmet"))
    if targets.version < least or _same_number_other_content(targets, trusted):
        raise tuf.BadVersionNumberError
    if targets.targets.keys() != file.catalogue.keys():
        raise tuf.LengthOrHashMismatchError
    for name, described in targets.targets.items():
        _hold(described, file.catalogue[name])
    return Signed(
        signers=proved.signers,
        number=targets.version,
        head=_head(targets.unrecognized_fields.get("head")),
        trusted={ROOT: _root_of(proved.root, file, trusted), **file.roles},
    )


class _Proved(NamedTuple):
    """What the signatures alone say, before anything that was signed is looked at."""

    root: Root
    targets: Targets
    signers: tuple[str, ...]


def _proved(file: SignedFile, trusted: Mapping[str, bytes], now: datetime) -> _Proved:
    for raw in (*file.roots.values(), *file.roles.values()):
        if len(raw) > LARGEST:
            raise ValueError("too large")
        parse_strict(raw.decode())
    known = _rooted(file, trusted, now)
    _refresh(known, file, trusted)
    _refuse_alone(known.root, file)
    return _Proved(known.root, known.targets, _signers(known.root, file.roles[TARGETS]))


def _refuse_alone(root: Root, file: SignedFile) -> None:
    """Raise InputError where fewer have signed one part of a file than its content needs.

    Whoever signs, signs all three. One alone could else give what two have signed another day to
    end on, or a number that nothing comes after.
    """
    needed = root.roles[TARGETS].threshold
    for role in (TIMESTAMP, SNAPSHOT):
        signed = Metadata.from_bytes(file.roles[role])
        found = root.get_verification_result(role, signed.signed_bytes, signed.signatures).signed
        if len(found) < needed:
            raise refused(few_signatures(len(found), needed))


def _hold(described: TargetFile, raw: bytes) -> None:
    """Hold a file against what was signed of it. Raises LengthOrHashMismatchError."""
    described.verify_length_and_hashes(raw)


def _rooted(file: SignedFile, trusted: Mapping[str, bytes], now: datetime) -> TrustedMetadataSet:
    """Go from the root we know to the newest, one by one: each is signed by the one before it."""
    known = TrustedMetadataSet(trusted[ROOT], EnvelopeType.METADATA)
    known.reference_time = now.astimezone(UTC)
    while (raw := file.roots.get(known.root.version + 1)) is not None:
        known.update_root(raw)
    return known


def _refresh(known: TrustedMetadataSet, file: SignedFile, trusted: Mapping[str, bytes]) -> None:
    # What was trusted before stands against files that are older; it may itself have expired, and
    # keys it was signed with may be revoked.
    with suppress(tuf.RepositoryError, KeyError):
        known.update_timestamp(trusted[TIMESTAMP])
    with suppress(tuf.EqualVersionNumberError):
        known.update_timestamp(file.roles[TIMESTAMP])
    with suppress(tuf.RepositoryError, KeyError):
        known.update_snapshot(trusted[SNAPSHOT], trusted=True)
    known.update_snapshot(file.roles[SNAPSHOT])
    known.update_targets(file.roles[TARGETS])


def _same_number_other_content(targets: Targets, trusted: Mapping[str, bytes]) -> bool:
    if TARGETS not in trusted:
        return False
    before = Metadata[Targets].from_bytes(trusted[TARGETS]).signed
    return before.version == targets.version and before.targets != targets.targets


def _root_of(root: Root, file: SignedFile, trusted: Mapping[str, bytes]) -> bytes:
    return file.roots.get(root.version, trusted[ROOT])


def _signers(root: Root, raw: bytes) -> tuple[str, ...]:
    signed = Metadata[Targets].from_bytes(raw)
    found = root.get_verification_result(TARGETS, signed.signed_bytes, signed.signatures)
    return tuple(
        sorted(str(key.unrecognized_fields.get("name", "?")) for key in found.signed.values())
    )


def _head(value: Any) -> tuple[int, str] | None:  # noqa: ANN401 - from a file
    if not isinstance(value, dict):
        return None
    return int(value["number"]), str(value["hash"])
