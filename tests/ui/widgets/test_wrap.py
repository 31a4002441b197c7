"""Buttons that never cut their words off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.chip import Chip
from ui.widgets.wrap import WrapButton, WrapCheck, WrapRadio, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

LONG = "Et forsøkskontor for ungdomsprogrammet & andre"


@pytest.mark.parametrize("make", [WrapButton, WrapRadio, WrapCheck, Chip])
def test_a_narrow_button_is_higher_and_keeps_every_word(
    qtbot: QtBot, make: Callable[[str], WrapButton | WrapRadio | WrapCheck]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = make(LONG)
    natural = button.sizeHint()
    column = QVBoxLayout(window)
    column.addWidget(button)
    column.addStretch()
    window.resize(natural.width() // 2 + 20, 300)
    with qtbot.waitExposed(window):
        window.show()
    assert "\n" in button.text()
    assert button.height() > natural.height()
    assert button.text().replace("\n", " ").replace("&&", "&") == LONG == button.words
    assert button.sizeHint() == natural


def test_an_ampersand_is_a_letter(qtbot: QtBot) -> None:
    button = WrapButton("Råd & hjelp")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    assert button.words == "Råd & hjelp"


def test_lines_are_broken_between_words_only(qtbot: QtBot) -> None:
    button = WrapButton("x")
    qtbot.addWidget(button)
    metrics = button.fontMetrics()
    assert wrapped("ett langtord to", metrics, 1) == "ett\nlangtord\nto"
    assert wrapped("ett to", metrics, 10_000) == "ett to"
