"""Making a key of one's own: the secret part under a passphrase, and the part IT gets."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from matcher.errors import InputError
from matcher.messages import Message
from matcher.trust.key_file import new_key, sealed
from matcher.trust.ring import public_part

if TYPE_CHECKING:
    from pathlib import Path


_NOT_WRITTEN = Message("Nøkkelen kan ikke skrives. Velg en annen mappe.")


@dataclass(frozen=True, slots=True)
class KeyFiles:
    """Where the two parts of a key lie."""

    hidden: Path
    shown: Path


def write_key(name: str, folder: Path, passphrase: str) -> KeyFiles:
    """Make a key in a folder. Raises InputError; a key that is there already is not touched."""
    key = new_key()
    public = public_part(key, name)
    made = KeyFiles(folder / f"{name}.pem", folder / f"{name}.pub.json")
    locked = sealed(key, passphrase)
    try:
        if made.hidden.exists() or made.shown.exists():
            raise InputError([
                Message("Det er alt en nøkkel der. Den er ikke rørt. Velg et annet navn.")
            ])  # fmt: skip
    except OSError as error:
        raise InputError([_NOT_WRITTEN]) from error
    try:
        made.hidden.touch(mode=0o600)
        made.hidden.write_bytes(locked)
        made.shown.write_bytes(public)
    except OSError as error:
        for part in (made.hidden, made.shown):  # half a key would be in the way of a whole one
            with suppress(OSError):
                part.unlink()
        raise InputError([_NOT_WRITTEN]) from error
    return made
