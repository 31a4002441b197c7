"""A program page on the screen, with an adult of 34 in front of the counter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.counter.program.cards import MORE
from tests.ui.counter.results.offers import adult
from tests.ui.screen import on_screen
from ui.counter.program.view import ProgramView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter


@pytest.fixture
def desk() -> Counter:
    return adult(*MORE)


@pytest.fixture
def view(desk: Counter, qtbot: QtBot) -> ProgramView:
    return on_screen(qtbot, ProgramView(desk), 500, 700)
