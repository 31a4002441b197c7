"""The ring of keys: who may say whose keys count, and who may sign catalogues.

A folder with every version of the root there ever was, and the number of the newest file that
was signed. It holds no private key and may lie on a share: every root is signed by the one before.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root
from tuf.api.serialization.json import JSONSerializer
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from matcher.documents import parse_strict
from matcher.errors import InputError
from matcher.messages import Message
from matcher.trust.ring_files import read_ring_file, write_ring_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT, SUPERVISOR = "root", "targets"
FOUR_EYES = 2
ROOT_LASTS = timedelta(days=3 * 365)
_NAME = re.compile(r"[a-z0-9æøå][a-z0-9æøå-]{0,39}")
_FILE = re.compile(r"root-([0-9]{1,4})\.json")
_SIGNING = (SUPERVISOR, "snapshot", "timestamp")
"""A supervisor's key signs all three; only the first needs two."""
plain = JSONSerializer(compact=False)


def public_part(key: Ed25519PrivateKey, name: str) -> bytes:
    """Return what others may know of a key, with the name of whose it is. Raises InputError."""
    if not _NAME.fullmatch(name):
        raise InputError([Message("Navnet på nøkkelen kan bare ha små bokstaver, tall og -.")])
    public = SSlibKey.from_crypto(key.public_key())
    public.unrecognized_fields["name"] = name
    shown = {"keyid": public.keyid, **public.to_dict()}
    return json.dumps(shown, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def key_id(key: Ed25519PrivateKey) -> str:
    """Return the id a key has on every ring."""
    return SSlibKey.from_crypto(key.public_key()).keyid


def signer_of(key: Ed25519PrivateKey, root: Root) -> CryptoSigner:
    """Return a signer that root knows. Raises InputError where it does not."""
    known = root.keys.get(key_id(key))
    if not isinstance(known, SSlibKey):
        raise InputError([Message("Nøkkelen er ikke på ringen. Be IT om å legge den til.")])
    return CryptoSigner(key, known)


def roots_of(folder: Path) -> dict[int, bytes]:
    """Return every root there is, by version. Raises InputError where one cannot be read."""
    try:
        if not folder.is_dir():
            return {}
        found = [(_FILE.fullmatch(path.name), path) for path in folder.iterdir()]
        return {int(name[1]): read_ring_file(path) for name, path in found if name}
    except OSError as error:
        raise InputError([_no_ring(folder)]) from error


def newest_root(folder: Path) -> Metadata[Root]:
    """Return the root in force, proved from the first one on. Raises InputError."""
    roots = roots_of(folder)
    if not roots:
        raise InputError([_no_ring(folder)])
    try:
        known = TrustedMetadataSet(roots[1], EnvelopeType.METADATA)
        for number in range(2, max(roots) + 1):
            known.update_root(roots[number])
        return Metadata[Root].from_bytes(roots[max(roots)])
    except (KeyError, ValueError, RepositoryError) as error:
        said = Message(
            "Nøkkelringen i {folder} er endret av noen uten nøkkel for roten, eller noe av den er "
            "borte. Ingenting er gjort. Hent den fram fra en kopi.",
            folder=folder.name,
        )
        raise InputError([said]) from error


def _no_ring(folder: Path) -> Message:
    return Message("Mappen har ingen nøkkelring: {folder}.", folder=folder.name)


def add(  # noqa: PLR0913, PLR0917 - who, what, by whom and when
    folder: Path,
    role: str,
    public: bytes,
    keys: Iterable[Ed25519PrivateKey],
    now: datetime,
    ours: bytes | None = None,
) -> int:
    """Put a key on the ring, signed with keys of the root; return the root's new version.

    The first key of a ring is a key of the root. `ours` is the first root this machine knows, if
    any. Raises InputError.
    """
    key, name = _public(public)
    keys = list(keys)
    if not roots_of(folder):
        root = Root(consistent_snapshot=False)
    else:
        root = newest_root(folder).signed
        _refuse_strange(folder, keys, ours)
    _refuse_taken(root, key, name, role)
    for each in (ROOT,) if role == ROOT else _SIGNING:
        root.add_key(key, each)
    return _renewed(folder, root, keys, now)


def revoke(
    folder: Path,
    name: str,
    keys: Iterable[Ed25519PrivateKey],
    now: datetime,
    ours: bytes | None = None,
) -> int:
    """Take every key of a name off the ring; return the root's new version. Raises InputError."""
    root, keys = newest_root(folder).signed, list(keys)
    _refuse_strange(folder, keys, ours)
    gone = [k.keyid for k in root.keys.values() if k.unrecognized_fields.get("name") == name]
    if not gone:
        raise InputError([Message("Ingen nøkkel på ringen heter {name}.", name=name[:40])])
    if set(root.roles[ROOT].keyids) <= set(gone):
        said = Message(
            "Ringen er ikke endret: {name} er den siste nøkkelen for roten. Legg til en ny først.",
            name=name,
        )
        raise InputError([said])
    for keyid in gone:
        for role, known in root.roles.items():
            if keyid in known.keyids:
                root.revoke_key(keyid, role)
    return _renewed(folder, root, keys, now)


def _public(raw: bytes) -> tuple[SSlibKey, str]:
    """Return the open part of a key, and whose it is. Raises InputError.

    The id must be that of the key: one key under two ids would count as two people.
    """
    fault = InputError([Message("Filen er ikke den åpne delen av en nøkkel.")])
    try:
        data = parse_strict(raw)
        key = SSlibKey.from_dict(data.pop("keyid"), data)
        name = str(key.unrecognized_fields.get("name", ""))
        known = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.keyval["public"]))
        made = SSlibKey.from_crypto(known)
        made.unrecognized_fields["name"] = name
    except (InputError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise fault from error
    if made != key or not _NAME.fullmatch(name):
        raise fault
    return made, name


def _refuse_taken(root: Root, key: SSlibKey, name: str, role: str) -> None:
    """Raise InputError where a key, or the name of another, is on the ring already."""
    for other in root.keys.values():
        whose = str(other.unrecognized_fields.get("name", "?"))
        same = other.keyid == key.keyid
        if same and (whose != name or key.keyid in root.roles[role].keyids):
            said = Message("Nøkkelen er på ringen alt, som {name}. Ingenting er gjort.", name=whose)
            raise InputError([said])
        if not same and whose == name:
            said = Message(
                "En annen nøkkel på ringen heter {name}. Ingenting er gjort. Trekk den tilbake "
                "først, eller gi den nye et annet navn.",
                name=name,
            )
            raise InputError([said])


def _refuse_strange(folder: Path, keys: Iterable[Ed25519PrivateKey], ours: bytes | None) -> None:
    """Raise InputError where nobody here vouches for a ring that somebody may have put there.

    Whoever signs a root lets in all that it says. A ring is ours where it begins with the root of
    this machine, or where one of the keys has signed a root of it before.
    """
    roots = roots_of(folder)
    if roots[1] == ours:
        return
    mine = {key_id(key) for key in keys}
    for raw in roots.values():
        one = Metadata[Root].from_bytes(raw)
        found = one.signed.get_verification_result(ROOT, one.signed_bytes, one.signatures)
        if not mine.isdisjoint(found.signed):
            return
    message = Message(
        "Ringen er ikke endret: ingen rot på den er underskrevet av nøkkelen, og maskinen har "
        "ingen rot å holde den mot. Bruk en nøkkel for roten, eller legg den første roten i "
        "policyen («trusted_root»)."
    )
    raise InputError([message])


def _renewed(folder: Path, root: Root, keys: Iterable[Ed25519PrivateKey], now: datetime) -> int:
    before = roots_of(folder)
    root.version = max(before, default=0) + 1
    root.expires = (now.astimezone(UTC) + ROOT_LASTS).replace(microsecond=0)
    root.roles[SUPERVISOR].threshold = FOUR_EYES
    renewed = Metadata(root)
    known = Metadata[Root].from_bytes(before[max(before)]).signed if before else root
    for key in keys:
        whose = root.keys.get(key_id(key)) or known.keys.get(key_id(key))
        if isinstance(whose, SSlibKey):
            renewed.sign(CryptoSigner(key, whose), append=True)
    try:
        known.verify_delegate(ROOT, renewed.signed_bytes, renewed.signatures)
        root.verify_delegate(ROOT, renewed.signed_bytes, renewed.signatures)
    except RepositoryError as error:
        message = Message("Ringen er ikke endret: den må underskrives med en nøkkel for roten.")
        raise InputError([message]) from error
    write_ring_file(folder / f"root-{root.version}.json", renewed.to_bytes(plain))
    return root.version
