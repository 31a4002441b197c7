"""The real window, a fixed day, nothing kept: what every story starts from."""

from __future__ import annotations

import io
import sys
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from main import main
from matcher.casework import Casework
from matcher.catalogue.catalogue_files import load_folder
from matcher.store.paths import bundled_catalogue
from tests.conftest import PATIENCE_MS
from tests.stories.caseworker import Caseworker
from tests.stories.supervisor import Supervisor
from tests.suite_clock import DAY as SUITE_DAY
from tests.ui.screen import look_restored
from ui.app.shell import Shell
from ui.app.storage import Storage
from ui.platform import IdleWatch
from ui.platform.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import TypeAlias

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue
    from matcher.rulework import Rulework

    Typed: TypeAlias = Callable[..., str]

DAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
WORDS = "fire ord som står her"
"""The passphrase of every key."""


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_folder(bundled_catalogue(), cases=False)


@pytest.fixture(autouse=True)
def _hands_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the idle watch see hands: QTest gives keys and clicks to widgets, past their windows."""

    def follow(watch: IdleWatch, app: QGuiApplication) -> None:
        app.installEventFilter(watch)

    monkeypatch.setattr(IdleWatch, "follow", follow)


@pytest.fixture(scope="session", autouse=True)
def _nobody_is_idle() -> Iterator[None]:
    """Let no time pass for the watches: a slow machine would cover the window in mid-story."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("ui.platform.idle.time", SimpleNamespace(monotonic=lambda: 0.0))
        yield


@pytest.fixture
def people() -> list[str]:
    """Who is at the desk: the last one named."""
    return ["kari"]


@pytest.fixture
def keeping(tmp_path: Path, people: list[str]) -> Storage:
    """A desk of its own, opened when it is asked for; nothing else is kept."""
    return desk_in(tmp_path, people)


def desk_in(folder: Path, people: list[str]) -> Storage:
    """Return a desk in a folder, at which the last named of the people sits."""

    def open_desk() -> Rulework:
        from matcher.rulework import Rulework
        from matcher.store.store import Store

        store = Store.open(folder / "desk.sqlite")
        return Rulework(store, who=lambda: people[-1], now=lambda: NOON)

    return Storage(lambda _: "", open_desk=open_desk)


def desk_of_commands(people: list[str]) -> Storage:
    """Return a desk in the data folder that commands find as well."""

    def open_desk() -> Rulework:
        from matcher.rulework import Rulework
        from matcher.store import Store, database_file

        return Rulework(Store.open(database_file()), who=lambda: people[-1], now=lambda: NOON)

    return Storage(lambda _: "", open_desk=open_desk)


@pytest.fixture
def supervisor(shell: Shell, qtbot: QtBot) -> Supervisor:
    return Supervisor(shell, qtbot)


def put_away(shell: Shell, app: QApplication) -> None:
    """Leave nothing of a window behind."""
    shell.window.close()
    # It waits for some seconds only, and what is at work must not outlive whom it tells.
    shell.jobs.wait(PATIENCE_MS)
    shell.window.deleteLater()
    if shell.absence:
        app.removeEventFilter(shell.absence.watch)
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shell(
    qapp: QApplication, qtbot: QtBot, catalogue: Catalogue, keeping: Storage
) -> Iterator[Shell]:
    """Open the window, and leave nothing of it behind."""
    with look_restored(qapp):
        found = Shell(qapp, Casework(catalogue, lambda: DAY), Settings(welcomed=True), keeping)
        found.window.activateWindow()
        qtbot.waitUntil(lambda: found.absence is not None)
        yield found
        put_away(found, qapp)
        QGuiApplication.clipboard().clear()


@pytest.fixture
def caseworker(shell: Shell, qtbot: QtBot) -> Caseworker:
    return Caseworker(shell, qtbot)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Return what runs a command as it is typed, with the passphrase on standard input.

    The commands see the day the desk stands on: a file is signed there and taken in elsewhere.
    """
    monkeypatch.setenv(SUITE_DAY, DAY.isoformat())

    def run(*words: object) -> str:
        given = io.TextIOWrapper(io.BytesIO(WORDS.encode()), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", given)
        status = main(list(map(str, words)))
        printed = capsys.readouterr()
        assert status == 0, printed.err
        return printed.out

    return run
