"""A key in a file opens with its passphrase, and with nothing else."""

from __future__ import annotations

import errno
import os
from base64 import decodebytes, encodebytes
from pathlib import Path

import pytest

from matcher.errors import InputError
from matcher.passphrases import FEWEST, SHORTEST
from matcher.trust.key_file import new_key, opened, sealed
from matcher.trust.own_key import write_key

PASSPHRASE = "fire ord som står her"  # noqa: S105 - of the tests


def test_a_key_comes_back_and_is_stretched_with_scrypt() -> None:
    key = new_key()
    raw = sealed(key, PASSPHRASE)
    assert opened(raw, PASSPHRASE).private_bytes_raw() == key.private_bytes_raw()
    assert key.private_bytes_raw() not in raw
    whole = decodebytes(b"".join(raw.splitlines()[1:-1]))
    cost, block, parallel = 2**15, 8, 1
    costs = b"\x02\x03" + cost.to_bytes(3, "big") + bytes([2, 1, block, 2, 1, parallel])
    assert bytes.fromhex("2b06010401da47040b") in whole
    assert costs in whole


@pytest.mark.parametrize("wrong", ["", "fire ord som står her ", "x" * 5000])
def test_another_passphrase_does_not_open_it(wrong: str) -> None:
    with pytest.raises(InputError, match="passordet er feil"):
        opened(sealed(new_key(), PASSPHRASE), wrong)


def test_a_damaged_file_does_not_open() -> None:
    raw = sealed(new_key(), PASSPHRASE)
    for part in (raw[:100], raw[:-60], b"", raw.replace(b"A", b"B"), raw * 100):
        with pytest.raises(InputError, match="skadet"):
            opened(part, PASSPHRASE)


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(InputError, match=str(SHORTEST)):
        sealed(new_key(), "kort")


@pytest.mark.parametrize(
    "weak", [" " * 30, "a" * 30, "abc abc abc abc", "\t\n" * 9, "1212 1212 1212"]
)
def test_many_of_few_signs_are_no_passphrase(weak: str) -> None:
    """Fifteen spaces sealed the key that signs for a district."""
    with pytest.raises(InputError, match=f"minst ({SHORTEST}|{FEWEST})"):
        sealed(new_key(), weak)


def test_a_locked_key_of_ssh_is_refused_in_words() -> None:
    body = b"openssh-key-v1\0" + b"".join(
        len(part).to_bytes(4, "big") + part
        for part in (b"aes256-ctr", b"bcrypt", b"\0\0\0\x04salt\0\0\0\x10")
    )
    kind = b"\0\0\0\x0bssh-ed25519\0\0\0\x20" + bytes(32)
    body += b"\0\0\0\x01" + len(kind).to_bytes(4, "big") + kind + b"\0\0\0\x40" + bytes(64)
    raw = b"-----BEGIN OPENSSH PRIVATE KEY-----\n" + encodebytes(body)
    with pytest.raises(InputError, match="skadet"):
        opened(raw + b"-----END OPENSSH PRIVATE KEY-----\n", PASSPHRASE)


def test_half_a_sign_is_a_wrong_passphrase() -> None:
    with pytest.raises(InputError, match="passordet er feil"):
        opened(sealed(new_key(), PASSPHRASE), "\ud800")


def test_half_a_key_is_not_left_in_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk left an empty file, and the next try said that there was a key already."""
    write, full = Path.write_bytes, [True]

    def fill(place: Path, raw: bytes) -> int:
        if full and place.suffix == ".json":
            write(place, raw[:5])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(place, raw)

    monkeypatch.setattr(Path, "write_bytes", fill)
    with pytest.raises(InputError, match="kan ikke skrives"):
        write_key("kari", tmp_path, PASSPHRASE)
    assert list(tmp_path.iterdir()) == []
    full.clear()
    opened(write_key("kari", tmp_path, PASSPHRASE).hidden.read_bytes(), PASSPHRASE)
