"""Counts the processor's instructions of benchmarks in two checkouts: `… counted OTHER [NAMES …]`.

Other programs of the machine do not disturb it, so that a difference of a hundredth is one. Needs
valgrind, which takes fifty times as long; with `--turns` processor time is taken instead, the least
of so many turns. Each row is run for few and for many inputs, and what the many cost more is told
for one of them: imports, loading and warming up are in neither. `counted_job.py` is run in the
other checkout as it is here, and both load the other's catalogue, which either reads.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from benchmarks.compare import HERE, SLOWER
from benchmarks.measuring import children_seconds
from benchmarks.report import table

JOB = Path(__file__).with_name("counted_job.py")
CATALOGUE = Path("resources", "catalogue")
TOOL = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
_COUNTED = re.compile(r"I +refs: +([\d,]+)")
_NEXT = "100 random programs"


class Row(NamedTuple):
    """One row of a benchmark, and for how few and how many inputs it is run."""

    benchmark: str
    name: str
    few: int
    many: int
    size: int = 0
    """Programs, where a benchmark has several sizes; persons in that of `impact`."""


ROWS = (
    *(
        Row("change", name, few, many, size)
        for size in (100, 1_000)
        for name, few, many in (
            ("one changed answer", 30, 110),
            ("all afresh", 3, 11),
            ("all, plain specification", 3, 11),
        )
    ),
    Row("next", f"{_NEXT}, nothing known", 2, 10),
    Row("next", f"{_NEXT}, a third answered", 2, 10),
    Row("next", f"{_NEXT}, 70 % answered", 2, 10),
    Row("list", "what does not fit folded", 20, 60, 100),
    Row("list", "every row shown", 20, 60, 100),
    Row("list", "every row shown", 10, 30, 1_000),
    Row("edit", "a page of edits", 1, 3),
    Row("edit", "a page of edits, with its proof", 1, 3),
    Row("impact", "evaluation", 1, 3, 10_000),
    Row("impact", "the whole call, one program changed", 1, 3, 10_000),
)


def main() -> None:
    """Count in both checkouts and print the ratios."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.counted", description=__doc__)
    parser.add_argument("other", type=Path, help="a checkout of the commit to compare with")
    parser.add_argument("names", nargs="*", help="change, next, list, edit, impact; else all")
    parser.add_argument("--turns", type=int, default=0, help="take seconds, the least of so many")
    chosen = parser.parse_args()
    other, found = chosen.other.resolve(), []
    for row in ROWS:
        if not chosen.names or row.benchmark in chosen.names:
            was, now = _of_one((other, HERE), row, chosen.turns)
            name = f"{row.size:,} {row.name}" if row.size else row.name
            mark = "more" if now / was > SLOWER else ""
            found.append((
                row.benchmark, name, f"{was:,.2f}", f"{now:,.2f}", f"{now / was:.2f}", mark,
            ))  # fmt: skip
            print(*found[-1], file=sys.stderr, flush=True)
    print(table(("Benchmark", "Row", "other", "here", "ratio", ""), found))


def _of_one(sides: tuple[Path, Path], row: Row, turns: int) -> list[float]:
    """Return millions of instructions, or milliseconds, that one input of a row takes each side."""
    catalogue = sides[0] / CATALOGUE
    found: dict[tuple[Path, int], list[float]] = {}
    for turn in range(turns or 1):
        for side in sides[:: -1 if turn % 2 else 1]:
            for count in (row.few, row.many):
                took = _run(side, row, count, catalogue, seconds=bool(turns))
                found.setdefault((side, count), []).append(took)
    inputs = row.many - row.few
    return [(min(found[s, row.many]) - min(found[s, row.few])) / inputs for s in sides]


def _run(side: Path, row: Row, count: int, catalogue: Path, *, seconds: bool) -> float:
    environment = {**os.environ, "PYTHONPATH": str(side), "PYTHONHASHSEED": "0",
                   "QT_QPA_PLATFORM": "offscreen"}  # fmt: skip
    job = (str(JOB), row.benchmark, row.name, str(count), str(row.size), str(catalogue))
    before = children_seconds()
    run = subprocess.run(
        [*(() if seconds else TOOL), sys.executable, *job],
        cwd=side, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    if seconds:
        return (children_seconds() - before) * 1e3
    counted = _COUNTED.search(run.stderr)
    assert counted, run.stderr
    return int(counted[1].replace(",", "")) / 1e6


if __name__ == "__main__":
    main()
