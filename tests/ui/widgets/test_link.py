"""A link wraps, is pressed by keyboard and mouse, and takes a catalogue's "&" for a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ui.widgets.link import Link

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Kommunens tilbud til utsatte for menneskehandel (Human Trafficking Support Oslo)"


def shown(qtbot: QtBot, link: Link) -> Link:
    qtbot.addWidget(link)
    link.show()
    qtbot.waitExposed(link)
    return link


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_it(qtbot: QtBot, key: Qt.Key) -> None:
    link = shown(qtbot, Link("Alder"))
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, key)


def test_a_click_presses_it(qtbot: QtBot) -> None:
    link = shown(qtbot, Link("Alder"))
    with qtbot.waitSignal(link.clicked):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


def test_long_words_wrap_within_the_width(qtbot: QtBot) -> None:
    link = shown(qtbot, Link(LONG, "copy"))
    one_line = link.sizeHint().height()
    assert link.heightForWidth(200) >= 3 * (one_line - 2)
    assert link.heightForWidth(link.sizeHint().width()) == one_line
    assert link.minimumSizeHint().width() < 200


def test_an_elided_link_keeps_to_one_line(qtbot: QtBot) -> None:
    link = shown(qtbot, Link(LONG, elided=True))
    assert not link.sizePolicy().hasHeightForWidth()
    assert link._fitted(100).endswith("…")
    assert link._fitted(10_000) == LONG


def test_it_says_what_it_shows_or_more(qtbot: QtBot) -> None:
    link = shown(qtbot, Link("Rock & rull"))
    assert (link.words, link.accessibleName(), link.shortcut().isEmpty()) == (
        "Rock & rull", "Rock & rull", True,
    )  # fmt: skip
    link.say("Endre svaret", "Endre svaret: Alder")
    assert (link.words, link.accessibleName()) == ("Endre svaret", "Endre svaret: Alder")


def test_the_focus_is_seen(qtbot: QtBot) -> None:
    link = shown(qtbot, Link("Alder"))
    link.clearFocus()
    before = link.grab().toImage()
    link.activateWindow()
    link.setFocus()
    qtbot.waitUntil(link.hasFocus)
    assert link.grab().toImage() != before


def test_a_tip_is_never_html(qtbot: QtBot) -> None:
    link = shown(qtbot, Link("Alder"))
    link.set_tip("<b>fet</b>")
    assert link.toolTip() == "<qt>&lt;b&gt;fet&lt;/b&gt;</qt>"
    link.set_tip("mager")
    assert link.toolTip() == "mager"
