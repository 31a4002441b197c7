"""A line that leaves undo to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolTip

from tests.ui.widgets.stage import on_stage
from ui.widgets.line_edit import LineEdit
from ui.widgets.paint import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable

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


@pytest.fixture
def hovered(line: LineEdit, monkeypatch: pytest.MonkeyPatch) -> Callable[[], str]:
    """Return what is told on hovering over the line."""
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _spot, words, _over: told.append(words))

    def hover() -> str:
        told.clear()
        spot = QPoint(5, 5)
        QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, spot, line.mapToGlobal(spot)))
        return "".join(told)

    return hover


def test_what_has_no_room_is_shown_from_its_beginning_and_told_whole(
    line: LineEdit, hovered: Callable[[], str]
) -> None:
    long = "Et <b>langt</b> navn som ikke får plass i en så smal linje som denne er"
    line.resize(120, 30)
    line.clearFocus()
    line.show_text(long)
    assert line.cursorPosition() == 0
    assert hovered() == plain_tip(long)
    line.resize(2_000, 30)
    assert not hovered()
    line.resize(120, 30)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    assert not hovered(), "what is hidden is not told"


def test_who_writes_in_a_line_goes_on_at_its_end(line: LineEdit, qtbot: QtBot) -> None:
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.show_text("permittert")
    qtbot.keyClicks(line, " 24")
    assert line.text() == "permittert 24"
