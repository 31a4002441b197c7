"""From the command to a window that is painted and at rest, against a bare form of 40 fields."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, TypeAlias

from benchmarks.imports import import_table
from benchmarks.report import Section, Target
from benchmarks.screen import XVFB, screens
from matcher.store.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    Environment: TypeAlias = Mapping[str, str]
    Started: TypeAlias = dict[str, Any]

ROOT = Path(__file__).parent.parent
LAUNCHER = str(ROOT / "benchmarks" / "first_paint.py")
BARE, OURS = "bare form", "Tiltaksfinner"
SCRIPTS = {BARE: ROOT / "benchmarks" / "bare_form.py", OURS: ROOT / "main.py"}
ROUNDS = 15
STAGES = {
    "before_qt": "before Qt", "qt_imported": "Qt imported", "built": "window built",
    "painted": "painted", "at_rest": "at rest",
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
        slow = import_table(SCRIPTS[OURS], environments["offscreen"] | {HOME_VARIABLE: folder})
    last = found.get(XVFB) or next(iter(found.values()))
    early = TOO_EARLY.intersection(last[OURS][0]["modules"])
    return Section(
        "start",
        "from the command to a window painted and at rest",
        ("Program", "Screen", *STAGES.values(), "× bare", "CPU", "RSS MB", "PSS MB"),
        [_row(name, screen, runs) for screen, runs in found.items() for name in SCRIPTS],
        (
            *(Target(f"Start, {screen}", _ratio(runs), 1.6, "×") for screen, runs in found.items()),
            Target("Resident memory", _middle(last[OURS], "rss") / 1024, 130, "MB"),
            Target(f"Loaded too early: {', '.join(sorted(early)) or 'nothing'}", len(early), 0, ""),
        ),
        note=f"Milliseconds since the command, medians of {ROUNDS} starts each. *At rest* is the "
        "first moment after the first paint when nothing is left to do; it is what is compared. "
        f"CPU is processor time. The whole catalogue is loaded.\n\n{slow}",
    )


def welcomed(folder: Path) -> None:
    """Make the data folder of somebody who has used the program before, with this catalogue."""
    from matcher.catalogue import content_hash, read_folder
    from matcher.store import bundled_catalogue
    from matcher.store.settings import CATALOGUE_READ
    from matcher.store.store import Store

    before = {"welcomed": "yes", CATALOGUE_READ: content_hash(read_folder(bundled_catalogue()))}
    Store.open(folder / "tiltaksfinner.sqlite").put_settings(before)


def _in_turn(environment: Environment) -> dict[str, list[Started]]:
    for script in SCRIPTS.values():
        _started(script, environment)
    found: dict[str, list[Started]] = {name: [] for name in SCRIPTS}
    for turn in range(ROUNDS):
        for name in SCRIPTS if turn % 2 else reversed(SCRIPTS):
            found[name].append(_started(SCRIPTS[name], environment))
    return found


def _started(script: Path, environment: Environment) -> Started:
    """Start a program once; its moments become milliseconds since the command."""
    begin, spent = time.monotonic(), _spent()
    ended = subprocess.run(
        [sys.executable, LAUNCHER, str(script)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    seen: Started = json.loads(ended.stdout.splitlines()[-1])
    moments = {name: (seen["moments"][name] - begin) * 1e3 for name in STAGES}
    return seen | moments | {"cpu": _spent() - spent}


def _spent() -> float:
    """Return the milliseconds of processor time that ended children have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1e3


def _middle(runs: list[Started], what: str) -> float:
    return median(float(run[what]) for run in runs)


def _ratio(runs: dict[str, list[Started]]) -> float:
    return _middle(runs[OURS], "at_rest") / _middle(runs[BARE], "at_rest")


def _row(name: str, screen: str, runs: dict[str, list[Started]]) -> tuple[str, ...]:
    stages = (f"{_middle(runs[name], stage):,.0f}" for stage in STAGES)
    ratio = _middle(runs[name], "at_rest") / _middle(runs[BARE], "at_rest")
    memory = (f"{_middle(runs[name], kind) / 1024:,.0f}" for kind in ("rss", "pss"))
    processor = f"{_middle(runs[name], 'cpu'):,.0f}"
    return (name, screen, *stages, f"{ratio:.2f}", processor, *memory)
