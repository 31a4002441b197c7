"""The desk with text twice as large on the common screen: nothing cut off at the side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from tests.stories.supervisor import Supervisor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app.shell import Shell


@pytest.fixture
def supervisor(shell: Shell, qtbot: QtBot) -> Supervisor:
    shell.use_size(200)
    shell.window.resize(1_366, 768)
    one = Supervisor(shell, qtbot)
    one.sit_down()
    return one


def cut(window: QWidget) -> list[str]:
    """Return what has less width than it needs, or reaches out of what it is in."""
    words = (QLabel, QAbstractButton, QComboBox, QLineEdit)
    shown = [each for kind in words for each in window.findChildren(kind) if each.isVisible()]
    own = [each for each in shown if each.window() is window]
    return [_called(each) for each in own if _short(each) or _out(each)]


def _called(widget: QWidget) -> str:
    said = widget.property("text") or widget.property("currentText")
    return f"{type(widget).__name__} {widget.accessibleName() or said}"


def _short(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return False  # wraps, or is elided with its whole text as its tip
    return widget.width() < widget.minimumSizeHint().width() - 1


def _out(widget: QWidget) -> bool:
    window = widget.window()
    own = QRect(widget.mapTo(window, QPoint()), widget.size())
    above = widget.parentWidget()
    while above is not None:
        room = QRect(above.mapTo(window, QPoint()), above.size())
        if own.left() < room.left() - 1 or own.right() > room.right() + 1:
            return True
        above = above.parentWidget()
    return False


def all_is_seen(window: QWidget, place: int) -> None:
    assert cut(window) == [], place


def test_nothing_is_cut_off_with_large_text(supervisor: Supervisor, qtbot: QtBot) -> None:
    one, window = supervisor, supervisor.shell.window
    for area in range(one.page.areas.count()):
        one.page.go_to(area)
        qtbot.waitUntil(partial(all_is_seen, window, area))
    one.desk.editing.open("jobbsjansen")
    one.until(lambda: one.desk.editing.draft is not None)
    for tab in range(one.page.pane.tabs.count()):
        one.page.pane.go_to(tab)
        one.settle()
        qtbot.waitUntil(partial(all_is_seen, window, tab))
    assert window.width() == 1_366
