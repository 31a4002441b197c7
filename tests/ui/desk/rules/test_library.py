"""Conditions are found again, with the programs that use them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from matcher.rules.conditions import All, AnyOf
from tests.ui.desk.rules.rules import GROUP, GROWN, REGISTERED, YOUNG, criterion, program
from ui.desk.rules.model.branches import fresh
from ui.desk.rules.model.library import shared_conditions, where_used
from ui.desk.rules.panel.picker import Choosable, Picker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ONE = program(criterion("a", GROUP), criterion("b", GROWN))
OTHER = replace(program(criterion("a", All((GROWN, YOUNG)))), id="other")


def test_what_most_programs_use_comes_first() -> None:
    found = shared_conditions([ONE, OTHER])
    assert found[0].condition == All((GROWN, YOUNG))
    assert found[0].programs == ("jobbkurs", "other")
    assert REGISTERED not in [shared.condition for shared in found]


def test_where_a_condition_is_used() -> None:
    assert where_used(GROWN, [ONE, OTHER]) == ("jobbkurs", "other")
    assert where_used(AnyOf((YOUNG,)), [ONE, OTHER]) == ()


def test_a_fresh_condition_is_equal_and_another() -> None:
    assert fresh(GROUP) == GROUP
    assert fresh(GROUP) is not GROUP


def test_typing_narrows_and_enter_picks(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    entries = [Choosable(1, "Alder"), Choosable(2, "Bydel", "Bolig"), Choosable(3, "Å bo", "", "x")]
    picker = Picker("Velg", entries, window)
    picker.open()
    picked: list[object] = []
    picker.picked.connect(picked.append)
    qtbot.keyClicks(picker.line, "bo")
    assert [picker.list.isRowHidden(row) for row in range(3)] == [True, False, False]
    qtbot.keyClick(picker.line, Qt.Key.Key_Down)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert picked == [3]


def test_nothing_found_picks_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    picker = Picker("Velg", [Choosable(1, "Alder")], window)
    picker.open()
    picked: list[object] = []
    picker.picked.connect(picked.append)
    qtbot.keyClicks(picker.line, "xyz")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert picked == []
    assert picker.isVisible()
