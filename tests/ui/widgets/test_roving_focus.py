"""A group of buttons is one stop for Tab; arrows, Home, End and first letters move within it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.widgets.stage import focused, on_stage
from ui.widgets.roving_focus import RovingFocus, let_tab_enter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAMES = ("Bolig", "Barn", "Arbeid", "Helse")
KEYS = Qt.Key


@pytest.fixture
def group(qtbot: QtBot) -> list[QPushButton]:
    """Four buttons of one group, in a window, the first with the focus."""
    buttons = [QPushButton(name) for name in NAMES]
    on_stage(qtbot, *buttons)
    RovingFocus(buttons[0].window()).take(buttons)
    buttons[0].setFocus()
    return buttons


def stops(group: list[QPushButton]) -> list[str]:
    return [b.text() for b in group if b.focusPolicy() & Qt.FocusPolicy.TabFocus]


@pytest.mark.parametrize(
    ("keys", "at"),
    [
        ((KEYS.Key_Right,), "Barn"),
        ((KEYS.Key_Down, KEYS.Key_Down), "Arbeid"),
        ((KEYS.Key_Down, KEYS.Key_Up), "Bolig"),
        ((KEYS.Key_Right, KEYS.Key_Left), "Bolig"),
        ((KEYS.Key_End,), "Helse"),
        ((KEYS.Key_End, KEYS.Key_Home), "Bolig"),
        ((KEYS.Key_Left,), "Bolig"),
        ((KEYS.Key_End, KEYS.Key_Right), "Helse"),
    ],
)
def test_keys_move_within_the_group_and_stop_at_its_ends(
    group: list[QPushButton], qtbot: QtBot, keys: tuple[Qt.Key, ...], at: str
) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key)
    assert [button.text() for button in group if button.hasFocus()] == [at]


def test_tab_enters_where_one_was_last(group: list[QPushButton], qtbot: QtBot) -> None:
    assert stops(group) == ["Bolig"]
    qtbot.keyClick(focused(), KEYS.Key_End)
    assert stops(group) == ["Helse"]


def test_a_letter_goes_to_the_next_that_begins_so(group: list[QPushButton], qtbot: QtBot) -> None:
    for letter, at in (("b", 1), ("b", 0), ("h", 3), ("b", 0), ("a", 2)):
        qtbot.keyClicks(focused(), letter)
        assert group[at].hasFocus(), letter


def test_a_letter_nothing_begins_with_moves_nothing(group: list[QPushButton], qtbot: QtBot) -> None:
    for letter in ("x", "3", "-"):
        qtbot.keyClicks(focused(), letter)
        assert group[0].hasFocus()


def test_words_beside_the_text_are_what_letters_look_for(
    group: list[QPushButton], qtbot: QtBot
) -> None:
    # What wraps keeps its words apart from the lines it shows.
    group[2].words = "zoo"  # type: ignore[attr-defined] # as a wrapping button has
    qtbot.keyClicks(focused(), "z")
    assert group[2].hasFocus()


def test_what_is_hidden_is_passed_by(group: list[QPushButton], qtbot: QtBot) -> None:
    group[1].hide()
    qtbot.keyClick(focused(), KEYS.Key_Right)
    assert group[2].hasFocus()


def test_without_buttons_there_is_no_entrance(qapp: object) -> None:
    assert qapp
    RovingFocus(QObject()).take([])


def test_only_the_entrance_is_a_stop(qapp: object) -> None:
    assert qapp
    buttons = [QPushButton(name) for name in NAMES]
    let_tab_enter(buttons, buttons[2])
    assert stops(buttons) == ["Arbeid"]
    let_tab_enter(buttons, None)
    assert stops(buttons) == []


def test_keys_of_another_widget_are_not_taken(group: list[QPushButton], qtbot: QtBot) -> None:
    other = QWidget(group[0].window())
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    other.setFocus()
    qtbot.keyClick(other, KEYS.Key_Right)
    assert other.hasFocus()
