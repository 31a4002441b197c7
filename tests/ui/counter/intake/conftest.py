"""A left pane on the screen with every row made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.counter.intake.desk import counter
from tests.ui.screen import on_screen
from ui.counter.intake.page import IntakePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter


@pytest.fixture
def desk() -> Counter:
    return counter()


@pytest.fixture
def page(desk: Counter, qtbot: QtBot) -> IntakePage:
    made = on_screen(qtbot, IntakePage(desk), 430, 700)
    qtbot.waitUntil(lambda: made.view.complete)
    return made
