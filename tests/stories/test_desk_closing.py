"""Windows with the desk that come and go: nothing goes on behind them, and nothing stays."""

from __future__ import annotations

import gc
import threading
import weakref
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

import ui.app.shell as shell_module
from matcher.casework import Casework
from tests.stories.conftest import DAY
from tests.stories.supervisor import Supervisor
from tests.ui.screen import look_restored
from ui.app.shell import AFTER_PAINT_MILLISECONDS, Shell
from ui.desk.impact import hit
from ui.desk.open_program import PUBLISHING
from ui.desk.publishing.page import PublishingPage
from ui.platform import look_through_all
from ui.platform.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue
    from matcher.impact import Impact, Population
    from ui.app.storage import Storage

PROGRAM = "jobbsjansen"


def endless(
    old: Catalogue,
    new: Catalogue,
    population: Population,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Impact:
    """Work until somebody stops it."""
    from matcher.impact import impact

    while not cancelled():
        progress(1, population.size)
    return impact(old, new, replace(population, size=1))


def at_work(one: Supervisor) -> hit.Hit:
    """Ask who of a million is hit by a changed rule; return when it is on its way."""
    one.sit_down()
    one.desk.editing.open(PROGRAM)
    one.until(lambda: one.desk.editing.draft is not None)
    draft = one.desk.editing.draft
    assert draft is not None
    one.desk.editing.put(replace(draft.program, criteria=draft.program.criteria[:-1]))
    one.page.pane.go_to(PUBLISHING)
    page = one.page.pane.page(PUBLISHING)
    assert isinstance(page, PublishingPage)
    page.hit.sizes.setCurrentIndex(2)
    page.hit.start.click()
    one.until(lambda: page.hit.run.done[0] > 0)
    return page.hit


@pytest.mark.parametrize("real", [pytest.param(True, marks=pytest.mark.soak), False])
def test_closing_stops_what_is_worked_out(
    supervisor: Supervisor, monkeypatch: pytest.MonkeyPatch, real: bool
) -> None:
    if not real:
        monkeypatch.setattr(hit, "who_is_hit", endless)
    one = supervisor
    working, beside = at_work(one), one.desk.background.beside
    one.shell.window.close()
    assert beside.wait(0)
    assert working.run.done[0] < 1_000_000
    QApplication.processEvents()


def test_another_language_stops_what_is_worked_out(
    supervisor: Supervisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hit, "who_is_hit", endless)
    one = supervisor
    at_work(one)
    beside = one.desk.background.beside
    one.shell.use_language("nn")
    assert beside.wait(0)
    assert not one.desk.background.beside.ending
    one.until(lambda: one.desk.overview.view is not None)
    one.shell.use_language("nb")
    one.until(lambda: one.desk.overview.view is not None)


def test_no_desk_stays_behind_another_language(supervisor: Supervisor) -> None:
    one = supervisor
    one.sit_down()
    behind = []
    for language in ("nn", "nb"):
        behind.append(weakref.ref(one.desk.background._at_work()))
        one.shell.use_language(language)
        one.until(lambda: one.desk.overview.view is not None)
        one.settle_entries()
    one.until(lambda: [desk() for desk in behind] == [None] * 2)


def test_no_desk_stays_that_waited_for_something_when_another_language_came(
    supervisor: Supervisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, looked, goes_on = supervisor, list[bool](), threading.Event()

    def look() -> None:
        look_through_all()
        looked.append(goes_on.is_set())

    monkeypatch.setattr(shell_module, "look_through_all", look)
    one.sit_down()
    behind = weakref.ref(one.desk.background._at_work())
    later: list[bool] = []
    one.desk.background.ask(lambda _: goes_on.wait(), later.append)
    one.shell.use_language("nn")
    QTimer.singleShot(2 * AFTER_PAINT_MILLISECONDS, goes_on.set)
    one.until(lambda: bool(looked))
    assert looked == [True]
    one.until(lambda: behind() is None)


def come_and_go(qtbot: QtBot, catalogue: Catalogue, keeping: Storage) -> None:
    """Open a window, look at all of the desk, and leave at once."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shell = Shell(app, Casework(catalogue, lambda: DAY), Settings(welcomed=True), keeping)
    shell.window.activateWindow()
    qtbot.waitUntil(lambda: shell.absence is not None)
    one = Supervisor(shell, qtbot)
    one.sit_down()
    for area in reversed(range(one.page.areas.count())):
        one.page.go_to(area)
    one.desk.editing.open(PROGRAM)
    one.until(lambda: one.desk.editing.draft is not None)
    for tab in range(one.page.pane.tabs.count()):
        one.page.pane.go_to(tab)
        QApplication.processEvents()
    shell.window.close()
    shell.window.deleteLater()
    if shell.absence:
        app.removeEventFilter(shell.absence.watch)
    shell.jobs.end()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def left(qtbot: QtBot, catalogue: Catalogue, keeping: Storage, rounds: int) -> list[int]:
    """Return how many widgets there are after each of some windows."""
    found = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with look_restored(app):
        for _ in range(rounds):
            come_and_go(qtbot, catalogue, keeping)
            gc.collect()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            found.append(len(QApplication.allWidgets()))
    return found


def test_nothing_stays_of_a_window_with_the_desk(
    qtbot: QtBot, catalogue: Catalogue, keeping: Storage
) -> None:
    first, second = left(qtbot, catalogue, keeping, 2)
    assert second <= first


@pytest.mark.soak
@pytest.mark.timeout(1_200)
def test_nothing_stays_of_many_windows_with_the_desk(
    qtbot: QtBot, catalogue: Catalogue, keeping: Storage
) -> None:
    counts = left(qtbot, catalogue, keeping, 40)
    assert max(counts[1:]) <= counts[0]
