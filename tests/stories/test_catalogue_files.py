"""A catalogue file is opened at the counter: used at once, on its day, or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from matcher.errors import InputError
from matcher.messages import Message
from tests.stories.conftest import DAY
from ui.app.shell import Storage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue
    from tests.stories.caseworker import Caseworker
    from ui.app.shell import Shell


class Files:
    """What a catalogue file turns out to hold."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.holds: Catalogue | None = catalogue
        self.asked: list[Path | None] = []

    def take_in(self, path: Path | None) -> Catalogue:
        self.asked.append(path)
        if self.holds is None:
            raise InputError([Message("Pakken er skadet.")])
        return self.holds


@pytest.fixture
def files(catalogue: Catalogue) -> Files:
    return Files(replace(catalogue, version="2027.1", hash="0"))


@pytest.fixture
def keeping(files: Files) -> Storage:
    return Storage(lambda _: "", files.take_in)


def said(shell: Shell, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in shell.window.notices.text)


def test_one_for_today_is_used_at_once(
    shell: Shell, files: Files, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.take_in(tmp_path / "ny.tiltak")
    said(shell, qtbot, "Katalog 2027.1 er tatt i bruk")
    assert shell.window.counter.catalogue is files.holds


def test_one_for_a_later_day_is_kept_for_it(
    shell: Shell, files: Files, tmp_path: Path, qtbot: QtBot
) -> None:
    before = shell.window.counter.catalogue
    assert files.holds
    files.holds = replace(files.holds, valid_from=DAY + timedelta(days=40))
    shell.take_in(tmp_path / "ny.tiltak")
    said(shell, qtbot, "er hentet inn og tas i bruk 01.01.2027")
    assert shell.window.counter.catalogue is before


def test_a_broken_one_changes_nothing(
    shell: Shell, files: Files, tmp_path: Path, qtbot: QtBot
) -> None:
    before, files.holds = shell.window.counter.catalogue, None
    shell.take_in(tmp_path / "ny.tiltak")
    said(shell, qtbot, "Du arbeider videre med den du har.\nPakken er skadet.")
    assert shell.window.counter.catalogue is before


def test_the_menu_goes_back_to_the_one_that_came_with_the_program(
    caseworker: Caseworker, files: Files, qtbot: QtBot
) -> None:
    caseworker.find("Bruk katalogen som fulgte med programmet")
    said(caseworker.shell, qtbot, "er tatt i bruk")
    assert files.asked == [None]
