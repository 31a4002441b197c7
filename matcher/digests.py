"""Hashes by Python's own modules: `hashlib` brings OpenSSL along, 3.4 MB for every start.

OpenSSL is five times as fast with SHA-256: for a whole catalogue 10 ms behind the first picture.
The digests are the same; where Python was built without a module of its own, hashlib's is taken.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Digest(Protocol):
        """What a hash of some bytes can be asked."""

        def update(self, data: bytes, /) -> None:
            """Go on with some bytes."""

        def hexdigest(self) -> str:
            """Return the hash so far."""


# Named otherwise from Python 3.12 on; `random` of the standard library does the same.
_HOLDERS = ("_sha2", "_sha256", "hashlib")

_QUICK = ("_blake2", "hashlib")

sha256: Callable[[bytes], Digest] = import_module(next(filter(find_spec, _HOLDERS))).sha256
quick_digest: Callable[[bytes], Digest] = partial(
    import_module(next(filter(find_spec, _QUICK))).blake2b, digest_size=32
)
"""BLAKE2b, for what is compared here and never told: a third of the time SHA-256 takes."""
