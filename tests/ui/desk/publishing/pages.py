"""The page where a change is sent in and published, of a program that is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.desk.publishing.page import PublishingPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.desk.presenter import Desk


def publishing_page(
    desk: Desk, settle: Callable[[], None], qtbot: QtBot, program_id: str
) -> PublishingPage:
    """Open a program and return the page, shown and proved."""
    desk.editing.open(program_id)
    settle()
    made = PublishingPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    return made
