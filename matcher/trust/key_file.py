"""A private key in a file: PKCS#8 under a passphrase, stretched with scrypt.

The library writes such files with 2 048 rounds of PBKDF2 only, which a stolen file would not
withstand; it reads scrypt. So the frame (RFC 5958, RFC 7914) is written here.
"""

from __future__ import annotations

import base64
import hashlib
import os

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import padding, serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from matcher.errors import InputError
from matcher.messages import Message
from matcher.passphrases import passphrase_fault

_COST, _BLOCK, _PARALLEL = 2**15, 8, 1
_MEMORY = 2**26
_LARGEST_FILE = 10_000
_INTEGER, _BYTES, _NAME, _SEQUENCE = 0x02, 0x04, 0x06, 0x30
_PBES2 = bytes.fromhex("2a864886f70d01050d")
_SCRYPT = bytes.fromhex("2b06010401da47040b")
_AES_256_CBC = bytes.fromhex("60864801650304012a")
_BEGIN = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
_END = "-----END ENCRYPTED PRIVATE KEY-----\n"


def new_key() -> Ed25519PrivateKey:
    """Return a new key."""
    return Ed25519PrivateKey.generate()


def sealed(key: Ed25519PrivateKey, passphrase: str) -> bytes:
    """Return a key as the content of a file. Raises InputError where the passphrase is weak."""
    if fault := passphrase_fault(passphrase):
        raise InputError([fault])
    plain = key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    salt, start = os.urandom(16), os.urandom(16)
    stretched = hashlib.scrypt(
        _typed(passphrase), salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, maxmem=_MEMORY, dklen=32
    )
    padder = padding.PKCS7(128).padder()
    cipher = Cipher(algorithms.AES(stretched), modes.CBC(start)).encryptor()
    locked = cipher.update(padder.update(plain) + padder.finalize()) + cipher.finalize()
    costs = (_part(_BYTES, salt), _number(_COST), _number(_BLOCK), _number(_PARALLEL))
    scheme = _sequence(
        _sequence(_part(_NAME, _SCRYPT), _sequence(*costs)),
        _sequence(_part(_NAME, _AES_256_CBC), _part(_BYTES, start)),
    )
    whole = _sequence(_sequence(_part(_NAME, _PBES2), scheme), _part(_BYTES, locked))
    return f"{_BEGIN}{base64.encodebytes(whole).decode()}{_END}".encode()


def opened(raw: bytes, passphrase: str) -> Ed25519PrivateKey:
    """Return the key in a file. Raises InputError where the passphrase or the file is wrong."""
    fault = Message("Nøkkelfilen kan ikke åpnes: passordet er feil, eller filen er skadet.")
    if len(raw) > _LARGEST_FILE:
        raise InputError([fault])
    try:
        key = serialization.load_pem_private_key(raw, _typed(passphrase))
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:  # the last: a key of SSH
        raise InputError([fault]) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise InputError([fault])
    return key


def _typed(passphrase: str) -> bytes:
    """Return what was typed; half a sign can be pasted."""
    return passphrase.encode(errors="surrogatepass")


def _part(kind: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:  # noqa: PLR2004 - the short form of DER
        return bytes([kind, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([kind, 0x80 + len(length)]) + length + content


def _number(value: int) -> bytes:
    return _part(_INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def _sequence(*parts: bytes) -> bytes:
    return _part(_SEQUENCE, b"".join(parts))
