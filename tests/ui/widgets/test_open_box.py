"""A field that opens something below itself: it says what is chosen, and turns like a list."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon

from ui.widgets.open_box import OpenBox


@pytest.fixture
def box(qapp: object) -> OpenBox:
    assert qapp
    return OpenBox("Bydel")


def test_it_says_what_is_chosen_to_eyes_and_ears(box: OpenBox) -> None:
    box.say("Sagene", QIcon(), quiet=False)
    assert box.currentText() == "Sagene"
    assert box.accessibleName() == "Bydel: Sagene"
    assert not box.quiet


def test_it_is_quiet_where_nothing_is_chosen(box: OpenBox) -> None:
    box.say("Velg", QIcon(), quiet=True)
    assert box.quiet


def test_it_holds_one_thing_however_often_it_is_said(box: OpenBox) -> None:
    for words in ("Sagene", "Grorud", "Frogner"):
        box.say(words, QIcon(), quiet=False)
    assert box.count() == 1


def test_opening_it_opens_what_is_below_and_no_list(box: OpenBox) -> None:
    told: list[bool] = []
    box.turned.connect(told.append)
    box.showPopup()
    box.showPopup()
    assert told == [True, False]
    assert not box.view().isVisible()


def test_turning_it_to_what_it_is_tells_nobody(box: OpenBox) -> None:
    told: list[bool] = []
    box.turned.connect(told.append)
    box.turn(unfolded=False)
    assert told == []
    box.turn(unfolded=True)
    box.turn(unfolded=True)
    assert told == [True]
