"""The start in a fresh process: what is loaded when the window is there, and what is not."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from matcher.catalogue import content_hash, read_folder
from matcher.store import bundled_catalogue, catalogue_in_use
from matcher.store.file_format import APPLICATION_ID, VERSION
from matcher.store.peek import peek
from matcher.store.settings import CATALOGUE_READ

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[3]
HEAVY = (
    "sqlalchemy",
    "alembic",
    "numpy",
    "polars",
    "asyncio",
    "typst",
    "tuf",
    "cryptography",
    "rapidfuzz",
)
LATER = (
    *HEAVY,
    "matcher.catalogue",
    "matcher.casework",
    "matcher.questions",
    "matcher.rules",
    "matcher.store.peek",
    "ui.answers",
    "ui.app.shell",
    "ui.counter.intake.view",
    "ui.counter.program",
    "ui.counter.results",
    "ui.desk",
    "ui.terminal",
)
"""What the first picture shows nothing of."""

PROBE = """
import builtins, enum, gc, json, sys, threading
plain = builtins.__import__
enable = gc.enable
at_work = []

def enabled():
    # Who else is in Python just then.
    at_work.append(len(sys._current_frames()) - 1)
    enable()

gc.enable = enabled

def loaded():
    return [name for name in sys.argv[1:] if name in sys.modules]

def enums():
    return sorted({made.__name__ for kind in (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)
                   for made in kind.__subclasses__()})

def the_window():
    from PySide6.QtWidgets import QApplication, QMainWindow
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))

def look():
    from PySide6.QtCore import QEvent, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication
    first = {"loaded": loaded(), "plain": builtins.__import__ is plain, "enums": enums()}
    window = the_window()
    line = window.focusWidget()
    first["whole"] = window.furnished
    sys.meta_path.insert(0, InFront)
    for key, text in ((Qt.Key.Key_2, "2"), (Qt.Key.Key_5, "5")):
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.postEvent(line, press)
    waiting = QTimer(window, interval=10)
    waiting.timeout.connect(lambda: then(waiting, window, line, first))
    waiting.start()

def then(waiting, window, line, first):
    from PySide6.QtCore import QTimer
    if not window.furnished or not window.intake.intake.reading:
        return
    waiting.stop()
    whole = {
        "loaded": loaded(),
        "text": line.text(),
        "focus": window.focusWidget() is line,
        "read": len(window.intake.intake.answers()),
        "rows": window.results.model.rowCount(),
        "shown": window.results.list.isVisible(),
        "in_front": InFront.names,
        "collects": gc.isenabled(),
    }
    resting = QTimer(window, interval=10)
    resting.timeout.connect(lambda: at_rest(window, first, whole))
    resting.start()

def at_rest(window, first, whole):
    # What the window waits for last of all, behind it and in it.
    if not gc.isenabled() or not window.intake.view.complete:
        return
    rest = {"enums": enums(), "at_work": at_work}
    print(json.dumps({"first": first, "whole": whole, "rest": rest}), flush=True)
    window.close()

class InFront:
    # What is loaded while the window waits for it.
    names = []
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if threading.current_thread() is threading.main_thread():
            cls.names.append(name)

class Watch:
    # The program must import Qt itself, so this waits until it has.
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == "ui.app.first_picture":
            from PySide6.QtCore import QTimer
            from PySide6.QtWidgets import QApplication
            run = QApplication.exec
            QApplication.exec = lambda *arguments: (QTimer.singleShot(0, look), run())[1]
        return None

sys.meta_path.insert(0, Watch)
from ui.app import start
start.open_window()
"""


def started(data: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own over a data folder; it has to say something."""
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "TILTAKSFINNER_DATA": str(data)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        cwd=ROOT,
    )
    assert run.stdout, run.stderr
    return run


@pytest.fixture(scope="module")
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def found(data_folder: Path) -> dict[str, dict[str, Any]]:
    run = started(data_folder, PROBE, *LATER)
    answer: dict[str, dict[str, Any]] = json.loads(run.stdout.splitlines()[0])
    return answer


