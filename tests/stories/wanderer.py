"""A monkey that goes to and fro between counter and desk, in a process of its own.

`python -m tests.stories.wanderer EVENTS SEED` prints a line of JSON for every thousand events:
the resident memory in MB and how many widgets there are. Ends with status 1 at any error.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog

from matcher.casework import Casework
from matcher.catalogue.catalogue_files import load_folder
from matcher.rulework import Rulework
from matcher.store import Store, bundled_catalogue
from tests.stories.test_monkey import Monkey, settle
from tests.ui.screen import come_to_rest
from ui.app import heap
from ui.app.overrides import shield
from ui.app.shell import Shell
from ui.app.storage import Storage
from ui.platform import Settings

if TYPE_CHECKING:
    from types import TracebackType

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
STRETCH = 50
"""So many events in one place."""
THOUSAND = 1_000


class Wanderer:
    """Plays at random, and after every stretch goes somewhere else."""

    def __init__(self, shell: Shell, seed: int) -> None:
        """Begin at the counter."""
        self._shell = shell
        self._monkey = Monkey(shell, seed)
        self._random = random.Random(seed)

    def play(self, events: int) -> None:
        """Do so many random things."""
        for _ in range(events // STRETCH):
            self._monkey.play(STRETCH)
            settle(self._shell)
            self._go_on()

    def _go_on(self) -> None:
        if self._random.random() < 1 / 3:
            self._shell.show_counter()
        else:
            self._to_desk()
        come_to_rest()

    def _to_desk(self) -> None:
        self._shell.show_desk()
        come_to_rest()
        desk = self._shell.desk
        if desk is None or desk.desk.overview.view is None:
            return
        desk.page.go_to(self._random.choice((0, 0, 0, 1, 2, 3)))
        programs = sorted(desk.desk.overview.view.published.programs)
        desk.desk.editing.open(self._random.choice(programs))
        come_to_rest()
        desk.page.pane.go_to(self._random.randrange(5))


def resident() -> int:
    """Return this process's resident memory in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 // 2**20


def fail(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    """End at an error in a slot, which Qt would let pass."""
    sys.__excepthook__(kind, error, where)
    sys.exit(1)


def main(events: int, seed: int) -> None:
    """Play, and tell after every thousand events."""
    sys.excepthook = fail
    heap.give_back_large_blocks()
    shield()
    for asking in ("getSaveFileName", "getOpenFileName", "getOpenFileNames"):
        # The system's own dialog waits for ever.
        setattr(QFileDialog, asking, lambda *_: ("", ""))
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "desk.sqlite")
        rulework = Rulework(store, who=lambda: "kari", now=lambda: NOON)
        catalogue = load_folder(bundled_catalogue(), cases=False)
        casework = Casework(catalogue, lambda: date(2026, 11, 22))
        storage = Storage(lambda _: "", open_desk=lambda: rulework)
        shell = Shell(app, casework, Settings(welcomed=True), storage)
        player = Wanderer(shell, seed)
        for thousand in range(1, events // THOUSAND + 1):
            player.play(THOUSAND)
            seen = {"events": thousand * THOUSAND, "mb": resident()}
            print(json.dumps(seen | {"widgets": len(app.allWidgets())}), flush=True)
        shell.window.close()
        shell.jobs.end()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
