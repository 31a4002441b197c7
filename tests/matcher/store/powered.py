"""What reaches the disk before the power goes: every write of SQLite and of copies, written down.

SQLite is heard through its own table of file operations (`sqlite3_vfs`,
https://sqlite.org/c3ref/vfs.html); this module stands in front of its functions. A disk keeps
what was synced; of what was written after that it keeps any part, in sectors, and names of files
in the order they were changed up to some point. That is no less than what ext4 and NTFS promise.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    import pytest

SECTOR = 512
_OK = 0
_CREATE, _JOURNAL = 0x4, 0x800 | 0x4000 | 0x80000
"""Flags of opening: the file may be made anew; it is a journal, whose name is synced with it."""
_P, _I, _L = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
# A name goes on as the address it came as: SQLite keeps that.
_OPEN = ctypes.CFUNCTYPE(_I, _P, _P, _P, _I, _P)
_DELETE = ctypes.CFUNCTYPE(_I, _P, _P, _I)
_WRITE = ctypes.CFUNCTYPE(_I, _P, _P, _I, _L)
_TRUNCATE = ctypes.CFUNCTYPE(_I, _P, _L)
_SYNC = ctypes.CFUNCTYPE(_I, _P, _I)


class _Vfs(ctypes.Structure):
    """The beginning of `sqlite3_vfs`, as far as it is needed."""

    _fields_ = (
        ("version", _I), ("file_size", _I), ("longest", _I), ("next", _P), ("name", _P),
        ("data", _P), ("open", _P), ("delete", _P),
    )  # fmt: skip


class _Methods(ctypes.Structure):
    """`sqlite3_io_methods`, version 3."""

    _fields_ = (
        ("version", _I), ("close", _P), ("read", _P), ("write", _P), ("truncate", _P), ("sync", _P),
        *((f"rest{number}", _P) for number in range(13)),
    )  # fmt: skip


def _text(name: int | None) -> str:
    return os.fsdecode(ctypes.string_at(name)) if name else ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing asked of the disk: write, truncate, sync, create, delete, rename, names."""

    what: str
    name: str = ""
    at: int = 0
    data: bytes = field(default=b"", repr=False)
    target: str = ""


