"""A program page on the screen, with an adult of 34 in front of the counter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.questions.values import Span
from tests.ui.program.cards import MORE
from tests.ui.results.offers import counter
from ui.program.view import ProgramView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter import Counter


@pytest.fixture
def desk() -> Counter:
    made = counter(*MORE)
    made.answer("age", Span.exactly(34))
    return made


@pytest.fixture
def view(desk: Counter, qtbot: QtBot) -> ProgramView:
    made = ProgramView(desk)
    qtbot.addWidget(made)
    made.resize(500, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made
