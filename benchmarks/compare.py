"""Runs benchmarks in two checkouts in turn and tells what got slower.

`python -m benchmarks.compare OTHER NAMES… [--rounds 3]`, OTHER being a checkout of another commit.
Each round runs each side once, in changing order; for every row the median of each side is taken,
and the ratio of this checkout to the other.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import TypeAlias

from benchmarks.report import table

HERE = Path(__file__).parent.parent
SLOWER = 1.05
"""What a benchmark may take more before it is marked."""

Measured: TypeAlias = dict[tuple[str, str], list[float]]
"""Figures by the row's name and the column's."""

_NUMBER = re.compile(r"-?[\d,]+(\.\d+)?")


def main() -> None:
    """Run both sides in turn and print the ratios."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    parser.add_argument("other", type=Path, help="a checkout of the commit to compare with")
    parser.add_argument("names", nargs="+", help="benchmarks, as for python -m benchmarks")
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    sides: dict[Path, Measured] = {HERE: {}, chosen.other.resolve(): {}}
    for number in range(chosen.rounds):
        for side in [*sides][:: 1 if number % 2 else -1]:
            for key, figure in _run(side, chosen.names):
                sides[side].setdefault(key, []).append(figure)
    print(table(("Row", "Column", "other", "here", "ratio", ""), list(_rows(*sides.values()))))


def _run(side: Path, names: list[str]) -> list[tuple[tuple[str, str], float]]:
    environment = {**os.environ, "PYTHONPATH": str(side), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks", *names],
        cwd=side,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return list(figures(run.stdout))


def figures(report: str) -> list[tuple[tuple[str, str], float]]:
    """Return the figures of all tables of a report but those of targets."""
    found: list[tuple[tuple[str, str], float]] = []
    columns: list[str] = []
    for line in report.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|"):
            columns = []
        elif not columns:
            columns = cells
        elif columns[0] != "Target":
            # In a start the screen is a part of the name.
            name = " ".join(cell for cell in cells if not _NUMBER.fullmatch(cell)).strip()
            found += [
                ((name, column), float(cell.replace(",", "")))
                for column, cell in zip(columns, cells, strict=True)
                if _NUMBER.fullmatch(cell)
            ]
    return found


def _rows(here: Measured, other: Measured) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for key in here:
        if key in other and min(now := median(here[key]), was := median(other[key])) > 0:
            mark = "slower" if now / was > SLOWER else ""
            rows.append((*key, f"{was:,.4g}", f"{now:,.4g}", f"{now / was:.2f}", mark))
    return rows


if __name__ == "__main__":
    main()
