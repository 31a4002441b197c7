"""The ring of keys: who may say whose keys count, and who may sign catalogues.

A folder with every version of the root there ever was, and the number of the newest file that
was signed. It holds no private key and may lie on a share: every root is signed by the one before.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root
from tuf.api.serialization.json import JSONSerializer

from matcher.errors import InputError
from matcher.messages import Message

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
_NEWEST = "newest.json"
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


def signer_of(key: Ed25519PrivateKey, root: Root) -> CryptoSigner:
    """Return a signer that root knows. Raises InputError where it does not."""
    keyid = SSlibKey.from_crypto(key.public_key()).keyid
    known = root.keys.get(keyid)
    if not isinstance(known, SSlibKey):
        raise InputError([Message("Nøkkelen er ikke på ringen. Be IT om å legge den til.")])
    return CryptoSigner(key, known)


def roots_of(folder: Path) -> dict[int, bytes]:
    """Return every root there is, by version."""
    if not folder.is_dir():
        return {}
    found = [(_FILE.fullmatch(path.name), path) for path in folder.iterdir()]
    return {int(name[1]): path.read_bytes() for name, path in found if name}


def newest_root(folder: Path) -> Metadata[Root]:
    """Return the root in force. Raises InputError where there is none."""
    try:
        roots = roots_of(folder)
        return Metadata[Root].from_bytes(roots[max(roots)])
    except (OSError, ValueError, RepositoryError) as error:
        said = Message("Mappen har ingen nøkkelring: {folder}.", folder=folder.name)
        raise InputError([said]) from error


def add(
    folder: Path, role: str, public: bytes, keys: Iterable[Ed25519PrivateKey], now: datetime
) -> int:
    """Put a key on the ring, signed with keys of the root; return the root's new version.

    The first key of a ring is a key of the root. Raises InputError.
    """
    try:
        data = json.loads(public)
        key = SSlibKey.from_dict(data.pop("keyid"), data)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError([Message("Filen er ikke den åpne delen av en nøkkel.")]) from error
    root = Root(consistent_snapshot=False) if not roots_of(folder) else newest_root(folder).signed
    for each in (ROOT,) if role == ROOT else _SIGNING:
        root.add_key(key, each)
    return _renewed(folder, root, keys, now)


def revoke(folder: Path, name: str, keys: Iterable[Ed25519PrivateKey], now: datetime) -> int:
    """Take every key of a name off the ring; return the root's new version. Raises InputError."""
    root = newest_root(folder).signed
    gone = [k.keyid for k in root.keys.values() if k.unrecognized_fields.get("name") == name]
    if not gone:
        raise InputError([Message("Ingen nøkkel på ringen heter {name}.", name=name[:40])])
    for keyid in gone:
        for role, known in root.roles.items():
            if keyid in known.keyids:
                root.revoke_key(keyid, role)
    return _renewed(folder, root, keys, now)


def _renewed(folder: Path, root: Root, keys: Iterable[Ed25519PrivateKey], now: datetime) -> int:
    before = roots_of(folder)
    root.version = max(before, default=0) + 1
    root.expires = (now.astimezone(UTC) + ROOT_LASTS).replace(microsecond=0)
    root.roles[SUPERVISOR].threshold = FOUR_EYES
    renewed = Metadata(root)
    known = Metadata[Root].from_bytes(before[max(before)]).signed if before else root
    for key in keys:
        keyid = SSlibKey.from_crypto(key.public_key()).keyid
        whose = root.keys.get(keyid) or known.keys.get(keyid)
        if isinstance(whose, SSlibKey):
            renewed.sign(CryptoSigner(key, whose), append=True)
    try:
        known.verify_delegate(ROOT, renewed.signed_bytes, renewed.signatures)
        root.verify_delegate(ROOT, renewed.signed_bytes, renewed.signatures)
    except RepositoryError as error:
        message = Message("Ringen er ikke endret: den må underskrives med en nøkkel for roten.")
        raise InputError([message]) from error
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"root-{root.version}.json").write_bytes(renewed.to_bytes(plain))
    return root.version


def newest_number(folder: Path) -> int:
    """Return the number of the file that was signed last; 0 where there is none."""
    try:
        return int(json.loads((folder / _NEWEST).read_bytes())["number"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def note_number(folder: Path, number: int) -> None:
    """Note the number of a file that is being signed. Raises InputError."""
    try:
        (folder / _NEWEST).write_text(json.dumps({"number": number}) + "\n", encoding="utf-8")
    except OSError as error:
        said = Message("Mappen med nøkkelringen kan ikke skrives i. Be IT om rett til det.")
        raise InputError([said]) from error
