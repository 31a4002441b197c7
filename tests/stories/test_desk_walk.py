"""The whole desk by keyboard: Tab comes to everything and back, and one sees where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QTabBar, QWidget

from tests.stories.caseworker import MOST_STEPS, SHIFT
from tests.stories.supervisor import Supervisor
from tests.ui.screen import come_to_rest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app.shell import Shell

PROGRAM = "jobbsjansen"


@pytest.fixture
def supervisor(shell: Shell, qtbot: QtBot) -> Supervisor:
    shell.window.resize(1_366, 768)
    one = Supervisor(shell, qtbot)
    one.sit_down()
    return one


def stops(one: Supervisor) -> set[QWidget]:
    """Return all that the Tab key should come to."""
    return {
        widget
        for widget in one.shell.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is one.shell.window
        and not isinstance(widget, QScrollArea)
    }


def walked(one: Supervisor, key: Qt.Key) -> list[QWidget]:
    """Press a key until one is back; every stop must be in sight."""
    seen: list[QWidget] = []
    for _ in range(MOST_STEPS):
        here = one.focus
        if here in seen:
            assert here is seen[0], f"{key} goes round from {one.name_of_focus()!r}"
            return seen
        seen.append(here)
        come_to_rest()
        assert in_sight(here), one.name_of_focus()
        one.press(key)
    raise AssertionError("never came back")


def in_sight(widget: QWidget) -> bool:
    """Tell whether the first line of a widget is seen: not scrolled away, nothing above it."""
    seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    spot = seen.mapTo(seen.window(), QPoint(8, min(8, seen.height() // 2)))
    found = seen.window().childAt(spot)
    return found is not None and (found is widget or widget.isAncestorOf(found))


def walk(one: Supervisor) -> None:
    """Walk when nothing is added any more behind the window."""
    found: set[QWidget] = set()
    while found != stops(one):
        found = stops(one)
        come_to_rest(one.shell.window)
        one.until(lambda: one.shell.jobs.wait(0))
    forward = walked(one, Qt.Key.Key_Tab)
    assert set(forward) == stops(one)
    backward = walked(one, Qt.Key.Key_Backtab)
    assert backward == [forward[0], *reversed(forward[1:])]


def cycled(one: Supervisor) -> list[QWidget]:
    """Press F6 until one is back."""
    seen = [one.focus]
    for _ in range(8):
        one.press(Qt.Key.Key_F6)
        if one.focus is seen[0]:
            return seen
        seen.append(one.focus)
    raise AssertionError([widget.accessibleName() for widget in seen])


def test_every_area_is_walked_there_and_back(supervisor: Supervisor) -> None:
    one = supervisor
    for area in range(one.page.areas.count()):
        one.page.areas.setFocus()
        one.page.go_to(area)
        one.until(lambda: one.shell.jobs.wait(0))
        walk(one)
        one.page.areas.setFocus()
        parts = cycled(one)
        assert len(parts) == 2, area
        assert isinstance(parts[0], QTabBar)


def test_every_tab_is_walked_there_and_back(supervisor: Supervisor) -> None:
    one = supervisor
    one.desk.editing.open(PROGRAM)
    one.until(lambda: one.desk.editing.draft is not None)
    parts = []
    for tab in range(one.page.pane.tabs.count()):
        one.page.pane.go_to(tab)
        one.settle()
        walk(one)
        one.page.pane.go_to(tab)
        parts.append(len(cycled(one)))
        QTest.keyClick(one.focus, Qt.Key.Key_F6, SHIFT)
        assert one.focus in stops(one)
    # The areas and the tabs; then twice the list, the line and what is beside; fields and preview;
    # a step of publishing; and nothing in a history where nothing has happened.
    assert parts == [5, 5, 4, 3, 2]


def test_the_rule_is_read_from_left_to_right(supervisor: Supervisor) -> None:
    one = supervisor
    one.desk.editing.open(PROGRAM)
    one.until(lambda: one.desk.editing.draft is not None)
    one.settle()
    rule = one.page.pane.rule
    assert rule is not None
    passed = [rule.list, rule.panel, rule.proof, one.page.areas, one.page.pane.tabs, rule.toolbar]
    seen = walked(one, Qt.Key.Key_Tab)
    firsts = [next(i for i, each in enumerate(seen) if part is each or part.isAncestorOf(each))
              for part in passed]  # fmt: skip
    assert firsts == sorted(firsts)


def test_escape_leads_back_to_the_rule(supervisor: Supervisor) -> None:
    one = supervisor
    one.desk.editing.open(PROGRAM)
    one.until(lambda: one.desk.editing.draft is not None)
    rule = one.page.pane.rule
    assert rule is not None
    for _ in range(2):
        one.press(Qt.Key.Key_F6)
        assert not rule.list.hasFocus()
        one.press(Qt.Key.Key_Escape)
        assert rule.list.hasFocus()
        one.press(Qt.Key.Key_F6)
