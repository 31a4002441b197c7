"""Texts to read are plain, can be marked, and leave the arrows to what scrolls them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.widgets.reading_focus import ReadingFocus
from ui.widgets.words import ElidedLabel, Words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_html_is_a_text(qtbot: QtBot) -> None:
    words = Words("<b>fet</b>")
    qtbot.addWidget(words)
    assert words.textFormat() == Qt.TextFormat.PlainText


def test_looks_are_properties_of_the_style_sheet(qtbot: QtBot) -> None:
    words = Words("a", "muted", "heading=2")
    qtbot.addWidget(words)
    assert (words.property("muted"), words.property("heading")) == ("true", "2")


@pytest.mark.parametrize("tab", [True, False])
def test_tab_stops_only_where_it_is_told_to(qtbot: QtBot, tab: bool) -> None:
    words = Words("a", tab=tab)
    qtbot.addWidget(words)
    assert bool(words.focusPolicy() & Qt.FocusPolicy.TabFocus & ~Qt.FocusPolicy.ClickFocus) == tab


def test_an_elided_text_is_whole_in_the_tooltip_and_for_screen_readers(qtbot: QtBot) -> None:
    text = "Svaret kan avgjøre 48 tiltak: " + "Frisklivssentral, " * 8
    elided = ElidedLabel(text)
    qtbot.addWidget(elided)
    elided.resize(200, 20)
    elided.show()
    assert elided.text().endswith("…")
    assert elided.toolTip() == elided.accessibleName() == elided.whole == text
    elided.resize(4_000, 20)
    qtbot.waitUntil(lambda: elided.text() == text)


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    made = QScrollArea()
    qtbot.addWidget(made)
    inside = QWidget()
    column = QVBoxLayout(inside)
    for number in range(30):
        column.addWidget(Words(f"Linje {number}", tab=number == 0))
    made.setWidget(inside)
    made.setWidgetResizable(True)
    made.resize(300, 120)
    ReadingFocus(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def focused(area: QScrollArea) -> str:
    found = area.focusWidget()
    return found.text() if isinstance(found, Words) else ""


def test_the_arrows_go_from_text_to_text_and_scroll_along(area: QScrollArea, qtbot: QtBot) -> None:
    first = area.findChildren(Words)[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    for _ in range(20):
        qtbot.keyClick(area.focusWidget(), Qt.Key.Key_Down)
    assert focused(area) == "Linje 20"
    assert not area.focusWidget().visibleRegion().isEmpty()
    qtbot.keyClick(area.focusWidget(), Qt.Key.Key_Up)
    assert focused(area) == "Linje 19"


def test_the_first_text_is_the_end_of_the_way_up(area: QScrollArea, qtbot: QtBot) -> None:
    first = area.findChildren(Words)[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Up)
    assert focused(area) == "Linje 0"


def test_page_down_scrolls(area: QScrollArea, qtbot: QtBot) -> None:
    first = area.findChildren(Words)[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    assert focused(area) == "Linje 0"


def test_shift_and_arrows_mark_the_text(area: QScrollArea, qtbot: QtBot) -> None:
    first = area.findChildren(Words)[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(first, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert first.selectedText() == "Linje 0"
