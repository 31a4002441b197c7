"""The parts that only Windows has, over a system library and a registry that are made up.

They are called as Windows is: first for a length, then with room for it; what was opened is closed
and what was lent is given back.
"""

from __future__ import annotations

import ctypes
import importlib
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from matcher.store import policy
from matcher.store.account import NobodyError, account

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has the real ones")
NAME, SID, ADDRESS, TOKEN = "OSLO\\kari", "S-1-5-21-1-2-3-1001", 0x1234, 7
UNREAD = "HKLM"


class Call:
    """A function of a library: whoever calls it may say what it returns."""

    def __init__(self, work: Any) -> None:
        self.work = work
        self.restype: object = ctypes.c_int

    def __call__(self, *given: Any) -> Any:
        found = self.work(*given)
        return found & 0xFF if self.restype is ctypes.c_ubyte else found


@dataclass
class Windows:
    """What the libraries answer, and what was closed and given back."""

    fails: str = ""
    closed: list[object] = field(default_factory=list)
    freed: list[object] = field(default_factory=list)

    def library(self, name: str, *, use_last_error: bool) -> SimpleNamespace:
        assert use_last_error
        libraries: dict[str, dict[str, Any]] = {
            "secur32": {"GetUserNameExW": self.user_name},
            "advapi32": {
                "OpenProcessToken": self.open_token,
                "GetTokenInformation": self.information,
                "ConvertSidToStringSidW": self.sid_text,
            },
            "kernel32": {
                "GetCurrentProcess": lambda: -1 & (2**64 - 1),
                "CloseHandle": lambda handle: self.closed.append(handle.value),
                "LocalFree": self.freed.append,
            },
        }
        functions = libraries[name].items()
        return SimpleNamespace(**{called: Call(work) for called, work in functions})

    def user_name(self, kind: int, room: Any, length: Any) -> int:
        assert kind == 2, "domain and name"
        if room is None:
            length._obj.value = len(NAME) + 1
            return 0
        assert len(room) == len(NAME) + 1
        room.value = NAME
        # A byte, and whatever stood above it.
        return 0x7700 | int(self.fails != "name")

    def open_token(self, process: Any, rights: int, token: Any) -> int:
        assert process.value
        assert rights == 8, "to ask, and no more"
        token._obj.value = TOKEN
        return int(self.fails != "token")

    def information(self, token: Any, kind: int, room: Any, size: int, needs: Any) -> int:
        assert (token.value, kind) == (TOKEN, 1)
        needs._obj.value = 44
        if room is None:
            return 0
        assert size == 44
        ctypes.memmove(room, ctypes.byref(ctypes.c_void_p(ADDRESS)), ctypes.sizeof(ctypes.c_void_p))
        return int(self.fails != "information")

    def sid_text(self, pointer: Any, text: Any) -> int:
        assert pointer.value == ADDRESS
        text._obj.value = SID
        return int(self.fails != "sid")


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Windows:
    """Let the program find itself on Windows."""
    made = Windows()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", made.library, raising=False)
    monkeypatch.setattr(ctypes, "WinError", lambda code: OSError(code, "no"), raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: 5, raising=False)
    monkeypatch.delitem(sys.modules, "matcher.store.windows_account", raising=False)
    module = importlib.import_module("matcher.store.windows_account")
    monkeypatch.setitem(sys.modules, "matcher.store.windows_account", module)
    return made


def test_an_account_is_its_domain_name_and_identifier(windows: Windows) -> None:
    assert account() == f"{NAME} ({SID})"
    assert windows.closed == [TOKEN]
    assert len(windows.freed) == 1


@pytest.mark.parametrize("what", ["name", "token", "information", "sid"])
def test_where_windows_does_not_tell_nobody_is_there(windows: Windows, what: str) -> None:
    windows.fails = what
    with pytest.raises(NobodyError, match="hvem du er"):
        account()
    assert windows.closed == ([TOKEN] if what in {"information", "sid"} else [])


@dataclass
class Registry:
    """One key and its values; `error` is what opening it raises."""

    values: list[tuple[str, object]] = field(default_factory=list)
    error: OSError | None = None

    def module(self) -> ModuleType:
        made = ModuleType("winreg")
        made.HKEY_LOCAL_MACHINE = UNREAD  # type: ignore[attr-defined] # as the real one has it
        made.OpenKey = self.opened  # type: ignore[attr-defined] # as above
        made.QueryInfoKey = lambda _: (0, len(self.values), 0)  # type: ignore[attr-defined] # as above
        made.EnumValue = lambda _, place: (*self.values[place], 1)  # type: ignore[attr-defined] # as above
        return made

    @contextmanager
    def opened(self, root: object, path: str) -> Iterator[object]:
        assert (root, path) == (UNREAD, r"SOFTWARE\Policies\Tiltaksfinner")
        if self.error is not None:
            raise self.error
        yield self


@pytest.fixture
def registry(windows: Windows, monkeypatch: pytest.MonkeyPatch) -> Registry:
    made = Registry()
    monkeypatch.setitem(sys.modules, "winreg", made.module())
    assert windows.fails == ""
    return made


def test_the_registry_decides_and_what_it_may_not_hold_is_named(registry: Registry) -> None:
    registry.values = [
        ("Unsigned_Catalogues", "refuse"), ("watched_folder", r"\\server\katalog"),
        ("theme", "dark"), ("wipe_after", 300), ("language", b"nb"), ("noe_annet", "1"),
    ]  # fmt: skip
    assert policy.machine_policy() == {
        "unsigned_catalogues": "refuse", "watched_folder": r"\\server\katalog", "theme": "dark",
        "wipe_after": "300",
    }  # fmt: skip
    assert policy.watched_folder() == Path(r"\\server\katalog")
    assert not policy.may_be_unsigned()
    assert policy.decided_elsewhere()["theme"] == "policy, låst"
    assert policy.faults() == ["policy: language", "policy: noe_annet"]


def test_a_file_decides_nothing_there(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "policy.json"
    file.write_text('{"theme": "dark"}', encoding="utf-8")
    monkeypatch.setattr(policy, "machine_file", lambda: file)
    registry.error = FileNotFoundError()
    assert policy.machine_policy() == {}
    assert policy.may_be_unsigned()
    assert policy.faults() == []


def test_a_key_that_may_not_be_read_lets_nothing_unsigned_in(registry: Registry) -> None:
    registry.error = PermissionError()
    assert policy.machine_policy() == {}
    assert not policy.may_be_unsigned()
    assert policy.faults() == ["policy"]
