"""From the command to a window that is painted and at rest, against a bare form of 40 fields.

Of ours that is the first picture, whose line can be written in. How long it takes until the list is
there as well, and how long a turn of the window takes meanwhile, is seen in starts of their own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, TypeAlias

from benchmarks.imports import import_table
from benchmarks.measuring import children_seconds
from benchmarks.report import Section, Target
from benchmarks.screen import XVFB, screens
from matcher.store.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    Environment: TypeAlias = Mapping[str, str]
    Started: TypeAlias = dict[str, Any]

ROOT = Path(__file__).parent.parent
LAUNCHER = str(ROOT / "benchmarks" / "first_paint.py")
BARE, OURS, LISTED = "bare form", "Tiltaksfinner", "Tiltaksfinner, list"
WATCHED = "Tiltaksfinner, turns watched"
FORM, MAIN = str(ROOT / "benchmarks" / "bare_form.py"), str(ROOT / "main.py")
COMMANDS = {BARE: [FORM], OURS: [MAIN], LISTED: [MAIN, "list"], WATCHED: [MAIN, "turns"]}
ROUNDS = 15
TURNS = {
    "longest": "before the list is there",
    "longest_later": "in the two seconds after",
}
STAGES = {
    "before_qt": "before Qt", "qt_imported": "Qt imported", "built": "window built",
    "painted": "painted", "at_rest": "at rest", "listed": "list there",
}  # fmt: skip
TOO_EARLY = {
    "sqlalchemy", "alembic", "numpy", "polars", "asyncio", "typst", "tuf", "rapidfuzz",
    "cryptography",
}  # fmt: skip


def measure() -> Section:
    """Start both again and again, in turn, wherever they can be started."""
    with tempfile.TemporaryDirectory() as folder, screens() as environments:
        welcomed(Path(folder))
        found = {
            name: _in_turn(env | {HOME_VARIABLE: folder}) for name, env in environments.items()
        }
        slow = import_table(ROOT / "main.py", environments["offscreen"] | {HOME_VARIABLE: folder})
    last = found.get(XVFB) or next(iter(found.values()))
    early = TOO_EARLY.intersection(last[OURS][0]["modules"])
    return Section(
        "start",
        "from the command to a window painted and at rest",
        ("Program", "Screen", *STAGES.values(), "× bare", "CPU", "RSS MB", "PSS MB"),
        [_row(name, screen, runs) for screen, runs in found.items() for name in COMMANDS],
        (
            *(Target(f"Start, {screen}", _ratio(runs), 1.6, "×") for screen, runs in found.items()),
            *(
                Target(f"Longest turn {when}, {screen}", _longest(runs, which), 8, "ms")
                for screen, runs in found.items()
                for which, when in TURNS.items()
            ),
            Target("Resident memory, list there", _middle(last[LISTED], "rss") / 1024, 90, "MB"),
            Target(f"Loaded too early: {', '.join(sorted(early)) or 'nothing'}", len(early), 0, ""),
        ),
        note=f"Milliseconds since the command, medians of {ROUNDS} starts each. *At rest* is the "
        "first moment after the first paint when nothing is left to do; it is what is compared. "
        "Of ours that is the first picture: the line can be written in, and the catalogue is read "
        "while it is. *List there* is when all of the window is shown, which a bare form has no "
        "match for; memory and processor time of that row are from then, and where *turns* are "
        "watched from two seconds after. *Longest turn* is how long the window's own thread is at "
        "work without looking what is typed, in its processor time, the least of the starts.\n\n"
        f"{slow}",
    )


def welcomed(folder: Path) -> None:
    """Make the data folder of somebody who has used the program before, with this catalogue."""
    from matcher.catalogue import content_hash, read_folder
    from matcher.store import bundled_catalogue, catalogue_in_use
    from matcher.store.peek import peek
    from matcher.store.ready_catalogue import keep_form
    from matcher.store.settings import CATALOGUE_READ
    from matcher.store.store import Store

    before = {"welcomed": "yes", CATALOGUE_READ: content_hash(read_folder(bundled_catalogue()))}
    database = folder / "tiltaksfinner.sqlite"
    store = Store.open(database)
    store.put_settings(before)
    seen = peek(database)
    used = catalogue_in_use(seen, cases=False)
    store.put_settings(keep_form(seen, used.catalogue, used.files))


def _in_turn(environment: Environment) -> dict[str, list[Started]]:
    for command in COMMANDS.values():
        _started(command, environment)
    found: dict[str, list[Started]] = {name: [] for name in COMMANDS}
    for turn in range(ROUNDS):
        for name in COMMANDS if turn % 2 else reversed(COMMANDS):
            found[name].append(_started(COMMANDS[name], environment))
    return found


def _started(command: list[str], environment: Environment) -> Started:
    """Start a program once; its moments become milliseconds since the command."""
    begin, spent = time.monotonic(), children_seconds()
    ended = subprocess.run(
        [sys.executable, LAUNCHER, *command],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    seen: Started = json.loads(ended.stdout.splitlines()[-1])
    moments = {name: (at - begin) * 1e3 for name, at in seen["moments"].items()}
    return seen | moments | {"cpu": (children_seconds() - spent) * 1e3}


def _middle(runs: list[Started], what: str) -> float:
    return median(float(run[what]) for run in runs)


def _ratio(runs: dict[str, list[Started]]) -> float:
    return _middle(runs[OURS], "at_rest") / _middle(runs[BARE], "at_rest")


def _longest(runs: dict[str, list[Started]], which: str) -> float:
    return min(float(run[which]) for run in runs[WATCHED]) * 1e3


def _row(name: str, screen: str, runs: dict[str, list[Started]]) -> tuple[str, ...]:
    end = "listed" if name in {LISTED, WATCHED} else "at_rest"
    stages = (
        f"{_middle(runs[name], stage):,.0f}" if stage in runs[name][0] else "" for stage in STAGES
    )
    ratio = _middle(runs[name], end) / _middle(runs[BARE], "at_rest")
    memory = (f"{_middle(runs[name], kind) / 1024:,.0f}" for kind in ("rss", "pss"))
    processor = f"{_middle(runs[name], 'cpu'):,.0f}"
    return (name, screen, *stages, f"{ratio:.2f}", processor, *memory)
