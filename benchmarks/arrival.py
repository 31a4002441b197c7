"""How long the window is away while a share hangs and while a catalogue is examined.

Run by `python -m benchmarks.arrival`; it needs no screen. A turn is one round of Qt's events.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from matcher.casework import Casework
from matcher.catalogue import load, read_folder, write_package
from matcher.store import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.app.catalogue_door import CatalogueDoor

SECONDS = 5.0
PATIENCE_S = 120.0


class HungShare:
    """A share on which every look hangs until it is freed."""

    def __init__(self) -> None:
        """Hang from the beginning."""
        self.freed = Event()

    def stamps(self, folder: Path, ending: str) -> list[object]:
        """Return nothing, when it is freed."""
        del folder, ending
        self.freed.wait()
        return []

    def read(self, path: Path, most: int) -> bytes:
        """Fail, when it is freed."""
        del most
        self.freed.wait()
        raise OSError(5, "Input/output error", str(path))


def longest_turn(seconds: float, done: Callable[[], bool]) -> float:
    """Return the longest turn in milliseconds, until it is done or the time is up."""
    longest, last = 0.0, time.perf_counter()

    def turn() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now

    turning, watching, loop = QTimer(), QTimer(), QEventLoop()
    turning.timeout.connect(turn)
    end = time.perf_counter() + seconds
    watching.timeout.connect(lambda: loop.quit() if done() or time.perf_counter() > end else None)
    turning.start(0)
    watching.start(20)
    loop.exec()
    turning.stop()
    watching.stop()
    return longest * 1000


def newer() -> Path:
    """Return the bundled catalogue as a file of a later version."""
    files = dict(read_folder(bundled_catalogue()))
    head = json.loads(files["catalogue.json"])
    head |= {"version": "2030.1.1", "published": "2030-01-01"}
    files["catalogue.json"] = json.dumps(head).encode()
    path = Path(tempfile.mkdtemp()) / "ny.tiltak"
    path.write_bytes(write_package(files))
    return path


def shown() -> bool:
    """Tell whether the box is there with all that would change."""
    box = QApplication.activeModalWidget()
    return bool(getattr(box, "worked_out", False))


def turns(door: CatalogueDoor) -> dict[str, float]:
    """Return the longest turns: with nothing to do, while a share hangs, while one is examined."""
    usual, share = door.files.places, HungShare()
    found = {"nothing to do": longest_turn(SECONDS, lambda: False)}
    door.files.places = share  # type: ignore[assignment] # hangs before it answers
    door.watch(Path("/share"))
    door.look_at(Path("/share/a.tiltak"))
    found["a share hangs"] = longest_turn(SECONDS, lambda: False)
    share.freed.set()
    door.files.places = usual
    door.look_at(newer())
    found["a catalogue is examined"] = longest_turn(PATIENCE_S, shown)
    return found


def main() -> None:
    """Open a window without a screen and print what was found."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["TILTAKSFINNER_DATA"] = tempfile.mkdtemp()
    from ui.app.shell import Shell
    from ui.app.start import open_door
    from ui.app.storage import Storage
    from ui.platform.settings import Settings

    app = QApplication([])
    catalogue = load(read_folder(bundled_catalogue()), cases=False)
    keeping = Storage(lambda _: "", arrivals=open_door)
    shell = Shell(app, Casework(catalogue), Settings(welcomed=True), keeping)
    longest_turn(1, lambda: False)
    assert shell.door
    for what, milliseconds in turns(shell.door).items():
        print(f"{what}: longest turn {milliseconds:.0f} ms")
    shell.door.files.end()


if __name__ == "__main__":
    main()
