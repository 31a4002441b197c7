"""From an edit of a long rule to the window painted again; and what follows the paint."""

from __future__ import annotations

import gc
import os
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter, process_time

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication

from benchmarks.editing_page import MILLISECONDS, Editing
from benchmarks.long_rules import LINES
from benchmarks.report import Section, Target
from matcher.catalogue.catalogue_files import load_folder
from matcher.store.paths import bundled_catalogue
from ui.theme import apply_theme

PAGES = 6
FRAME, PROOF = 16.0, 100.0
_CASES, _LIMITS = "after it: verdict and cases", "after it: persons at the limits"
_TOGETHER = "after it: both together"
_PROOFS = (_CASES, _LIMITS, _TOGETHER)


@dataclass
class Took:
    """Milliseconds of one kind of work: by the clock, and of the processor."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def row(self, name: str) -> tuple[str, ...]:
        """Return median and longest of both."""
        times = (median(self.wall), max(self.wall), median(self.cpu), max(self.cpu))
        return name, *(f"{time:.1f}" for time in times)


def measure() -> Section:
    """Edit long rules, and prove each."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    # The offscreen plugin says at every change of size that it cannot hand it on.
    QLoggingCategory.setFilterRules("default.warning=false")
    apply_theme(app, "light")
    catalogue = load_folder(bundled_catalogue())
    # As the program does after its start.
    gc.collect()
    gc.freeze()
    found: dict[str, Took] = {}
    for seed in range(PAGES):
        _edit(Editing(app, catalogue, seed), found)
    edits = [took for name, took in found.items() if name not in _PROOFS]
    return Section(
        "edit",
        f"from an edit of a rule of {LINES} lines to the painted window",
        ("Edit", "median ms", "longest ms", "median CPU ms", "longest CPU ms"),
        [took.row(name) for name, took in found.items()],
        (
            Target("Every edit, the longest", max(max(t.wall) for t in edits), FRAME, "ms"),
            Target(
                "Cases and persons at the limits, the longest together",
                max(found[_TOGETHER].wall),
                PROOF,
                "ms",
            ),
        ),
        note=f"{PAGES} random rules from the comparisons of the real catalogue, each in a page of "
        "its own whose first edit counts too. From the key or the call until the window is "
        "painted; verdict and cases follow in the frame after it, the persons at the limits "
        "after a pause.",
    )


def _edit(editing: Editing, found: dict[str, Took]) -> None:
    for place, (name, edit) in enumerate(editing.edits()):
        took = editing.timed(edit)
        if took is not None:
            for sort in (name, "the first edit of a page") if not place else (name,):
                _keep(found, sort, took)
        if place % 9 == 0:
            _prove(editing, found)
    editing.close()


def _prove(editing: Editing, found: dict[str, Took]) -> None:
    proof = editing.page.proof
    both = (0.0, 0.0)
    for name, parts in (
        (_CASES, (proof.judge, proof.cases.refresh)),
        (_LIMITS, (proof.limits.refresh,)),
    ):
        wall, cpu = perf_counter(), process_time()
        for part in parts:
            part()
        took = (perf_counter() - wall) * MILLISECONDS, (process_time() - cpu) * MILLISECONDS
        both = both[0] + took[0], both[1] + took[1]
        _keep(found, name, took)
    _keep(found, _TOGETHER, both)


def _keep(found: dict[str, Took], name: str, took: tuple[float, float]) -> None:
    kept = found.setdefault(name, Took())
    kept.wall.append(took[0])
    kept.cpu.append(took[1])
