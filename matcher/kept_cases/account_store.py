"""The system's own store of secrets, where there is one that needs nothing installed.

On Windows the Data Protection API: what one account sealed on a machine, another cannot open.
"""

from __future__ import annotations

import sys
from typing import Protocol


class AccountStore(Protocol):
    """Seals a few bytes so that only this account opens them. Both raise OSError."""

    def seal(self, plain: bytes, /) -> bytes:
        """Return the bytes sealed."""

    def unseal(self, sealed: bytes, /) -> bytes:
        """Return what was sealed."""


def account_store() -> AccountStore | None:
    """Return the store of the account; None where only a passphrase can be had."""
    if sys.platform == "win32":
        return _DataProtection()
    return None


if sys.platform == "win32":
    import ctypes

    _NEVER_ASK = 0x1  # CRYPTPROTECT_UI_FORBIDDEN

    class _Blob(ctypes.Structure):
        _fields_ = (("size", ctypes.c_ulong), ("data", ctypes.POINTER(ctypes.c_char)))

    class _DataProtection:
        """`CryptProtectData` and its reverse."""

        def seal(self, plain: bytes, /) -> bytes:
            return self._call("CryptProtectData", plain)

        def unseal(self, sealed: bytes, /) -> bytes:
            return self._call("CryptUnprotectData", sealed)

        def _call(self, name: str, given: bytes) -> bytes:
            library = ctypes.WinDLL("crypt32", use_last_error=True)
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            room = ctypes.create_string_buffer(given, len(given))
            inside = _Blob(len(given), ctypes.cast(room, ctypes.POINTER(ctypes.c_char)))
            outside = _Blob()
            done = getattr(library, name)(
                ctypes.byref(inside), None, None, None, None, _NEVER_ASK, ctypes.byref(outside)
            )
            if not done:
                raise ctypes.WinError(ctypes.get_last_error())
            try:
                return ctypes.string_at(outside.data, outside.size)
            finally:
                kernel.LocalFree(ctypes.cast(outside.data, ctypes.c_void_p))
