"""From an answer to the list painted again, through the real counter, page and list."""

from __future__ import annotations

import os
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QLoggingCategory, QObject
from PySide6.QtWidgets import QApplication

from benchmarks.catalogue import synthetic, walk
from benchmarks.report import Section, Target
from benchmarks.trees import DAY, Forest
from matcher.casework import Casework
from matcher.catalogue.assessment import Match
from matcher.catalogue.catalogue_files import load_folder
from matcher.questions.situation import Situation
from matcher.store.paths import bundled_catalogue
from ui.counter.presenter import Counter
from ui.counter.results.page import ResultsPage
from ui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from matcher.catalogue.catalogue import Catalogue

STEPS = 150
BUNDLED = "bundled catalogue"
SIZES = {100: 16.0, 1_000: 50.0}
PANE = (430, 700)


class Paints(QObject):
    """Counts the paints of a widget."""

    def __init__(self, widget: QWidget) -> None:
        """Watch a widget."""
        super().__init__(widget)
        self.seen = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let everything through."""
        self.seen += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def measure() -> Section:
    """Change one answer after another in catalogues of several sizes."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    # The offscreen plugin says at every change of size that it cannot hand it on.
    QLoggingCategory.setFilterRules("default.warning=false")
    apply_theme(app, "light")
    forest = Forest()
    bundled = load_folder(bundled_catalogue())
    people = [case.situation for case in bundled.cases[:: len(bundled.cases) // STEPS]]
    rows = [_row(f"{BUNDLED}, person after person", _times(app, bundled, people))]
    targets = []
    for size, limit in SIZES.items():
        steps = walk(Situation(DAY, forest.facts()), STEPS, forest)
        catalogue = synthetic(size, forest)
        folded = _times(app, catalogue, steps)
        whole = _times(app, catalogue, steps, unfolded=True)
        rows.append(_row(f"{size} programs, what does not fit folded", folded))
        rows.append(_row(f"{size} programs, every row shown", whole))
        targets.append(Target(f"Repainted list at {size} programs", median(whole), limit, "ms"))
    return Section(
        "list",
        "from an answer to the repainted list",
        ("List", "median ms", "95 % within ms", "longest ms"),
        rows,
        targets,
        note=f"{STEPS} changes each, of which those count that painted the list. Matching, "
        "ordering, the words of the rows, layout and paint are in it; the next question, which is "
        "looked for when the answers rest, is not. The targets are held against every row shown.",
    )


def _times(
    app: QApplication, catalogue: Catalogue, steps: Sequence[Situation], *, unfolded: bool = False
) -> list[float]:
    """Return the milliseconds of every change that painted the list."""
    casework = Casework(catalogue, lambda: DAY)
    counter = Counter(casework, "nb")
    page = ResultsPage(counter)
    page.resize(*PANE)
    page.show()
    paints = Paints(page.list.viewport())
    counter.answer_all(steps[0].answers)
    app.processEvents()
    if unfolded:
        _unfold(page)
    app.processEvents()
    found = []
    for step in steps[1:]:
        before, start = paints.seen, perf_counter()
        _go_to(counter, step)
        app.processEvents()
        if paints.seen > before:
            found.append((perf_counter() - start) * 1e3)
    page.close()
    page.deleteLater()
    app.processEvents()
    return found


def _go_to(counter: Counter, step: Situation) -> None:
    """Give the one answer that differs; where it is another person, begin again."""
    now = counter.situation.answers
    differing = [name for name, answer in step.answers.items() if now.get(name) != answer]
    gone = now.keys() - step.answers.keys()
    if len(differing) <= 1 and not gone:
        for name in differing:
            counter.answer(name, step.answers[name])
        return
    counter.new_person()
    counter.answer_all(step.answers)


def _unfold(page: ResultsPage) -> None:
    for place in reversed(range(page.model.rowCount())):
        index = page.model.index(place, 0)
        row = page.model.row(index)
        if not isinstance(row, Match) and row.folded:
            page.list.opened.emit(index)


def _row(name: str, times: list[float]) -> tuple[str, str, str, str]:
    longest = quantiles(times, n=20)[-1]
    return name, f"{median(times):.1f}", f"{longest:.1f}", f"{max(times):.1f}"
