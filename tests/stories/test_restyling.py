"""Larger text or other colours while everything is open: Qt goes through a list of all widgets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.stories.supervisor import Supervisor

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.app.shell import Shell


@pytest.fixture
def supervisor(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Supervisor:
    # It comes when Qt is through the list, and may move panes as it likes.
    monkeypatch.setattr(shell.window, "settle", lambda: None)
    return Supervisor(shell, qtbot)


def gone_during(change: Callable[[], None]) -> list[str]:
    """Change the look; return the widgets that went while Qt had their addresses."""
    gone: list[str] = []
    for widget in QApplication.allWidgets():
        name = f"{widget.metaObject().className()} {widget.accessibleName()}"
        widget.destroyed.connect(partial(_note, gone, name))
    change()
    found = list(gone)
    QApplication.processEvents()
    return found


def _note(gone: list[str], name: str, *_: object) -> None:
    gone.append(name)


def test_no_widget_goes_while_the_counter_is_restyled(supervisor: Supervisor, qtbot: QtBot) -> None:
    one = supervisor
    one.shell.window.resize(1_366, 768)
    assert one.shell.window.splitter.count() == 3
    for percent, panes in ((150, 2), (100, 3)):
        assert gone_during(partial(one.shell.use_size, percent)) == []
        # The panes do move, but not while Qt goes through them.
        qtbot.waitUntil(partial(_has, one.shell, panes))
    assert gone_during(partial(one.shell.use_theme, "dark")) == []


def _has(shell: Shell, panes: int) -> bool:
    return shell.window.splitter.count() == panes


def test_no_widget_goes_while_the_desk_is_restyled(supervisor: Supervisor) -> None:
    one = supervisor
    one.shell.window.resize(1_366, 768)
    one.sit_down()
    for area in reversed(range(one.page.areas.count())):
        one.page.go_to(area)
    one.desk.editing.open("jobbsjansen")
    one.until(lambda: one.desk.editing.draft is not None)
    for tab in reversed(range(one.page.pane.tabs.count())):
        one.page.pane.go_to(tab)
        one.settle()
    assert gone_during(partial(one.shell.use_size, 200)) == []
    assert gone_during(partial(one.shell.use_theme, "dark")) == []
