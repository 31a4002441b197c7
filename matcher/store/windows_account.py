"""The name and the security identifier of a Windows process, from its access token."""

from __future__ import annotations

import ctypes
import sys

_SAM_COMPATIBLE = 2
_TOKEN_QUERY = 0x0008
_TOKEN_USER = 1

if sys.platform == "win32":

    def name_and_sid() -> tuple[str, str]:
        r"""Return "DOMAIN\user" and "S-1-5-…". Raises OSError."""
        return _name(), _sid()

    def _name() -> str:
        library = ctypes.WinDLL("secur32", use_last_error=True)
        # BOOLEAN is one byte: what else stands in the register is nobody's answer.
        library.GetUserNameExW.restype = ctypes.c_ubyte
        length = ctypes.c_ulong(0)
        library.GetUserNameExW(_SAM_COMPATIBLE, None, ctypes.byref(length))
        room = ctypes.create_unicode_buffer(length.value or 1)
        _done(library.GetUserNameExW(_SAM_COMPATIBLE, room, ctypes.byref(length)))
        return room.value

    def _sid() -> str:
        security = ctypes.WinDLL("advapi32", use_last_error=True)
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        token = ctypes.c_void_p()
        process = ctypes.c_void_p(kernel.GetCurrentProcess())
        _done(security.OpenProcessToken(process, _TOKEN_QUERY, ctypes.byref(token)))
        try:
            return _sid_of(security, kernel, token)
        finally:
            kernel.CloseHandle(token)

    def _sid_of(security: ctypes.WinDLL, kernel: ctypes.WinDLL, token: ctypes.c_void_p) -> str:
        length = ctypes.c_ulong(0)
        security.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(length))
        room = ctypes.create_string_buffer(length.value or 1)
        _done(
            security.GetTokenInformation(
                token, _TOKEN_USER, room, length.value, ctypes.byref(length)
            )
        )
        # TOKEN_USER begins with the pointer to the identifier.
        pointer = ctypes.cast(room, ctypes.POINTER(ctypes.c_void_p)).contents
        text = ctypes.c_wchar_p()
        _done(security.ConvertSidToStringSidW(pointer, ctypes.byref(text)))
        try:
            return text.value or ""
        finally:
            kernel.LocalFree(ctypes.cast(text, ctypes.c_void_p))

    def _done(success: int) -> None:
        if not success:
            raise ctypes.WinError(ctypes.get_last_error())
