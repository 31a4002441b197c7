"""The start in a fresh process: what is loaded when the window is there, and what is not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LATER = (
    "sqlalchemy",
    "alembic",
    "numpy",
    "polars",
    "asyncio",
    "typst",
    "tuf",
    "rapidfuzz",
)
PROBE = """
import builtins, json, sys
plain = builtins.__import__

def look():
    from PySide6.QtWidgets import QApplication
    loaded = [name for name in sys.argv[1:] if name in sys.modules]
    print(json.dumps({"loaded": loaded, "plain": builtins.__import__ is plain}), flush=True)
    QApplication.quit()

class Watch:
    # The program must import Qt itself, so this waits until it has.
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == "ui.shell":
            from PySide6.QtCore import QTimer
            from PySide6.QtWidgets import QApplication
            run = QApplication.exec
            QApplication.exec = lambda *arguments: (QTimer.singleShot(0, look), run())[1]
        return None

sys.meta_path.insert(0, Watch)
from ui import start
start.open_window()
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "TILTAKSFINNER_DATA": str(tmp_path_factory.mktemp("data")),
        "PYTHONPATH": str(ROOT),
    }
    run = subprocess.run(
        [sys.executable, "-c", PROBE, *LATER],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
    )
    assert run.stdout, run.stderr
    answer: dict[str, object] = json.loads(run.stdout.splitlines()[0])
    return answer


def test_heavy_modules_wait_until_after_the_first_paint(found: dict[str, object]) -> None:
    assert found["loaded"] == []


def test_the_import_of_python_is_put_back(found: dict[str, object]) -> None:
    assert found["plain"] is True


def test_nothing_uses_the_spelling_that_was_given_up() -> None:
    sources = [*ROOT.glob("ui/**/*.py"), ROOT / "main.py"]
    assert [path for path in sources if "__feature__" in path.read_text(encoding="utf-8")] == []
