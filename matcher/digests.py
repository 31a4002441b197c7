"""Hashes by Python's own modules: `hashlib` brings OpenSSL along, 3.4 MB for every start.

OpenSSL is five times as fast with SHA-256: for a whole catalogue 10 ms behind the first picture.
The digests are the same; where Python was built without a module of its own, hashlib's is taken.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Digest(Protocol):
        """What a hash of some bytes can be asked."""

        def update(self, data: bytes, /) -> None:
            """Go on with some bytes."""

        def hexdigest(self) -> str:
            """Return the hash so far."""


def _first(*holders: str) -> Any:  # noqa: ANN401 - a module
    """Return the first module there is. To look for one without loading it costs as much again."""
    for name in holders[:-1]:
        try:
            return import_module(name)
        except ImportError:
            continue
    return import_module(holders[-1])


# Named otherwise from Python 3.12 on; `random` of the standard library does the same.
sha256: Callable[[bytes], Digest] = _first("_sha256", "_sha2", "hashlib").sha256
quick_digest: Callable[[bytes], Digest] = partial(
    _first("_blake2", "hashlib").blake2b, digest_size=32
)
"""BLAKE2b, for what is compared here and never told: a third of the time SHA-256 takes."""
