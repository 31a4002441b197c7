"""Bytes under a key (AES-256-GCM), and a key under a passphrase (scrypt).

A checksum stands outside the seal: so a wrong key is told from damage.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata

KEY_BYTES = 32
_SUM_BYTES = 32
_NONCE_BYTES = 12
_COST, _BLOCK, _PARALLEL = 2**15, 8, 1
_MEMORY = 2**26


class DamagedError(ValueError):
    """The bytes are not those that were written."""


class WrongKeyError(ValueError):
    """The bytes are as they were written, and another key sealed them."""


def stretched(passphrase: str, salt: bytes) -> bytes:
    """Return the key of a passphrase; it is typed on keyboards that write letters differently."""
    # Half a sign can be pasted; it is as wrong as any other, and no fault.
    typed = unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass")
    return hashlib.scrypt(
        typed, salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, maxmem=_MEMORY, dklen=KEY_BYTES
    )


def with_sum(content: bytes) -> bytes:
    """Return bytes with their checksum before them."""
    return hashlib.sha256(content).digest() + content


def without_sum(raw: bytes) -> bytes:
    """Return the bytes behind a checksum. Raises DamagedError where it is not theirs."""
    told, content = raw[:_SUM_BYTES], raw[_SUM_BYTES:]
    if not content or hashlib.sha256(content).digest() != told:
        raise DamagedError
    return content


def sealed(plain: bytes, key: bytes, of: str) -> bytes:
    """Return bytes that only the key opens; `of` is not hidden, but cannot be another's."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, of.encode())


def unsealed(closed: bytes, key: bytes, of: str) -> bytes:
    """Return what was sealed. Raises WrongKeyError, also where it was sealed as another's."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(closed[:_NONCE_BYTES], closed[_NONCE_BYTES:], of.encode())
    except (InvalidTag, ValueError) as error:
        raise WrongKeyError from error
