"""Nothing about a person reaches the disk: a canary in every field, and a search of every file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CANARY = "kanarifuglpip"
FLOW = """
import os, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from matcher.casework import Casework
from matcher.catalogue.catalogue_files import load_folder
from matcher.clock import today
from matcher.kept_cases import CaseRules, KeptCases
from matcher.kept_cases.case_folder import CaseFolder
from matcher.store.paths import bundled_catalogue, data_folder
from ui.app import crash, start
from ui.platform.settings import Settings
from ui.app.shell import Shell
from ui.app.storage import Storage

canary, ending, flows = sys.argv[1], sys.argv[2], int(sys.argv[3])
app = QApplication([])
casework = Casework(load_folder(bundled_catalogue(), cases=False))
folder = CaseFolder(data_folder() / "kept")
cases = KeptCases(folder, lambda: CaseRules(allowed=True), lambda: None, today)
keeping = Storage(start.save, arrivals=start.open_door, kept_cases=lambda: cases)
shell = Shell(app, casework, Settings(welcomed=True, blank_after=3_600), keeping)
crash.install(shell.unforeseen.emit)
window = shell.window
while shell.absence is None:
    app.processEvents()
presets = casework.catalogue.presets
for number in range(flows):
    window.counter.start_from(presets[number % len(presets)])
    app.processEvents()
    for field in window.findChildren(QLineEdit) + window.findChildren(QPlainTextEdit):
        if field.isVisible() and field.isEnabled():
            field.setFocus()
            QTest.keyClicks(field, canary)
            QTest.keyClick(field, "\\r")
    window.counter.answer_all(casework.catalogue.examples[number % 6].facts)
    window.go_to_program("karriere-oslo")
    shell.use_theme(("dark", "light")[number % 2])
    shell.takeaway.copy_case_text()
    window.counter.choose(window.counter.plan.toggled("karriere-oslo").toggled("uforetrygd"))
    shell.takeaway.make_sheet()
    for _ in range(5):
        app.processEvents()
    box = QApplication.activeModalWidget()
    for field in box.findChildren(QLineEdit) if box else ():
        QTest.keyClicks(field, canary)
    if box:
        box.close()
    if number == 0:
        everything = frozenset(window.counter.situation.answers)
        cases.keep(window.counter.situation, casework.catalogue, everything, canary * 2)
    if number % 3 == 0:
        window.counter.undo()
    if number % 3 == 1:
        window.counter.new_person()
print("typed", flush=True)
shell.jobs.wait(60_000)
if ending == "crash":
    def fail():
        raise RuntimeError(canary)
    from PySide6.QtCore import QTimer
    shell.unforeseen.connect(lambda *_: QTimer.singleShot(0, lambda: app.exit(3)))
    QTimer.singleShot(0, fail)
    os._exit(app.exec())
if ending == "abort":
    os.abort()
window.close()
"""


def traces(folder: Path) -> list[Path]:
    """Return the files that hold the canary, in either of the two encodings."""
    forms = (CANARY.encode(), CANARY.encode("utf-16-le"), CANARY.upper().encode())
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in files if any(form in path.read_bytes() for form in forms)]


ENDINGS = {"close": 0, "crash": 3, "abort": -signal.SIGABRT}
"""How the program ends, and the status it ends with."""
# A third person is the first after both what is undone and a new one; an end is an end after one.
PEOPLE = (
    ("close", 3), ("crash", 1), ("abort", 1),
    *(pytest.param(ending, 30, marks=pytest.mark.soak) for ending in ENDINGS),
)  # fmt: skip


@pytest.mark.timeout(1_200)
@pytest.mark.parametrize(("ending", "people"), PEOPLE)
def test_no_word_of_a_person_is_found_anywhere(tmp_path: Path, ending: str, people: int) -> None:
    names = ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    homes = {name: str(tmp_path / name.lower()) for name in names}
    work = tmp_path / "work"
    for name in names:
        (tmp_path / name.lower()).mkdir()
    work.mkdir()
    environment = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("TILTAKSFINNER_DATA", None)
    run = subprocess.run(
        [sys.executable, "-c", FLOW, CANARY, ending, str(people)],
        cwd=work,
        env=environment,
        capture_output=True,
        text=True,
        timeout=1_000,
        check=False,
    )
    assert "typed" in run.stdout, run.stderr
    assert run.returncode == ENDINGS[ending], run.stderr
    assert CANARY not in run.stderr.lower()
    data = Path(homes["XDG_DATA_HOME"]) / "tiltaksfinner"
    assert (data / "tiltaksfinner.sqlite").exists()
    assert len([*data.glob("kept/*.sak")]) == 1
    assert traces(tmp_path) == []


def test_the_search_would_find_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" + CANARY.encode("utf-16-le"))
    (tmp_path / "b").write_bytes(CANARY.encode())
    assert len(traces(tmp_path)) == 2
