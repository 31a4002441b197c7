"""Segments by mouse and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.widgets.stage import focused, on_stage
from ui.widgets.segments import SegmentRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


@pytest.fixture
def row(qtbot: QtBot) -> SegmentRow:
    made = SegmentRow("Har barn")
    for text in ("Ja", "Nei"):
        made.add(text)
    made.add("Vet ikke", "unknown")
    on_stage(qtbot, QLineEdit(), made, QLineEdit())
    return made


def test_nothing_is_chosen_to_begin_with(row: SegmentRow) -> None:
    assert row.number() is None


def test_tab_enters_once_and_leaves(row: SegmentRow, qtbot: QtBot) -> None:
    qtbot.keyClick(focused(), Key.Key_Tab)
    assert focused() is row.button(0)
    qtbot.keyClick(focused(), Key.Key_Tab)
    assert focused() is row.window().findChildren(QLineEdit)[1]


def test_tab_enters_at_what_is_chosen(row: SegmentRow, qtbot: QtBot) -> None:
    row.choose(2)
    qtbot.keyClick(focused(), Key.Key_Tab)
    assert focused() is row.button(2)


def test_arrows_move_and_space_chooses(row: SegmentRow, qtbot: QtBot) -> None:
    chosen: list[int] = []
    row.chosen.connect(chosen.append)
    row.button(0).setFocus()
    qtbot.keyClick(focused(), Key.Key_Right)
    assert (row.number(), chosen) == (None, [])
    qtbot.keyClick(focused(), Key.Key_Space)
    qtbot.keyClick(focused(), Key.Key_Right)
    assert (row.number(), chosen) == (2, [1, 2])


def test_a_first_letter_chooses(row: SegmentRow, qtbot: QtBot) -> None:
    row.button(0).setFocus()
    with qtbot.waitSignal(row.chosen) as told:
        qtbot.keyClick(focused(), "v")
    assert told.args == [2]
    assert focused() is row.button(2)


def test_only_one_is_chosen_and_it_can_be_none_again_without_a_word(
    row: SegmentRow, qtbot: QtBot
) -> None:
    row.choose(0)
    row.choose(1)
    assert [row.button(number).isChecked() for number in range(3)] == [False, True, False]
    with qtbot.assertNotEmitted(row.chosen):
        row.choose(None)
    assert row.number() is None


def test_not_knowing_is_marked_by_a_drawing_when_chosen(row: SegmentRow) -> None:
    assert row.button(2).icon().isNull()
    row.choose(2)
    assert not row.button(2).icon().isNull()
    row.choose(0)
    assert row.button(2).icon().isNull()
    assert row.button(2).property("segment") == "unknown"


def test_every_segment_says_what_it_answers(row: SegmentRow) -> None:
    assert row.button(1).accessibleName() == "Har barn: Nei"
