"""A middle pane on the screen, with an adult of 34 in front of the counter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.questions.values import Span
from tests.ui.results.offers import counter
from ui.results.page import ResultsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter import Counter


@pytest.fixture
def desk() -> Counter:
    made = counter()
    made.answer("age", Span.exactly(34))
    return made


@pytest.fixture
def page(desk: Counter, qtbot: QtBot) -> ResultsPage:
    made = ResultsPage(desk)
    qtbot.addWidget(made)
    made.resize(430, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def chosen(page: ResultsPage) -> list[str]:
    found: list[str] = []
    page.program_chosen.connect(found.append)
    return found
