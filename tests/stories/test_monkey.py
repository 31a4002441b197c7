"""Random events with a fixed seed: no crash, no unhandled exception, no warning of our making.

pytest-qt fails a test on an exception in a slot and on a warning from Qt.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog

from matcher.impact import Population
from tests.conftest import PLAIN_THRESHOLDS
from tests.stories.conftest import DAY
from tests.stories.monkey import DeskMonkey, Monkey, Walker
from tests.stories.same_window import end_work, same_again, settle
from ui.desk.impact.hit_run import who_is_hit
from ui.platform import look_through_all

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.stories.supervisor import Supervisor
    from ui.app.shell import Shell
    from ui.platform import Settings

MOST_GROWTH = 1.05


@pytest.fixture(autouse=True)
def _no_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the system's own boxes: nothing that is played here gets out of them."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 0)


@pytest.fixture
def _plain_garbage() -> Iterator[None]:
    """Have garbage looked for as often as under the program: the suite does ten times less.

    What lies about so much longer lies between what stays, and the pages of both are counted.
    """
    before = gc.get_threshold()
    gc.set_threshold(*PLAIN_THRESHOLDS)
    yield
    gc.set_threshold(*before)


def play(shell: Shell, events: int, seed: int) -> None:
    Monkey(shell, seed).play(events)
    settle(shell)
    shell.window.counter.new_person()
    assert not shell.window.counter.situation.answers


@pytest.mark.parametrize("seed", [1])
def test_a_monkey_for_a_while(shell: Shell, seed: int) -> None:
    play(shell, 400, seed)


@pytest.mark.parametrize("seed", [3])
def test_a_monkey_at_the_desk_for_a_while(shell: Shell, seed: int) -> None:
    DeskMonkey(shell, seed).play(500)
    settle(shell)


@pytest.mark.parametrize("seed", [1])
def test_a_monkey_at_both_for_a_while(shell: Shell, seed: int) -> None:
    Walker(shell, seed).play(500)
    end_work(shell)
    settle(shell)


def resident(one: Supervisor, settings: Settings) -> int:
    """How many pages are in use when the window is as always and what is free is given back."""
    same_again(one, settings)
    look_through_all()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])


def load_all(shell: Shell) -> None:
    """Load what comes on demand, by an impact and by playing: it is not what grows.

    It takes so many events until a page of each kind has been seen once in a window that lives
    long enough; with fewer, what came late by chance was taken for a leak (`docs/soak.md`).
    """
    catalogue = shell.window.counter.catalogue
    who_is_hit(catalogue, catalogue, Population(2_000, 1, DAY), lambda *_: None, lambda: False)
    Walker(shell, 100).play(10_000)


@pytest.mark.soak
@pytest.mark.timeout(12_000)
@pytest.mark.parametrize("seed", range(10))
def test_thirty_thousand_events(shell: Shell, seed: int) -> None:
    Walker(shell, seed).play(30_000)
    end_work(shell)
    settle(shell)


@pytest.mark.soak
@pytest.mark.timeout(12_000)
@pytest.mark.skipif(sys.platform != "linux", reason="tells memory by /proc")
@pytest.mark.usefixtures("_plain_garbage")
@pytest.mark.parametrize("seed", range(2))
def test_twenty_thousand_events_leave_no_more_in_memory_than_two_thousand(
    supervisor: Supervisor, seed: int
) -> None:
    shell, settings = supervisor.shell, supervisor.shell.settings
    load_all(shell)
    monkey = Walker(shell, seed)
    monkey.play(2_000)
    first = resident(supervisor, settings)
    later = []
    for _ in range(3):
        monkey.play(6_000)
        later.append(resident(supervisor, settings))
    assert max(later) <= first * MOST_GROWTH, (first, later)
