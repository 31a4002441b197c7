"""Kept cases are listed by reference and date, and each is opened or erased from its own line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.counter.kept.boxes import counter, shelf
from ui.counter.kept import CaseList
from ui.widgets import WrapButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.kept_cases import Shelf


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(parent: QWidget, shown: Shelf) -> CaseList:
    box = CaseList(counter(), shown, parent)
    box.show()
    return box


def test_a_line_says_reference_and_days_and_nothing_else(parent: QWidget) -> None:
    box = opened(parent, shelf("BBB-CCC"))
    assert box.rows[0].words.text() == "BBB-CCC – bevart 23.11.2026, slettes 30.11.2026"
    assert not box.passphrase.isVisible()
    assert not box.empty.isVisible()


def test_erasing_is_asked_of_one_at_a_time(parent: QWidget, qtbot: QtBot) -> None:
    box = opened(parent, shelf("BBB-CCC", "DDD-FFF"))
    first, second = box.rows
    with qtbot.assertNotEmitted(box.erase_wanted):
        first.erase.click()
        second.erase.click()
    assert (first.erase.words, second.erase.words) == ("Slett", "Slett for godt")
    assert second.erase.accessibleName().startswith("Slett for godt: DDD-FFF")
    with qtbot.waitSignal(box.erase_wanted) as wanted:
        second.erase.click()
    assert wanted.args == ["DDD-FFF"]


def test_opening_takes_the_passphrase_along(parent: QWidget, qtbot: QtBot) -> None:
    box = opened(parent, shelf("BBB-CCC", asks=True))
    assert box.passphrase.echoMode() is QLineEdit.EchoMode.Password
    box.passphrase.setText("fire ord til")
    with qtbot.waitSignal(box.open_wanted) as wanted:
        box.rows[0].open.click()
    assert wanted.args == ["BBB-CCC", "fire ord til"]


def test_where_it_is_no_longer_allowed_a_case_can_only_be_erased(parent: QWidget) -> None:
    box = opened(parent, shelf("BBB-CCC", asks=True, allowed=False))
    assert not box.rows[0].open.isVisible()
    assert not box.passphrase.isVisible()
    assert box.rows[0].erase.isVisible()


def test_an_empty_list_says_so(parent: QWidget) -> None:
    box = opened(parent, shelf("BBB-CCC"))
    box.show_shelf(shelf())
    assert box.empty.isVisible()
    assert box.rows == []


def test_everything_has_a_name(parent: QWidget) -> None:
    box = opened(parent, shelf("BBB-CCC", asks=True))
    for kind in (QLineEdit, WrapButton):
        for part in box.findChildren(kind):
            assert part.accessibleName() or getattr(part, "words", "")
    assert box.rows[0].open.accessibleName().startswith("Åpne: BBB-CCC")


def test_enter_opens_the_only_case_and_chooses_among_no_several(
    parent: QWidget, qtbot: QtBot
) -> None:
    one = opened(parent, shelf("BBB-CCC", asks=True))
    one.passphrase.setText("fire ord til")
    with qtbot.waitSignal(one.open_wanted) as wanted:
        one.passphrase.returnPressed.emit()
    assert wanted.args == ["BBB-CCC", "fire ord til"]
    two = opened(parent, shelf("BBB-CCC", "DDD-FFF", asks=True))
    with qtbot.assertNotEmitted(two.open_wanted):
        two.passphrase.returnPressed.emit()
    assert two.focusWidget() is two.rows[0].open
