"""A line that leaves undo to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.widgets.stage import on_stage
from ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def line(qtbot: QtBot) -> LineEdit:
    made = LineEdit("Alder")
    on_stage(qtbot, made)
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_undo_and_redo_reach_the_window(line: LineEdit, qtbot: QtBot, key: Qt.Key) -> None:
    pressed: list[bool] = []
    QShortcut(QKeySequence(f"Ctrl+{chr(key)}"), line.window(), lambda: pressed.append(True))
    qtbot.keyClicks(line, "24")
    qtbot.keyClick(line, key, CONTROL)
    assert pressed == [True]
    assert line.text() == "24"


def test_without_a_shortcut_undo_does_nothing(line: LineEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(line, "24")
    qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
    assert line.text() == "24"


def test_the_first_hint_that_fits_is_shown(line: LineEdit) -> None:
    line.set_hints("mange lange ord som ikke får plass", "kort")
    line.resize(2_000, 30)
    assert line.placeholderText() == "mange lange ord som ikke får plass"
    line.resize(90, 30)
    assert line.placeholderText() == "kort"
    line.resize(10, 30)
    assert line.placeholderText() == ""


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_mouse_gets_the_clipboard_but_no_undo(line: LineEdit, qtbot: QtBot) -> None:
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, QPoint(5, 5), line.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(line, event)
    menu = line.findChild(QMenu)
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions()]
    assert "edit-paste" in names
    assert not {"edit-undo", "edit-redo"}.intersection(names)
    menu.close()
    qtbot.waitUntil(lambda: line.findChild(QMenu) is None)


def test_the_menu_key_is_left_to_what_stands_around(line: LineEdit) -> None:
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, QPoint(5, 5), line.mapToGlobal(QPoint(5, 5)))
    line.contextMenuEvent(event)
    assert not event.isAccepted()
    assert line.findChild(QMenu) is None


def test_a_line_is_as_wide_as_its_digits(line: LineEdit) -> None:
    line.set_characters(4)
    four = line.sizeHint().width()
    line.set_characters(8)
    digits = line.fontMetrics().horizontalAdvance("0000")
    assert abs(line.sizeHint().width() - four - digits) <= 1
