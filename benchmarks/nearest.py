"""What would make a program fit, for one program of the whole catalogue, as its page asks."""

from __future__ import annotations

from statistics import median, quantiles
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.report import Section, Target
from benchmarks.trees import DAY
from matcher.catalogue.assessment import assess
from matcher.catalogue.catalogue_files import load_folder
from matcher.catalogue.verdicts import Verdict
from matcher.nearest import coming_of, ways_of
from matcher.questions.situation import Situation
from matcher.store.paths import bundled_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue.catalogue import Catalogue
    from matcher.catalogue.programs import Program

PEOPLE = 25
LIMIT = 50.0
_OPEN = frozenset({Verdict.MAYBE, Verdict.NOT_NOW})


def measure() -> Section:
    """Ask for every program that does not fit, for people of the rule cases."""
    catalogue = load_folder(bundled_catalogue())
    ways, coming = [], []
    for program, person in _asked(catalogue):
        start = process_time()
        ways_of(program, person, catalogue)
        between = process_time()
        coming_of(program, person, catalogue)
        ways.append((between - start) * 1e3)
        coming.append((process_time() - between) * 1e3)
    rows = [_row("the smallest sets of answers", ways), _row("what comes with time", coming)]
    whole = [one + other for one, other in zip(ways, coming, strict=True)]
    rows.append(_row("both, as the page asks", whole))
    count = len(catalogue.programs)
    return Section(
        "nearest",
        f"nearest yes at {count} programs",
        ("Question", "median ms", "99 % within ms", "longest ms"),
        rows,
        (
            Target("Nearest yes of one program, median", median(ways), LIMIT, "ms"),
            Target("Nearest yes of one program, 99 %", quantiles(ways, n=100)[-1], LIMIT, "ms"),
        ),
        note=f"{len(ways)} programs that do not fit {PEOPLE} people of the rule cases, each asked "
        "once: the page works it out behind the reasons. Held against trying everything in "
        "`tests/matcher/nearest/test_ways.py`.",
    )


def _asked(catalogue: Catalogue) -> Iterator[tuple[Program, Situation]]:
    cases = catalogue.cases[:: len(catalogue.cases) // PEOPLE][:PEOPLE]
    for case in cases:
        found = assess(Situation(DAY, case.situation.answers), catalogue)
        for match in found.matches:
            if match.verdict in _OPEN:
                yield match.program, found.situation


def _row(name: str, times: list[float]) -> tuple[str, str, str, str]:
    late = quantiles(times, n=100)[-1]
    return name, f"{median(times):.2f}", f"{late:.1f}", f"{max(times):.1f}"
