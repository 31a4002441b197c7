"""Text on the clipboard is only lent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from tests.ui.screen import on_screen
from ui.platform.clipboard import BorrowedClipboard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot


@pytest.fixture
def clipboard(qapp: QObject) -> Iterator[BorrowedClipboard]:
    yield BorrowedClipboard(qapp, seconds=60)
    QGuiApplication.clipboard().clear()


def test_the_text_can_be_pasted_until_it_is_taken_away(clipboard: BorrowedClipboard) -> None:
    clipboard.put("Vurdering av tiltak")
    assert QGuiApplication.clipboard().text() == "Vurdering av tiltak"
    clipboard.clear()
    assert not QGuiApplication.clipboard().text()


def test_what_somebody_else_copied_since_is_left_alone(clipboard: BorrowedClipboard) -> None:
    clipboard.put("vår tekst")
    QGuiApplication.clipboard().setText("noe annet")
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == "noe annet"


def test_clipboard_histories_are_asked_to_look_away(clipboard: BorrowedClipboard) -> None:
    clipboard.put("vår tekst")
    formats = QGuiApplication.clipboard().mimeData().formats()
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in formats)
    assert "x-kde-passwordManagerHint" in formats


@pytest.mark.parametrize("times", [1, 2])
def test_what_a_field_copies_is_marked_as_well(
    clipboard: BorrowedClipboard, qtbot: QtBot, times: int
) -> None:
    field = on_screen(qtbot, QLineEdit("fengsel"), 200, 40)
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    for _ in range(times):
        field.copy()
    assert QGuiApplication.clipboard().text() == "fengsel"
    formats = QGuiApplication.clipboard().mimeData().formats()
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in formats)
    clipboard.wipe()
    assert not QGuiApplication.clipboard().text()


def test_the_timer_takes_it_away_by_itself(qapp: QObject, qtbot: QtBot) -> None:
    brief = BorrowedClipboard(qapp, seconds=0)
    brief.put("kort tid")
    assert QGuiApplication.clipboard().text() == "kort tid"
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().text())


def test_a_machine_that_slept_has_forgotten_the_text_at_the_first_look(qapp: QObject) -> None:
    now = [100.0]
    lent = BorrowedClipboard(qapp, seconds=60, clock=lambda: now[0])
    told: list[str] = []
    lent.gone.connect(told.append)
    lent.put("vår tekst")
    now[0] += 59
    lent.tick()
    assert QGuiApplication.clipboard().text() == "vår tekst"
    now[0] += 8 * 3_600
    lent.tick()
    assert not QGuiApplication.clipboard().text()
    assert told == ["vår tekst"]
