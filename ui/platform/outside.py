"""Files that lie where a look can take a minute or never end: shares, sticks, folders gone.

A thread of Python's own reads them and knows nothing of Qt. What it found lies in a queue that a
timer empties, so nothing here ever waits for it: not the window, not another job, not the end of
the program, which lets such a thread go.
"""

from __future__ import annotations

import os
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from matcher.chosen_files import read_chosen
from matcher.late_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

LOOK_EVERY_S = 60.0
EMPTIED_EVERY_MS = 500
MOST_READ = 3
"""So many new files of a folder are read at a time, the newest first."""


@dataclass(frozen=True, slots=True)
class OutsideFile:
    """A file as it was read: its name without the folder, and its first bytes."""

    name: str
    raw: bytes


@dataclass(frozen=True, slots=True, order=True)
class FileStamp:
    """What tells a file from another one, and from itself after a change; the newest is largest."""

    changed_ns: int
    size: int
    name: str


class Places(Protocol):
    """The files outside; every call may take as long as it likes, and raises OSError."""

    def stamps(self, folder: Path, ending: str) -> list[FileStamp]:
        """Return the files in a folder whose names end so."""

    def read(self, path: Path, most: int) -> bytes:
        """Return the bytes of a file, at most so many."""


class SystemPlaces:
    """The files of this machine and of what is joined to it."""

    def stamps(self, folder: Path, ending: str) -> list[FileStamp]:
        """Return the files in a folder whose names end so."""
        found = []
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.casefold().endswith(ending) and entry.is_file():
                    stat = entry.stat()
                    found.append(FileStamp(stat.st_mtime_ns, stat.st_size, entry.name))
        return found

    def read(self, path: Path, most: int) -> bytes:
        """Return the bytes of a file, at most so many."""
        return read_chosen(path, most)


class OutsideFiles(QObject):
    """Reads files and watches a folder without ever waiting for either."""

    def __init__(
        self, parent: QObject, most_bytes: int, ending: str, places: Places | None = None
    ) -> None:
        """Read at most `most_bytes` of a file; watch those whose names end with `ending`."""
        super().__init__(parent)
        self._most, self._ending = most_bytes, ending
        self.places = places or SystemPlaces()
        self._told: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._ended, self._further = Event(), Event()
        self._below: set[FileStamp] = set()
        """Files of the watched folder that nobody has read: newer ones came first."""
        self._timer = QTimer(self)
        self._timer.setInterval(EMPTIED_EVERY_MS)
        self._timer.timeout.connect(self.tell)

    def read(
        self, path: Path, done: Callable[[OutsideFile], None], failed: Callable[[OSError], None]
    ) -> None:
        """Read one file; then call `done` or `failed` on the thread of the window."""

        def work() -> None:
            try:
                raw = self.places.read(path, self._most)
            except OSError as error:
                self._told.put(partial(failed, error))
            else:
                self._told.put(partial(done, OutsideFile(path.name, raw)))

        self._begin(work)

    def watch(self, folder: Path, found: Callable[[list[OutsideFile]], None]) -> None:
        """Look into a folder now and then; tell of new files on the thread of the window.

        A few at a time, the newest first; `look_further` asks for the next.
        """
        seen: set[FileStamp] = set()

        def work() -> None:
            while not self._ended.is_set():
                # A share that is away comes back, or it does not: the next look tells.
                with suppress(OSError):
                    if new := list(self._new(folder, seen)):
                        self._told.put(partial(found, new))
                self._further.wait(LOOK_EVERY_S)

        self._begin(work)

    def look_further(self) -> bool:
        """Read files below the newest that were read; tell whether there may be any."""
        self._further.set()
        return bool(self._below)

    def _new(self, folder: Path, seen: set[FileStamp]) -> Iterable[OutsideFile]:
        there = set(self.places.stamps(folder, self._ending))
        self._below &= there
        wanted = there - seen - self._below
        if self._further.is_set():
            self._further.clear()
            wanted = set(self._below)
        read = 0
        for stamp in sorted(wanted, reverse=True):
            if read == MOST_READ:
                self._below.add(stamp)
                continue
            # One that cannot be read hides no other, and is tried again at the next look.
            with suppress(OSError):
                raw = self.places.read(folder / stamp.name, self._most)
                read += 1
                seen.add(stamp)
                self._below.discard(stamp)
                yield OutsideFile(stamp.name, raw)

    def _begin(self, work: Callable[[], None]) -> None:
        self._timer.start()
        Thread(target=work, name="outside", daemon=True).start()

    def tell(self) -> None:
        """Hand out what has come since the last time."""
        with suppress(Empty):
            while True:
                self._told.get_nowait()()

    def end(self) -> None:
        """Tell of nothing any more; a look that hangs is left where it hangs."""
        self._ended.set()
        self._further.set()
        self._timer.stop()
