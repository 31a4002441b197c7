"""The page of entries, for all tests of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.desk.entries import EntriesPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.desk.presenter import Desk

    Settle = Callable[[], None]


@pytest.fixture
def settle(settle: Settle) -> Settle:
    """Wait until what follows from what was asked for is done too: act, list, uses."""

    def wait() -> None:
        for _ in range(4):
            settle()

    return wait


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, settle: Settle) -> EntriesPage:
    """Return the page of entries, shown."""
    made = EntriesPage(desk)
    qtbot.addWidget(made)
    made.show()
    settle()
    return made
