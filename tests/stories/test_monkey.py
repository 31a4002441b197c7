"""Random events with a fixed seed: no crash, no unhandled exception, no warning of our making.

pytest-qt fails a test on an exception in a slot and on a warning from Qt.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog

from matcher.impact import Population
from tests.stories.conftest import DAY
from tests.stories.monkey import DeskMonkey, Monkey, Walker, close_all_above
from tests.ui.screen import come_to_rest
from ui.desk.impact.hit_run import who_is_hit
from ui.platform.memory import give_back

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.app.shell import Shell
    from ui.platform import Jobs

MOST_GROWTH = 1.05


@pytest.fixture(autouse=True)
def _no_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the system's own boxes: nothing that is played here gets out of them."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 0)


def settle(shell: Shell) -> None:
    """Let everything that was put off happen, and close what is open above the window."""
    close_all_above()
    come_to_rest(shell.window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shell.window.isVisible()


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


def at_work(shell: Shell) -> Iterator[Jobs]:
    """Yield what works behind the window."""
    yield shell.jobs
    if shell.desk is not None:
        yield shell.desk.desk.background.beside


def end_work(shell: Shell) -> None:
    """Wait for all that was begun behind the window: an impact under way holds 100 MB."""
    idle = False
    while not idle:
        busy = [jobs for jobs in at_work(shell) if not jobs.wait(0)]
        for jobs in busy:
            assert jobs.wait(300_000)
        come_to_rest(shell.window)
        idle = not busy


def resident(shell: Shell) -> int:
    """How many pages are in use when all that was put off is done and what is free given back."""
    settle(shell)
    if shell.desk is not None:
        shell.desk.page.work.close_program()
    shell.show_counter()
    shell.window.counter.new_person()
    end_work(shell)
    settle(shell)
    gc.collect()
    give_back()
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
@pytest.mark.parametrize("seed", range(2))
def test_twenty_thousand_events_leave_no_more_in_memory_than_two_thousand(
    shell: Shell, seed: int
) -> None:
    load_all(shell)
    monkey = Walker(shell, seed)
    monkey.play(2_000)
    first = resident(shell)
    for _ in range(3):
        monkey.play(6_000)
        assert resident(shell) <= first * MOST_GROWTH
