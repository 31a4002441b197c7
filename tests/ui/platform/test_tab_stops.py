"""Where Tab goes: as the eye reads, over what can be typed in or pressed, and round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from ui.platform.parts import next_part
from ui.platform.tab_stops import next_stop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 300)
    return made


def _at(widget: QWidget, parent: QWidget, x: int, y: int, height: int = 20) -> QWidget:
    widget.setParent(parent)
    widget.setGeometry(x, y, 80, height)
    return widget


def _walk(window: QWidget, here: QWidget, *, forward: bool = True) -> list[QWidget]:
    found: list[QWidget] = []
    while (stop := next_stop(window, here, forward=forward)) is not None and stop not in found:
        found.append(stop)
        here = stop
    return found


def test_lines_are_read_from_the_top_and_each_from_its_start(window: QWidget) -> None:
    below = _at(QLineEdit(), window, 0, 100)
    right = _at(QPushButton(), window, 100, 0)
    left = _at(QLineEdit(), window, 0, 4)
    window.show()
    assert _walk(window, below) == [left, right, below]
    assert _walk(window, below, forward=False) == [right, left, below]


def test_a_low_part_beside_a_high_one_is_on_its_line(window: QWidget) -> None:
    high = _at(QLineEdit(), window, 0, 0, height=60)
    low = _at(QPushButton(), window, 100, 30)
    after = _at(QLineEdit(), window, 0, 100)
    window.show()
    assert _walk(window, after) == [high, low, after]


def test_what_cannot_be_used_is_passed_by(window: QWidget) -> None:
    first = _at(QLineEdit(), window, 0, 0)
    _at(QLabel("words"), window, 0, 30)
    _at(QPushButton("off"), window, 0, 60).setEnabled(False)
    _at(QPushButton("hidden"), window, 0, 90).hide()
    clicked = _at(QPushButton("click"), window, 0, 120)
    clicked.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    last = _at(QLineEdit(), window, 0, 150)
    window.show()
    assert _walk(window, first) == [last, first]


def test_a_part_that_stands_for_a_field_is_no_stop_but_its_field_is(window: QWidget) -> None:
    first = _at(QLineEdit(), window, 0, 0)
    part = _at(QWidget(), window, 0, 40, height=100)
    part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    inner = _at(QLineEdit(), part, 0, 0)
    inner_last = _at(QPushButton(), part, 0, 50)
    part.setFocusProxy(inner)
    window.show()
    assert _walk(window, first) == [inner, inner_last, first]


def test_from_what_is_no_stop_it_goes_to_the_first_or_the_last(window: QWidget) -> None:
    words = _at(QLabel("words"), window, 0, 0)
    first = _at(QLineEdit(), window, 0, 30)
    last = _at(QPushButton(), window, 0, 60)
    window.show()
    assert next_stop(window, words, forward=True) is first
    assert next_stop(window, words, forward=False) is last


def test_where_there_is_no_other_stop_tab_goes_nowhere(window: QWidget) -> None:
    window.show()
    assert next_stop(window, window, forward=True) is None
    only = _at(QLineEdit(), window, 0, 0)
    only.show()
    assert next_stop(window, only, forward=True) is None
    assert next_stop(window, window, forward=True) is only


def test_a_window_of_its_own_is_not_walked_through(window: QWidget) -> None:
    here = _at(QLineEdit(), window, 0, 0)
    other = QWidget(window, Qt.WindowType.Tool)
    _at(QLineEdit(), other, 0, 0)
    window.show()
    other.show()
    assert next_stop(window, here, forward=True) is None


def test_f6_goes_round_the_parts_that_are_seen_and_nowhere_where_none_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    parts = [QLineEdit(window) for _ in range(3)]
    ways = [(part, part.setFocus) for part in parts]
    next_part(ways, 1)
    assert window.focusWidget() is None
    parts[1].hide()
    window.show()
    parts[0].setFocus()
    for step, reached in ((1, parts[2]), (1, parts[0]), (-1, parts[2])):
        next_part(ways, step)
        assert window.focusWidget() is reached
