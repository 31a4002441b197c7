"""Only what was changed in this window is written, and never what was not read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from matcher.casework import Casework
from matcher.errors import StoreError
from matcher.messages import Message
from matcher.store.paths import database_file
from matcher.store.store import Store
from tests.ui.counter.intake.desk import today, two_groups
from tests.ui.screen import look_restored
from ui.app import start
from ui.app.kept_settings import KeptSettings
from ui.app.shell import Shell
from ui.app.storage import Storage
from ui.platform import Jobs, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

CHOSEN = {
    "theme": "dark", "text_size": "150", "language": "nn", "welcomed": "yes",
    "blank_after": "300", "wipe_after": "900",
}  # fmt: skip


class Saved(list[dict[str, str]]):
    """What was written, write by write."""

    def save(self, pairs: dict[str, str]) -> str:
        self.append(pairs)
        return ""


@pytest.fixture
def saved() -> Saved:
    return Saved()


@pytest.fixture
def jobs(qapp: QObject) -> Iterator[Jobs]:
    found = Jobs(qapp)
    yield found
    found.end()


def kept(jobs: Jobs, qapp: QObject, save: Callable[[dict[str, str]], str]) -> KeptSettings:
    return KeptSettings(Settings(welcomed=True), save, jobs, qapp)


def test_what_is_as_before_is_not_written(jobs: Jobs, qapp: QObject, saved: Saved) -> None:
    one = kept(jobs, qapp, saved.save)
    one.keep(one.now)
    one.keep(replace(one.now, theme="dark"))
    one.keep(replace(one.now, compact=True))
    jobs.end()
    assert saved == [{"theme": "dark"}, {"compact": "yes"}]


def test_what_could_not_be_written_goes_with_the_next(
    jobs: Jobs, qapp: QObject, qtbot: QtBot, saved: Saved
) -> None:
    full = [True]

    def save(pairs: dict[str, str]) -> str:
        if full.pop() if full else False:
            raise StoreError(Message("Disken er full."))
        saved.append(pairs)
        return ""

    one = kept(jobs, qapp, save)
    with qtbot.waitSignal(one.failed):
        one.keep(replace(one.now, theme="dark"))
    one.keep(replace(one.now, compact=True))
    jobs.end()
    assert saved == [{"theme": "dark", "compact": "yes"}]


def test_unread_settings_are_never_written_over_but_for_what_was_chosen(
    jobs: Jobs, qapp: QObject, saved: Saved
) -> None:
    one = kept(jobs, qapp, saved.save)
    one.unread = True
    one.keep(replace(one.now, window="0,0,1366,768", panes="430,430,506"))
    one.keep(replace(one.now, text_size=125))
    one.take({"theme": "dark", "text_size": "200", "language": "nn"})
    one.keep(one.now)
    jobs.end()
    assert saved == [{"text_size": "125"}]
    assert (one.now.theme, one.now.text_size, one.now.language) == ("dark", 125, "nn")


@pytest.fixture
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path))
    Store.open(database_file()).put_settings(CHOSEN)
    return database_file()


def opened(qapp: QApplication, *, unread: bool) -> Shell:
    told = "Databasen er opptatt."
    keeping = Storage(start.save, told, look=start.look, unread=unread)
    return Shell(qapp, Casework(two_groups(), today), Settings(welcomed=unread), keeping)


def _is_there(shell: Shell) -> bool:
    return shell.absence is not None


def test_a_lock_of_some_seconds_at_the_start_costs_nothing(
    qapp: QApplication, qtbot: QtBot, stored: Path
) -> None:
    with look_restored(qapp):
        with closing(sqlite3.connect(stored, isolation_level=None)) as another:
            another.execute("BEGIN EXCLUSIVE")
            shell = opened(qapp, unread=True)
            qtbot.waitUntil(lambda: shell.absence is not None)
            shell.present.ask()
            shell.jobs.wait(60_000)
            assert shell.settings.theme == "system"
        shell.window.intake.intake.line.setText("34")
        qtbot.waitUntil(lambda: not shell.present.looking)
        shell.present.ask()
        qtbot.waitUntil(lambda: not shell.present.looking)
        assert shell.settings.theme == "system", "half a line is worth more than a look"
        shell.window.intake.intake.line.clear()
        shell.present.ask()
        qtbot.waitUntil(lambda: shell.settings.theme == "dark")
        assert shell.window.counter.language == "nn"
        assert shell.window.notices.text == ""
        shell.window.close()
        shell.jobs.end()
        left = Store.open(stored).settings()
        assert {key: left[key] for key in CHOSEN} == CHOSEN
        for translator in shell._translators:
            qapp.removeTranslator(translator)
        shell.window.deleteLater()
        shell.deleteLater()


def test_two_windows_of_one_user_leave_each_other_their_settings(
    qapp: QApplication, qtbot: QtBot, stored: Path
) -> None:
    del stored
    with look_restored(qapp):
        first, second = opened(qapp, unread=False), opened(qapp, unread=False)
        for shell in (first, second):
            qtbot.waitUntil(partial(_is_there, shell))
        second.use_size(125)
        second.window.close()
        second.jobs.end()
        first.window.close()
        first.jobs.end()
        assert Store.open(database_file()).settings()["text_size"] == "125"
        for shell in (first, second):
            shell.window.deleteLater()
            shell.deleteLater()
