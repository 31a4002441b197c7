"""Questions until the list is settled: `python -m benchmarks.conversations [--write]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from statistics import fmean, median
from typing import TYPE_CHECKING

from benchmarks.report import table
from benchmarks.talks import Talks
from benchmarks.trees import DAY
from matcher.catalogue.catalogue_files import load_folder
from matcher.clock import today
from matcher.impact import Population, crowd
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

KEPT = Path(__file__).parent.parent / "docs" / "usefulness.md"
BEGIN, END = "<!-- conversations -->", "<!-- end of conversations -->"
PEOPLE, DRAWN_FOR_EACH = 1_000, 6
COLUMNS = ("", "mean", "median", "most", "to the floor", "to the form")


def main() -> int:
    """Measure, print the table, and keep it in docs/usefulness.md if asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.conversations", description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--write", action="store_true", help="keep the table in docs/")
    chosen = parser.parse_args()
    text = measured(chosen.people)
    print(text)
    if chosen.write:
        before, rest = KEPT.read_text(encoding="utf-8").split(BEGIN)
        head = (
            f"Measured {today().isoformat()} by `python -m benchmarks.conversations "
            f"--people {chosen.people} --write`."
        )
        parts = f"{BEGIN}\n\n{head}\n\n{text}\n\n{END}"
        KEPT.write_text(before + parts + rest.split(END)[1], encoding="utf-8")
    return 0


def measured(count: int) -> str:
    """Return the table over so many people, and how often the planner came to the end."""
    talks = Talks(load_folder(bundled_catalogue()))
    drawn = crowd(talks.catalogue, Population(count * DRAWN_FOR_EACH), DAY)
    people = list(talks.people((one.situation for one in drawn), count))
    floor = [talks.floor(person) for person in people]
    sure = [talks.sure(person) for person in people]
    form = [talks.in_order(person, talks.form) for person in people]
    entropy = [talks.in_order(person, talks.by_entropy) for person in people]
    planned = [talks.planned(person) for person in people]
    done = [place for place, talk in enumerate(planned) if talk.settled]
    rows = [
        _row("floor", floor, floor, form),
        _row("nobody is sure with fewer", sure, floor, form),
        _row("the planner, then the form", planned, floor, form),
        _row("the order of the form", form, floor, form),
        _row("plain entropy", entropy, floor, form),
    ]
    if done:
        parts = (planned, sure, floor, form)
        alone, least, low, high = ([each[n] for n in done] for each in parts)
        rows.append(_row("the planner, where it settled", alone, low, high))
        rows.append(_row("nobody is sure with fewer, there", least, low, high))
    note = (
        f"{len(people)} people. The planner settled the list by itself for {len(done)} of them; "
        f"for the others the form was asked to its end."
    )
    return f"{table(COLUMNS, rows)}\n\n{note}"


def _row(
    name: str, asked: Sequence[int], floor: Sequence[int], form: Sequence[int]
) -> tuple[str, ...]:
    mean = fmean(asked)
    return (
        name,
        f"{mean:.1f}",
        f"{median(asked):.0f}",
        f"{max(asked)}",
        f"{mean / fmean(floor):.2f}",
        f"{mean / fmean(form):.2f}",
    )


if __name__ == "__main__":
    sys.exit(main())
