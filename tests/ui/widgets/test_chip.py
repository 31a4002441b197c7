"""Chips that can be taken away, and rows of buttons the arrows move in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.widgets.stage import focused, on_stage
from ui.widgets.chip import Chip
from ui.widgets.roving_focus import RovingFocus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space])
def test_keys_take_a_chip_away(qtbot: QtBot, key: Qt.Key) -> None:
    chip = Chip("Alder: 24 år")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, key)


def test_a_chip_says_what_it_does_and_has_room_for_its_cross(qtbot: QtBot) -> None:
    chip, plain = Chip("Alder: 24 år"), QPushButton("Alder: 24 år")
    for widget in (chip, plain):
        qtbot.addWidget(widget)
    assert chip.accessibleName() == "Ta bort Alder: 24 år"
    assert chip.sizeHint().width() > plain.sizeHint().width()


def _row(qtbot: QtBot) -> list[QPushButton]:
    buttons = [QPushButton(text) for text in "abc"]
    RovingFocus(buttons[0]).take(buttons)
    on_stage(qtbot, *buttons)
    return buttons


def test_arrows_move_and_stop_at_the_ends(qtbot: QtBot) -> None:
    buttons = _row(qtbot)
    for key, wanted in (("Left", 0), ("Right", 1), ("Down", 2), ("Right", 2), ("Up", 1)):
        qtbot.keyClick(focused(), getattr(Qt.Key, f"Key_{key}"))
        assert focused() is buttons[wanted]


def test_only_the_last_visited_button_is_in_the_tab_order(qtbot: QtBot) -> None:
    buttons = _row(qtbot)
    buttons[2].setFocus()
    strong = [each.focusPolicy() == Qt.FocusPolicy.StrongFocus for each in buttons]
    assert strong == [False, False, True]
