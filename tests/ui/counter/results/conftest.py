"""A middle pane on the screen, with an adult of 34 in front of the counter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.counter.results.offers import adult
from tests.ui.screen import on_screen
from ui.counter.results.page import ResultsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter


@pytest.fixture
def desk() -> Counter:
    return adult()


@pytest.fixture
def page(desk: Counter, qtbot: QtBot) -> ResultsPage:
    made = on_screen(qtbot, ResultsPage(desk), 430, 700)
    made.list.opened.emit(made.model.place("§more"))  # as a click on its heading
    return made


@pytest.fixture
def chosen(page: ResultsPage) -> list[str]:
    found: list[str] = []
    page.program_chosen.connect(found.append)
    return found
