"""Whether a program is found from the line of whom it is for: `python -m benchmarks.program_lines`.

Each program has two lines of people it is meant for. The first may be looked at while the list is
worked on; of the second, kept aside, only totals are told.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import TYPE_CHECKING

from benchmarks.batch import ROOT, Batch, batch
from benchmarks.report import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FILE = ROOT / "tests" / "usefulness" / "program_lines.json"
DAY = "2026-12-01"
OPEN, ASIDE = "line", "aside"
SHOWN = {"raise", "more"}
PLACES = ("first five", "first ten", "later", "not there")
Entry = dict[str, str]


def main() -> int:
    """Measure both halves, and print the totals."""
    entries = program_lines()
    with batch(DAY) as product:
        rows = [_row(half, entries, product) for half in (OPEN, ASIDE)]
    print(table(("", "lines", *PLACES), rows))
    return 0


def program_lines() -> list[Entry]:
    """Return the programs with their lines."""
    lines: list[Entry] = json.loads(FILE.read_text("utf-8"))["lines"]
    return lines


def place(product: Batch, entry: Entry, half: str) -> int | None:
    """Return where the program stands in the list its line raises; nothing where it does not."""
    answer = product.ask(line=entry[half], accept_likely=True)
    shown = [one["id"] for one in answer["programs"] if one["group"] in SHOWN]
    return shown.index(entry["program"]) + 1 if entry["program"] in shown else None


def _row(half: str, entries: Iterable[Entry], product: Batch) -> tuple[str, ...]:
    found = Counter(_where(place(product, entry, half)) for entry in entries)
    return (half, str(found.total()), *(str(found[name]) for name in PLACES))


def _where(at: int | None) -> str:
    limits: Mapping[int, str] = {5: PLACES[0], 10: PLACES[1]}
    if at is None:
        return PLACES[3]
    return next((name for limit, name in limits.items() if at <= limit), PLACES[2])


if __name__ == "__main__":
    sys.exit(main())
