"""Ctrl+K finds everything by a few letters and does it with Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from ui.app.finder import Finder, FinderEntry

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    found.resize(900, 600)
    qtbot.addWidget(found)
    return found


@pytest.fixture
def finder(window: QWidget, done: list[str]) -> Finder:
    names = {"Ny bruker": "", "Karriere Oslo": "karrieresenter veiledning", "Alder": "år"}
    entries = [
        FinderEntry("Test", name, lambda name=name: done.append(name), words)  # type: ignore[misc] # the default keeps the value of each round
        for name, words in names.items()
    ]
    found = Finder(entries, window)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    found.show()
    return found


def shown(finder: Finder) -> list[str]:
    listed = finder.findChild(QListWidget)
    assert listed is not None
    return [listed.item(row).text() for row in range(listed.count())]


def field(finder: Finder) -> QLineEdit:
    found = finder.findChild(QLineEdit)
    assert found is not None
    return found


def test_everything_is_there_before_a_word_is_typed(finder: Finder) -> None:
    assert len(shown(finder)) == 3


def test_other_words_find_it_too(finder: Finder, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(finder), "VEIL karr")
    assert shown(finder) == ["Test:  Karriere Oslo"]


def test_the_group_a_thing_stands_in_finds_it(finder: Finder, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(finder), "test alder")
    assert shown(finder) == ["Test:  Alder"]


def test_enter_does_the_marked_one(finder: Finder, qtbot: QtBot, done: list[str]) -> None:
    qtbot.keyClick(field(finder), Qt.Key.Key_Down)
    qtbot.keyClick(field(finder), Qt.Key.Key_Return)
    assert done == ["Karriere Oslo"]
    assert not finder.isVisible()


def test_no_hit_is_said_in_words_and_enter_does_nothing(
    finder: Finder, qtbot: QtBot, done: list[str]
) -> None:
    qtbot.keyClicks(field(finder), "qqq")
    qtbot.keyClick(field(finder), Qt.Key.Key_Return)
    assert done == []