@pytest.fixture(scope="module")
def first(found: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The first picture."""
    return found["first"]


@pytest.fixture(scope="module")
def whole(found: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The window when all of it is there, and what was typed meanwhile is read."""
    return found["whole"]


@pytest.fixture(scope="module")
def rest(found: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The program when nothing of the start is left to do, behind the window either."""
    return found["rest"]


def test_the_first_picture_waits_for_nothing_it_does_not_show(first: dict[str, Any]) -> None:
    assert first["loaded"] == []
    assert first["whole"] is False


def test_nothing_heavy_is_loaded_for_the_window_either(whole: dict[str, Any]) -> None:
    assert set(whole["loaded"]).isdisjoint(HEAVY)


def test_what_the_window_is_made_of_is_loaded_behind_it(whole: dict[str, Any]) -> None:
    of_the_line = "ui.counter.intake.reading_panel"
    of_the_first_start = {"ui.app.crash", "ui.app.first_time", "ui.app.welcome"}
    in_front = [name for name in whole["in_front"] if name.startswith("ui.")]
    assert set(in_front[: in_front.index(of_the_line)]) == of_the_first_start


def test_only_the_classes_of_qt_that_are_used_are_readied(first: dict[str, Any]) -> None:
    assert "AlignmentFlag" in first["enums"]
    assert "HorizontalHeaderFormat" not in first["enums"]


def test_not_even_what_watches_all_windows_readies_the_others(rest: dict[str, Any]) -> None:
    assert "ItemIndexMethod" not in rest["enums"], "as one question of Qt's own inside would"


def test_nobody_looks_for_garbage_while_something_is_loaded(
    whole: dict[str, Any], rest: dict[str, Any]
) -> None:
    assert whole["collects"] is False
    assert rest["at_work"] == [0]


def test_what_is_typed_into_the_first_picture_is_kept_and_read(whole: dict[str, Any]) -> None:
    assert whole["text"] == "25"
    assert whole["focus"] is True
    assert whole["read"] == 1


def test_the_list_is_there_at_the_end(whole: dict[str, Any]) -> None:
    assert whole["shown"] is True
    assert whole["rows"] > 0


@pytest.mark.usefixtures("found")
def test_what_was_read_without_a_problem_is_known_at_the_next_start(data_folder: Path) -> None:
    digest = content_hash(read_folder(bundled_catalogue()))
    assert peek(data_folder / "tiltaksfinner.sqlite").settings[CATALOGUE_READ] == digest


@pytest.mark.usefixtures("found")
def test_the_catalogue_is_ready_for_the_next_start(data_folder: Path) -> None:
    used = catalogue_in_use(peek(data_folder / "tiltaksfinner.sqlite"), cases=False, kept=True)
    assert used.ready


def test_the_import_of_python_is_put_back(first: dict[str, Any]) -> None:
    assert first["plain"] is True


def test_nothing_uses_the_spelling_that_was_given_up() -> None:
    sources = [*ROOT.glob("ui/**/*.py"), ROOT / "main.py"]
    assert [path for path in sources if "__feature__" in path.read_text(encoding="utf-8")] == []


def damaged(folder: Path) -> None:
    folder.mkdir()
    (folder / "tiltaksfinner.sqlite").write_bytes(b"dette er ingen database" * 400)


def newer(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "tiltaksfinner.sqlite")) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
        db.execute("CREATE TABLE something (new)")


def no_folder_can_be_made(folder: Path) -> None:
    folder.write_text("her står en fil der mappen skulle vært", encoding="utf-8")


SAY_NOTICE = (
    PROBE[: PROBE.index("def look")]
    + """
def look():
    from PySide6.QtCore import QTimer
    window = the_window()
    waiting = QTimer(window, interval=10)
    waiting.timeout.connect(lambda: say(window))
    waiting.start()

def say(window):
    if window.furnished and window.notices.text:
        print(json.dumps(window.notices.text), flush=True)
        import os
        os._exit(0)

"""
    + PROBE[PROBE.index("class Watch") :]
)


@pytest.mark.parametrize("harm", [damaged, newer, no_folder_can_be_made])
def test_whatever_is_wrong_with_the_data_the_window_opens_with_calm_words(
    harm: Callable[[Path], None], tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    harm(folder)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    run = started(folder, SAY_NOTICE)
    notice = json.loads(run.stdout.splitlines()[0])
    assert "atabase" in notice or "atamappe" in notice
    assert "Traceback" not in run.stderr
    assert {path: path.read_bytes() for path in before} == before
