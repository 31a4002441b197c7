"""Where the imports of a start take their time, by `-X importtime`."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.report import table

if TYPE_CHECKING:
    from collections.abc import Mapping

LAUNCHER = str(Path(__file__).with_name("first_paint.py"))
MARK = "import time:"
OWN = ("matcher", "ui", "PySide6", "shiboken6", "platformdirs", "sqlite3")
SLOWEST = 10


def import_table(script: Path, environment: Mapping[str, str]) -> str:
    """Return a table of import times by package, and one of the slowest modules."""
    ended = subprocess.run(
        [sys.executable, "-X", "importtime", LAUNCHER, str(script)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    own = dict(map(_entry, (line for line in ended.stderr.splitlines() if _counts(line))))
    packages: Counter[str] = Counter()
    for module, microseconds in own.items():
        packages[_package(module)] += microseconds
    slowest = Counter(own).most_common(SLOWEST)
    return "\n\n".join(
        (
            "Imports, own time of one start under `-X importtime`, which slows them down:",
            table(("Package", "ms"), [_row(pair) for pair in packages.most_common()]),
            table(("Slowest modules", "ms"), [_row(pair) for pair in slowest]),
        )
    )


def _counts(line: str) -> bool:
    return line.startswith(MARK) and "self [us]" not in line


def _entry(line: str) -> tuple[str, int]:
    own, _, module = line.removeprefix(MARK).split("|")
    return module.strip(), int(own)


def _package(module: str) -> str:
    first = module.partition(".")[0]
    return first if first in OWN else "standard library"


def _row(pair: tuple[str, int]) -> tuple[str, str]:
    return pair[0], f"{pair[1] / 1000:,.1f}"
