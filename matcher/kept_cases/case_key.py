"""The key of all kept cases: random, and sealed by the account or by a passphrase.

It is made with the first case, goes with the last, and is never made anew beside a case: whoever
lost it is told so, and nothing is emptied.
"""

from __future__ import annotations

import base64
import json
import os
from typing import TYPE_CHECKING

from matcher.chosen_files import read_chosen
from matcher.documents import parse_strict
from matcher.errors import InputError
from matcher.kept_cases.case_files import write_whole
from matcher.kept_cases.seal import (
    KEY_BYTES,
    DamagedError,
    WrongKeyError,
    sealed,
    stretched,
    unsealed,
    with_sum,
    without_sum,
)
from matcher.messages import Message
from matcher.passphrases import passphrase_fault

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.kept_cases.account_store import AccountStore

_OF = "tiltaksfinner: key of kept cases"
_WAYS = _ACCOUNT, _PASSPHRASE = "account", "passphrase"
_SALT_BYTES = 16
_LARGEST = 100_000
_ONLY_ERASE = Message("De kan ikke åpnes. Slett dem for å begynne på nytt.")


class PassphraseError(InputError):
    """The passphrase is not the one, or cannot be one."""


class CaseKey:
    """Where the key lies, and what opens it."""

    def __init__(self, path: Path, store: AccountStore | None) -> None:
        """Read nothing yet; without a store of the account there must be a passphrase."""
        self._path, self._store = path, store

    @property
    def is_there(self) -> bool:
        """Whether there is one."""
        return self._path.exists()

    @property
    def needs_passphrase(self) -> bool:
        """Whether a passphrase opens it, or would open a new one."""
        if not self.is_there:
            return self._store is None
        try:
            return self._read()[0] == _PASSPHRASE
        except (InputError, OSError):
            return False  # whatever is typed, it is damaged

    def make(self, passphrase: str) -> bytes:
        """Make a key and return it. Raises InputError, OSError."""
        key = os.urandom(KEY_BYTES)
        if self._store is not None:
            way, salt, closed = _ACCOUNT, b"", self._store.seal(key)
        else:
            if fault := passphrase_fault(passphrase):
                raise PassphraseError([fault])
            way, salt = _PASSPHRASE, os.urandom(_SALT_BYTES)
            closed = sealed(key, stretched(passphrase, salt), _OF)
        body = {"format": 1, "way": way, "key": _text(with_sum(salt + closed))}
        write_whole(self._path, json.dumps(body).encode())
        return key

    def open(self, passphrase: str) -> bytes:
        """Return the key. Raises InputError, PassphraseError; OSError where it cannot be read."""
        way, content = self._read()
        if way == _PASSPHRASE:
            salt, closed = content[:_SALT_BYTES], content[_SALT_BYTES:]
            try:
                return unsealed(closed, stretched(passphrase, salt), _OF)
            except WrongKeyError as error:
                raise PassphraseError([Message("Passordet er feil.")]) from error
        elsewhere = Message(
            "Nøkkelen til de bevarte sakene hører til en annen konto eller maskin. {what}",
            what=_ONLY_ERASE,
        )
        if self._store is None:
            raise InputError([elsewhere])
        try:
            return self._store.unseal(content)
        except OSError as error:
            raise InputError([elsewhere]) from error

    def _read(self) -> tuple[str, bytes]:
        """Return what opens it, and the sealed bytes. Raises InputError, OSError."""
        try:
            raw = read_chosen(self._path, _LARGEST)
        except FileNotFoundError as error:
            said = Message("Nøkkelen til de bevarte sakene mangler. {what}", what=_ONLY_ERASE)
            raise InputError([said]) from error
        try:
            return _parts(parse_strict(raw))
        except (InputError, ValueError) as error:  # the latter is said of letters like æ too
            said = Message("Nøkkelen til de bevarte sakene er skadet. {what}", what=_ONLY_ERASE)
            raise InputError([said]) from error


def _parts(document: object) -> tuple[str, bytes]:
    match document:
        case {"format": 1, "way": str(way), "key": str(text)} if way in _WAYS:
            return way, without_sum(base64.b64decode(text, validate=True))
        case _:
            raise DamagedError


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
