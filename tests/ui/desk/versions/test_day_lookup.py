"""A day is written as people write it; what no version covers is told beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.desk.versions.day_lookup import DayLookup

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.desk.presenter import Desk


@pytest.fixture
def lookup(desk: Desk, qtbot: QtBot) -> DayLookup:
    made = DayLookup(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_day_is_asked_for(lookup: DayLookup, qtbot: QtBot) -> None:
    QTest.keyClicks(lookup.line, "1.2.2027")
    with qtbot.waitSignal(lookup.wanted) as wanted:
        QTest.keyClick(lookup.line, Qt.Key.Key_Return)
    assert wanted.args == [date(2027, 2, 1)]
    assert not lookup.fault.isVisible()


@pytest.mark.parametrize(
    ("written", "told"), [("", "kan ikke leses"), ("1.2.2019", "Ingen versjon")]
)
def test_what_is_no_day_of_ours_is_told(lookup: DayLookup, written: str, told: str) -> None:
    asked: list[object] = []
    lookup.wanted.connect(asked.append)
    lookup.line.setText(written)
    lookup.show_day.click()
    assert told in lookup.fault.text()
    assert lookup.fault.isVisible()
    assert not asked
