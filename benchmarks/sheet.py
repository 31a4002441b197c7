"""From *Lag ark* to the preview: five programs, in one language and in two."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.report import Section, Target
from benchmarks.trees import DAY
from matcher.casework import Casework
from matcher.catalogue.catalogue_files import load_folder
from matcher.plan.plan import Chosen, Plan
from matcher.store.paths import bundled_catalogue
from ui.counter.presenter import Counter
from ui.counter.sheet.box import SheetBox
from ui.platform import Jobs
from ui.theme import apply_theme

if TYPE_CHECKING:
    from matcher.catalogue.catalogue import Catalogue

ROUNDS, PROGRAMS = 21, 5
WINDOW = (1366, 768)
LIMIT, WAIT = 300.0, 100.0
_COLD = (
    "import time; t = time.perf_counter(); import typst;"
    "print((time.perf_counter() - t) * 1e3)"
)  # fmt: skip


def measure() -> Section:
    """Open the box again and again for other people; beat all the while."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    QLoggingCategory.setFilterRules("default.warning=false")
    apply_theme(app, "light")
    catalogue = load_folder(bundled_catalogue(), cases=False)
    window = QWidget()
    window.resize(*WINDOW)
    window.show()
    jobs = Jobs(window)
    rows, targets = [], []
    for beside in ("", "uk", "ar"):
        took = [_opened(catalogue, window, jobs, beside, turn) for turn in range(ROUNDS)]
        times, work, gaps = zip(*took, strict=True)
        name = f"bokmål and {beside}" if beside else "bokmål"
        rows.append((name, *(f"{median(each):.0f}" for each in (times, work, gaps))))
        targets.append(
            Target(f"Preview of {PROGRAMS} programs, {name}", median(times), LIMIT, "ms")
        )
        targets.append(Target(f"Longest wait of the window, {name}", median(gaps), WAIT, "ms"))
    jobs.wait(10_000)
    cold = subprocess.run([sys.executable, "-c", _COLD], capture_output=True, text=True, check=True)
    return Section(
        "sheet",
        "from *Lag ark* to the preview",
        ("Sheet", "median ms", "processor ms", "longest wait of the window ms"),
        rows,
        targets,
        note=f"{ROUNDS} times each, {PROGRAMS} programs, another example person each time. The box "
        "and the pictures of its pages are in it; the PDF is made when it is kept. The wait is "
        "that of the open box. Loading typst, once and only when a sheet is asked for, takes "
        f"{float(cold.stdout):.0f} ms more the first time.",
    )


def _opened(
    catalogue: Catalogue, window: QWidget, jobs: Jobs, beside: str, turn: int
) -> tuple[float, float, float]:
    """Return the milliseconds to a preview, of the processor, and the window's longest wait."""
    casework = Casework(catalogue, lambda: DAY)
    casework.answer_all(catalogue.examples[turn % len(catalogue.examples)].facts)
    first = [match.program.id for match in casework.match().matches[:PROGRAMS]]
    casework.choose(Plan(tuple(map(Chosen, first))).lock(locked=True))
    loop: QEventLoop = QEventLoop()
    beats: list[float] = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(perf_counter()))
    start, work = perf_counter(), process_time()
    box = SheetBox(Counter(casework, "nb"), jobs, window)
    box.options.beside.blockSignals(True)  # noqa: FBT003 - Qt's; it is made once, with its size
    box.options.beside.setCurrentIndex(max(0, box.options.beside.findData(beside)))
    box.making.made.connect(lambda _: QTimer.singleShot(0, loop.quit))
    box.open()
    opened = perf_counter()
    beats.append(opened)
    heart.start(0)
    loop.exec()
    end, worked = perf_counter(), process_time()
    heart.stop()
    beats.append(end)
    waits = [b - a for a, b in pairwise(beats)]
    box.close()
    QApplication.processEvents()
    return (end - start) * 1e3, (worked - work) * 1e3, max(waits) * 1e3
