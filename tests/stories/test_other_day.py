"""The conversation is judged as on a day that has been, from the counter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.errors import InputError
from matcher.messages import Message
from matcher.store.paths import bundled_catalogue
from tests.stories.conftest import DAY
from ui.app import start
from ui.counter.day_box import DayBox

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.catalogue.catalogue import Catalogue
    from tests.stories.caseworker import Caseworker
    from ui.app.storage import Storage

BEFORE = date(2026, 10, 1)
FIRST = date(2026, 1, 1)


@pytest.fixture
def keeping(keeping: Storage, catalogue: Catalogue) -> Storage:
    def at_day(day: date) -> Catalogue:
        if day < FIRST:
            raise InputError([Message("Ingen versjon gjaldt {day}.", day=str(day))])
        return catalogue if day >= DAY else replace(catalogue, version="gammel", hash="0" * 64)

    return replace(keeping, at_day=at_day)


def ask(caseworker: Caseworker, day: str) -> None:
    caseworker.open_by_finder("En annen dag")
    caseworker.write(day)
    caseworker.press(Qt.Key.Key_Return)


def test_a_day_is_asked_for_and_the_way_back_stands_above(caseworker: Caseworker) -> None:
    window = caseworker.shell.window
    caseworker.tell("34 sagene")
    ask(caseworker, "1.10.2026")
    caseworker.wait(lambda: window.counter.looks_back)
    assert window.counter.situation.as_of == BEFORE
    assert window.counter.catalogue.version == "gammel"
    assert "age" in caseworker.answers
    bar = window.bars.version_banner
    assert bar is not None
    assert "01.10.2026" in bar.words.text()
    bar.back.click()
    assert window.counter.situation.as_of == DAY


def test_today_is_no_looking_back(caseworker: Caseworker) -> None:
    caseworker.tell("34 sagene")
    ask(caseworker, "i dag")
    assert caseworker.shell.jobs.wait(60_000)
    caseworker.wait(lambda: QApplication.activeModalWidget() is None)
    assert not caseworker.shell.window.counter.looks_back


def test_what_is_no_day_stays_to_be_corrected(caseworker: Caseworker) -> None:
    ask(caseworker, "31.2.2026")
    box = QApplication.activeModalWidget()
    assert isinstance(box, DayBox)
    assert box.fault.text() == "Datoen kan ikke leses. Skriv den som 24.12.2026."
    assert box.line.hasFocus()
    box.reject()


def test_a_day_before_the_first_catalogue_is_told(caseworker: Caseworker) -> None:
    ask(caseworker, "24.12.1999")
    notices = caseworker.shell.window.notices
    caseworker.wait(lambda: "Ingen versjon gjaldt" in notices.text)
    assert not caseworker.shell.window.counter.looks_back


def test_the_catalogue_of_a_day_is_the_one_in_force_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, catalogue: Catalogue
) -> None:
    monkeypatch.setenv("TILTAKSFINNER_DATA", str(tmp_path))
    assert bundled_catalogue().is_dir()
    assert start.at_day(date.fromisoformat(catalogue.published)).hash == catalogue.hash
    with pytest.raises(InputError, match=r"01\.01\.2020"):
        start.at_day(date(2020, 1, 1))
