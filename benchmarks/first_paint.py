"""Runs a Qt program as its own script would run, tells when its window is there, and ends it.

`python benchmarks/first_paint.py SCRIPT [list|turns]`. Prints one line of JSON: moments on the
monotonic clock, memory, and which modules are loaded. With `list` it goes on until a list has rows;
with `turns` it looks after every turn on the way, which takes longer, and for two seconds more.
Both tell the longest turn of the window's own thread in its own processor time, before the list is
there and after: what else runs on the machine, and in the background, is not in it. What is
imported here both compared programs need anyway.
"""

# ruff: noqa: PTH100, PTH120, PTH123
# pathlib would be imported for nothing

from __future__ import annotations

import math
import os
import sys
import time
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

WATCHED = "PySide6.QtWidgets"
TURN_BY_TURN = "turns" in sys.argv[2:]
UNTIL_LISTED = TURN_BY_TURN or "list" in sys.argv[2:]
LOOK_EVERY = 50 if TURN_BY_TURN else 5
MOMENTS: dict[str, float] = {}
AFTER_LIST = 2.0
"""Seconds in which turns are watched when the list is there."""
TURNS: list[float] = []
LATER: list[float] = []
BEGUN: list[float] = []


class WidgetsFinder:
    """Waits for the widgets to be imported; from then on `exec` first looks for a window."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None = None, _: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Note when Qt is asked for, and stand in front of the widgets' loader once."""
        if name == "PySide6":
            MOMENTS["before_qt"] = time.monotonic()
        if name != WATCHED:
            return None
        sys.meta_path.remove(WidgetsFinder)
        spec = PathFinder.find_spec(name, path)
        if spec and spec.loader:
            plain = spec.loader.exec_module

            def exec_module(module: ModuleType) -> None:
                plain(module)
                watch(module)

            spec.loader.exec_module = exec_module  # type: ignore[method-assign] # Python asks the loader for it
        return spec


def watch(widgets: Any) -> None:  # noqa: ANN401 - a module of Qt
    """Make `exec` report the first paint of the window and the first rest after it."""
    from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject

    MOMENTS["qt_imported"] = time.monotonic()
    plain = widgets.QApplication.exec

    class Watch(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                MOMENTS.setdefault("painted", time.monotonic())
            return False

    def at_rest() -> None:
        if "painted" in MOMENTS and "at_rest" not in MOMENTS:
            MOMENTS["at_rest"] = time.monotonic()
            if not UNTIL_LISTED:
                report()
            await_list(widgets)

    def execute(*_: object) -> int:
        MOMENTS["built"] = time.monotonic()
        watcher = Watch()
        for window in widgets.QApplication.topLevelWidgets():
            if window.isVisible():
                window.installEventFilter(watcher)
        QAbstractEventDispatcher.instance().aboutToBlock.connect(at_rest)
        return int(plain())

    widgets.QApplication.exec = execute


def await_list(widgets: Any) -> None:  # noqa: ANN401 - a module of Qt
    """Report when a list has rows; until then see how long each turn of the window takes."""
    from PySide6.QtCore import QTimer

    def beaten() -> None:
        turns = LATER if "listed" in MOMENTS else TURNS
        turns.append(time.thread_time() - BEGUN.pop())
        if turns is TURNS and len(TURNS) % LOOK_EVERY == 0 and has_rows(widgets):
            MOMENTS["listed"] = time.monotonic()
        wanted = AFTER_LIST if TURN_BY_TURN else 0.0
        if time.monotonic() - MOMENTS.get("listed", math.inf) >= wanted:
            report()
        # Looking for rows is no part of a turn.
        BEGUN.append(time.thread_time())

    beat = QTimer(widgets.QApplication.instance(), interval=0 if TURN_BY_TURN else 1)
    beat.timeout.connect(beaten)
    beat.start()
    BEGUN.append(time.thread_time())


def has_rows(widgets: Any) -> bool:  # noqa: ANN401 - a module of Qt
    """Tell whether a list can be seen that has something in it."""
    views = [
        view
        for window in widgets.QApplication.topLevelWidgets()
        for view in window.findChildren(widgets.QListView)
    ]
    return any(view.isVisible() and view.model().rowCount() for view in views if view.model())


def report() -> None:
    """Print what was seen and leave at once."""
    found = {
        "moments": MOMENTS,
        "longest": max(TURNS, default=0.0),
        "longest_later": max(LATER, default=0.0),
        **memory(),
        "modules": sorted(sys.modules),
    }
    import json

    print(json.dumps(found), flush=True)
    os._exit(0)


def memory() -> dict[str, int]:
    """Return resident and proportional memory in kB."""
    with open("/proc/self/status", encoding="ascii") as status:
        resident = next(line for line in status if line.startswith("VmRSS"))
    with open("/proc/self/smaps_rollup", encoding="ascii") as rollup:
        shared = next(line for line in rollup if line.startswith("Pss:"))
    return {"rss": int(resident.split()[1]), "pss": int(shared.split()[1])}


def main() -> None:
    """Run the script named first on the command line."""
    script = os.path.abspath(sys.argv[1])
    sys.argv = [script]
    sys.path[0] = os.path.dirname(script)
    sys.meta_path.insert(0, WidgetsFinder)
    with open(script, encoding="utf-8") as file:
        code = compile(file.read(), script, "exec")
    exec(code, {"__name__": "__main__", "__file__": script})  # noqa: S102 - the script itself


if __name__ == "__main__":
    main()
