"""Prints the figures of the house; with a date it writes docs/house.md and the picture too.

`python -m tests.house [YYYY-MM-DD]`.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from tests.house.figures import Figure, figures, rooms
from tests.house.picture import picture
from tests.house.source import PRODUCT, modules

DOCS = Path(__file__).parents[2] / "docs"
KEPT = "\n## What anybody can check"
"""From here on the page is kept by hand."""
INTRODUCTION = """# The house in figures

The figures are written by `make house`; below them stands what else the house must reach, kept
by hand. What is meant is in [architecture.md](architecture.md) and
[ADR 18](adr/0018-wings-and-faces.md). `p90`: nine of ten are not above it. A file's imports are
the modules and faces of the product that it names, those for types only too.
"""


def table(found: list[Figure]) -> str:
    """Return the figures as a table."""
    rows = ["| Measure | Found | To be | |", "|---|--:|--:|---|"]
    rows += [f"| {f.name} | {f.found} | {f.wanted} | {'' if f.good else '←'} |" for f in found]
    return "\n".join(rows)


def drawing() -> str:
    """Return the picture of the window and of the matcher."""
    product = modules(*PRODUCT)
    lines: Counter[str] = Counter()
    for module in product:
        lines[".".join(module.name.split(".")[:2])] += module.lines
    return picture({part: rooms(product, part) for part in ("ui", "matcher")}, lines)


def main() -> None:
    """Print, and write where a day is given."""
    parser = argparse.ArgumentParser(prog="python -m tests.house", description=__doc__)
    parser.add_argument("day", type=date.fromisoformat, nargs="?", help="write, with this day")
    day = parser.parse_args().day
    text = table(list(figures()))
    sys.stdout.write(text + "\n")
    if day:
        page = DOCS / "house.md"
        _, kept, rest = page.read_text(encoding="utf-8").partition(KEPT)
        figured = f"{INTRODUCTION}\nMeasured on {day}.\n\n{text}\n"
        page.write_text(figured + kept + rest, encoding="utf-8")
        (DOCS / "images" / "house.svg").write_text(drawing(), encoding="utf-8")


if __name__ == "__main__":
    main()
