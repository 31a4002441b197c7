"""Loading the whole bundled catalogue in a fresh interpreter, against the interpreter alone."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import NamedTemporaryFile

from benchmarks.measuring import Side, interleaved
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
IMPORT = f"{STILL}; from matcher.catalogue.catalogue_files import load, read_folder"
PLACE = "from matcher.store.paths import bundled_catalogue as place"
PROGRAMS = {
    NOTHING: "pass",
    READY: f"{STILL}; import sys; from matcher.catalogue.ready_form import from_form; "
    "from matcher.catalogue.catalogue_folder import read_folder; "
    f"from matcher.digests import quick_digest; {PLACE}; raw = open(sys.argv[2], 'rb').read(); "
    "quick_digest(raw).hexdigest(); assert from_form(raw, read_folder(place()))",
    IMPORTS: f"{IMPORT}; {PLACE}",
    KNOWN: f"import sys; {IMPORT}; {PLACE}; "
    "load(read_folder(place()), cases=False, known=sys.argv[1])",
    LOADED: f"{IMPORT}; {PLACE}; load(read_folder(place()), cases=False)",
}


def measure() -> Section:
    """Start several kinds of process in turn; then look at the parts in one process."""
    took = _processes()
    beyond = (took[READY] - took[NOTHING]) * 1e3
    rows = [(name, _ms(seconds), _ms(seconds - took[NOTHING])) for name, seconds in took.items()]
    rows += [(f"in one process: {name}", _ms(s), "") for name, s in _parts().items()]
    return Section(
        "load",
        "the whole catalogue from its files",
        ("Work", "ms", "beyond the interpreter"),
        rows,
        (Target("A known catalogue loaded, beyond the interpreter", beyond, 60, "ms"),),
        note="At the start the rule cases are left unread: nobody at the counter asks for them. "
        "Every start but the first finds the form that was kept of these files, or finds in the "
        "settings that they were read without a problem, and takes them as they stand; the words "
        "of a line come after the list then.",
    )


def _processes() -> dict[str, float]:
    files = read_folder(bundled_catalogue())
    known = content_hash(files)
    # What an installed program has compiled is not compiled at every start.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    found: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with NamedTemporaryFile() as form:
        form.write(as_form(load(files, cases=False), files) or b"")
        form.flush()
        for turn in range(ROUNDS + 1):
            for name in PROGRAMS if turn % 2 else reversed(PROGRAMS):
                command = [sys.executable, "-c", PROGRAMS[name] + READY_NOW, known, form.name]
                begin = time.perf_counter()
                subprocess.run(command, cwd=ROOT, env=environment, check=True)
                if turn:
                    found[name].append(time.perf_counter() - begin)
    return {name: median(times) for name, times in found.items()}


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