class Recorder:
    """Stands in front of SQLite's file operations, and writes them down."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._library = ctypes.CDLL(_sqlite3.__file__)
        self._library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        self._names: dict[int, tuple[str, bool]] = {}
        self._stand_ins: dict[int, _Methods] = {}
        self._kept: list[Any] = []

    def note(self, what: str, name: str | Path = "", **more: Any) -> None:
        self.steps.append(Step(what, str(name), **more))

    @contextmanager
    def listening(self) -> Iterator[None]:
        vfs = self._library.sqlite3_vfs_find(None).contents
        real_open, real_delete = vfs.open, vfs.delete
        opened, deleted = self._opened(_OPEN(real_open)), self._deleted(_DELETE(real_delete))
        vfs.open = ctypes.cast(opened, _P)
        vfs.delete = ctypes.cast(deleted, _P)
        try:
            yield
        finally:
            vfs.open, vfs.delete = real_open, real_delete

    def _opened(self, real: Any) -> Any:
        def opened(vfs: int, raw: int | None, file: int, flags: int, out: int | None) -> int:
            name = _text(raw)
            new = bool(name) and bool(flags & _CREATE) and not Path(name).exists()
            done = int(real(vfs, raw, file, flags, out))
            if done == _OK and name:
                if new:
                    self.note("create", name)
                self._names[file] = (name, new and bool(flags & _JOURNAL))
                self._stand_before(file)
            return done

        return _OPEN(opened)

    def _deleted(self, real: Any) -> Any:
        def deleted(vfs: int, raw: int | None, names: int) -> int:
            done = int(real(vfs, raw, names))
            if done == _OK:
                self.note("delete", _text(raw))
                if names:
                    self.note("names")
            return done

        return _DELETE(deleted)

    def _stand_before(self, file: int) -> None:
        """Let a file that was opened have methods that write down and then do."""
        place = ctypes.cast(file, ctypes.POINTER(_P))
        real = place[0]
        if real is None:
            return
        if real not in self._stand_ins:
            self._stand_ins[real] = self._methods(_Methods.from_address(real))
        place[0] = ctypes.addressof(self._stand_ins[real])

    def _methods(self, real: _Methods) -> _Methods:
        write, truncate, sync = _WRITE(real.write), _TRUNCATE(real.truncate), _SYNC(real.sync)

        def written(file: int, data: int, size: int, at: int) -> int:
            done = int(write(file, data, size, at))
            if done == _OK:
                raw = ctypes.string_at(data, size)
                self.note("write", self._names[file][0], at=at, data=raw)
            return done

        def truncated(file: int, size: int) -> int:
            done = int(truncate(file, size))
            if done == _OK:
                self.note("truncate", self._names[file][0], at=size)
            return done

        def synced(file: int, flags: int) -> int:
            done = int(sync(file, flags))
            if done == _OK:
                name, with_names = self._names[file]
                self.note("sync", name)
                if with_names:
                    self.note("names")
            return done

        new = _Methods.from_buffer_copy(real)
        for name, function in (
            ("write", _WRITE(written)), ("truncate", _TRUNCATE(truncated)), ("sync", _SYNC(synced)),
        ):  # fmt: skip
            self._kept.append(function)
            setattr(new, name, ctypes.cast(function, _P))
        return new

    def hear_copies(self, patch: pytest.MonkeyPatch) -> None:
        """Write down what copies of databases ask of the disk by themselves as well."""
        from matcher.store import file_copies

        replaced, removed = Path.replace, Path.unlink
        flush, flush_folder = file_copies.flush, file_copies.flush_folder

        def replacing(path: Path, target: Path) -> Path:
            done = replaced(path, target)
            self.note("rename", path, target=str(target))
            return done

        def removing(path: Path, *, missing_ok: bool = False) -> None:
            there = path.exists()
            removed(path, missing_ok=missing_ok)
            if there:
                self.note("delete", path)

        def flushed(file: Path) -> None:
            flush(file)
            self.note("sync", file)

        def flushed_folder(folder: Path) -> None:
            flush_folder(folder)
            self.note("names")

        patch.setattr(Path, "replace", replacing)
        patch.setattr(Path, "unlink", removing)
        patch.setattr(file_copies, "flush", flushed)
        patch.setattr(file_copies, "flush_folder", flushed_folder)


@dataclass(slots=True)
class _File:
    """A file on a disk: what is there for certain, and what was written after that."""

    safe: bytearray = field(default_factory=bytearray)
    pending: list[Step] = field(default_factory=list)

    def apply(self, step: Step, chance: random.Random | None = None) -> None:
        if step.what == "truncate":
            if len(self.safe) > step.at:
                del self.safe[step.at :]
            self.safe.extend(bytes(step.at - len(self.safe)))
            return
        for start in range(0, len(step.data), SECTOR):
            if chance is None or chance.random() < 0.5:
                piece, at = step.data[start : start + SECTOR], step.at + start
                self.safe.extend(bytes(max(0, at + len(piece) - len(self.safe))))
                self.safe[at : at + len(piece)] = piece

    def settle(self) -> None:
        for step in self.pending:
            self.apply(step)
        self.pending.clear()


class Disk:
    """A disk that did some steps when the power went; `after` tells what it may hold then."""

    def __init__(self, before: dict[str, bytes]) -> None:
        self._safe = {name: _File(bytearray(raw)) for name, raw in before.items()}
        self._now = dict(self._safe)
        self._names: list[Step] = []
        self._made: dict[int, _File] = {}

    def do(self, step: Step) -> None:
        if step.what in {"write", "truncate"}:
            self._now[step.name].pending.append(step)
        elif step.what == "sync":
            self._now[step.name].settle()
        elif step.what == "names":
            self._keep_names(len(self._names))
        else:
            if step.what == "create":
                self._made[id(step)] = _File()
            self._names.append(step)
            self._name(self._now, step)

    def _name(self, names: dict[str, _File], step: Step) -> None:
        if step.what == "create":
            names[step.name] = self._made[id(step)]
        elif step.what == "delete":
            names.pop(step.name, None)
        else:
            names[step.target] = names.pop(step.name)

    def _keep_names(self, count: int) -> None:
        for step in self._names[:count]:
            self._name(self._safe, step)
        del self._names[:count]

    def after(self, chance: random.Random) -> dict[str, bytes]:
        """Return what is there when the power comes back. The disk is then of no more use."""
        self._keep_names(chance.randint(0, len(self._names)))
        for file in self._safe.values():
            for step in file.pending:
                if step.what == "write" or chance.random() < 0.5:
                    file.apply(step, chance)
        return {name: bytes(file.safe) for name, file in self._safe.items()}
