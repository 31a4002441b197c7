"""Loading the whole bundled catalogue in a fresh interpreter, against the interpreter alone."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import NamedTemporaryFile

from benchmarks.measuring import Side, children_seconds, interleaved
from benchmarks.report import Section, Target
from matcher.catalogue.catalogue_files import load
from matcher.catalogue.catalogue_folder import content_hash, read_folder
from matcher.catalogue.form_columns import as_form
from matcher.store.paths import bundled_catalogue

ROOT = Path(__file__).parent.parent
ROUNDS = 25
NOTHING, IMPORTS = "interpreter", "interpreter and imports"
READY = "a known catalogue, built from its form"
KNOWN, LOADED = "the same, a known catalogue loaded", "the same, read for the first time"
READY_NOW = "; import os; os._exit(0)"
"""A program goes on with its catalogue: taking it apart again is no part of having it ready."""
STILL = "import gc; gc.disable()"
"""As the start does: looking for garbage among what stays would be for nothing."""
SWITCH = 0.0005
"""As jobs of the window have it (`ui/platform/jobs.py`)."""
IMPORT = f"{STILL}; from matcher.catalogue.catalogue_files import load, read_folder"
PLACE = "from matcher.store.paths import bundled_catalogue as place"
PROGRAMS = {
    NOTHING: "pass",
    READY: f"{STILL}; import sys; sys.setswitchinterval({SWITCH}); "
    "from matcher.catalogue.ready_form import from_form; "
    "from matcher.catalogue.catalogue_folder import glance_at; "
    f"from matcher.digests import quick_digest; {PLACE}; raw = open(sys.argv[2], 'rb').read(); "
    "quick_digest(raw).hexdigest(); assert from_form(raw, glance_at(place()))",
    IMPORTS: f"{IMPORT}; {PLACE}",
    KNOWN: f"import sys; {IMPORT}; {PLACE}; "
    "load(read_folder(place()), cases=False, known=sys.argv[1])",
    LOADED: f"{IMPORT}; {PLACE}; load(read_folder(place()), cases=False)",
}


def measure() -> Section:
    """Start several kinds of process in turn; then look at the parts in one process."""
    took, worked = _processes()
    rows = [
        (name, *(_ms(one[name] - less) for one in (took, worked) for less in (0.0, one[NOTHING])))
        for name in PROGRAMS
    ]
    rows += [(f"in one process: {name}", _ms(s), "", "", "") for name, s in _parts().items()]
    beyond = (worked[READY] - worked[NOTHING]) * 1e3
    return Section(
        "load",
        "the whole catalogue from its files",
        ("Work", "ms", "beyond the interpreter", "least of the processor", "beyond"),
        rows,
        (Target("A known catalogue ready, beyond the interpreter", beyond, 60, "ms"),),
        note="At the start the rule cases are left unread: nobody at the counter asks for them. "
        "Every start but the first finds the form that was kept of these files, or finds in the "
        "settings that they were read without a problem, and takes them as they stand; the words "
        "of a line come after the list then. Medians by the clock, and the least processor time, "
        "which other programs of the machine touch little; that is what counts.",
    )


def _processes() -> tuple[dict[str, float], dict[str, float]]:
    """Return what each kind takes, by the clock and at least of the processor."""
    files = read_folder(bundled_catalogue())
    known = content_hash(files)
    took: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    worked: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with NamedTemporaryFile() as form:
        form.write(as_form(load(files, cases=False), files) or b"")
        form.flush()
        for turn in range(ROUNDS + 1):
            for name in PROGRAMS if turn % 2 else reversed(PROGRAMS):
                command = [sys.executable, "-c", PROGRAMS[name] + READY_NOW, known, form.name]
                begin, before = time.perf_counter(), children_seconds()
                subprocess.run(command, cwd=ROOT, check=True)
                if turn:
                    took[name].append(time.perf_counter() - begin)
                    worked[name].append(children_seconds() - before)
    return {n: median(each) for n, each in took.items()}, {n: min(worked[n]) for n in worked}


def _parts() -> dict[str, float]:
    folder = bundled_catalogue()
    files = read_folder(folder)
    known = content_hash(files)
    sides = [
        Side("read the files", lambda _: read_folder(folder), [0]),
        Side("hash and build a known one", lambda _: load(files, cases=False, known=known), [0]),
    ]
    return interleaved(sides, ROUNDS)


def _ms(seconds: float) -> str:
    return f"{seconds * 1e3:,.1f}"
