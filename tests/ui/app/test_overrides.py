"""An error in what Qt calls is told like every other, and the window lives on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PROGRAM = """
import sys
from PySide6.QtCore import QAbstractListModel, QSize, QTimer
from PySide6.QtWidgets import QApplication, QListView, QVBoxLayout, QWidget
from ui.app import crash
from ui.app.overrides import shield

shield()
told, reached = [], set()
app = QApplication(sys.argv[:1])

class Painted(QWidget):
    def paintEvent(self, event):
        reached.add("paint")
        {wrong}

class Rows(QAbstractListModel):
    def rowCount(self, parent=None):
        return 1

    def data(self, index, role=0):
        reached.add("row")
        {wrong}

window = QWidget()
column = QVBoxLayout(window)
painted = Painted()
painted.setMinimumHeight(20)
column.addWidget(painted)
view = QListView()
rows = Rows(view)
view.setModel(rows)
column.addWidget(view)
def look():
    if told and len(reached) == 2:
        app.quit()
    # An error met while another is on its way is not told, and nothing would be painted again.
    painted.update()
    view.viewport().update()

# Not from where it is told: what an error comes from has to end where errors end.
looking = QTimer()
looking.timeout.connect(look)
crash.install(lambda: told.append(True))
QTimer.singleShot(0, window.show)
looking.start(10)
app.exec()
assert told
print("lives")
"""
WRONG = {
    "missing": "[][0]",
    "argument": "QSize('x')",
    "name": "len(1, 2)",
    "raised": "raise ValueError('x')",
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_an_error_in_an_override_does_not_end_the_program(wrong: str) -> None:
    program = PROGRAM.replace("{wrong}", wrong)
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.stdout == "lives\n", ended
