"""One of a few from a list, and several of many as chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.desk.choice_box import ChoiceBox
from ui.desk.chosen_chips import ChosenChips
from ui.widgets import Chip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OPTIONS = {"b": "Ålesund", "a": "Bergen", "c": "Asker"}


@pytest.fixture
def box(qtbot: QtBot) -> ChoiceBox:
    made = ChoiceBox("Sted", OPTIONS)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def chips(qtbot: QtBot) -> ChosenChips:
    made = ChosenChips("Steder", OPTIONS)
    qtbot.addWidget(made)
    return made


def offered(chips: ChosenChips) -> list[str]:
    return [chips.list.itemText(place) for place in range(1, chips.list.count())]


def shown(chips: ChosenChips) -> list[str]:
    return [chip.text() for chip in chips.findChildren(Chip) if not chip.isHidden()]


def pick(chips: ChosenChips, words: str) -> None:
    """Choose as a person does; setting the index alone is not choosing."""
    place = chips.list.findText(words)
    chips.list.setCurrentIndex(place)
    chips.list.activated.emit(place)


def test_a_choice_says_its_key(box: ChoiceBox) -> None:
    told: list[str] = []
    box.chosen.connect(told.append)
    box.list.activated.emit(box.list.findText("Bergen"))
    assert told == ["a"]


def test_showing_what_is_chosen_says_nothing(box: ChoiceBox) -> None:
    told: list[str] = []
    box.chosen.connect(told.append)
    box.show_key("c")
    assert (box.list.currentText(), told) == ("Asker", [])


def test_options_stand_in_the_order_they_were_given(box: ChoiceBox) -> None:
    assert [box.list.itemText(place) for place in range(3)] == list(OPTIONS.values())


def test_a_key_nobody_offers_leaves_the_list_quiet(box: ChoiceBox) -> None:
    quiet = []
    for key in ("b", "borte", "a"):
        box.show_key(key)
        quiet.append(box.list.quiet)
    assert quiet == [False, True, False]


def test_what_can_be_added_stands_by_name_as_norwegians_sort(chips: ChosenChips) -> None:
    assert offered(chips) == ["Asker", "Bergen", "Ålesund"]
    assert chips.list.itemText(0) == "Legg til …"


def test_what_is_added_comes_last_and_is_offered_no_more(chips: ChosenChips) -> None:
    told: list[tuple[str, ...]] = []
    chips.chosen.connect(told.append)
    pick(chips, "Ålesund")
    pick(chips, "Asker")
    assert told == [("b",), ("b", "c")]
    assert (shown(chips), offered(chips)) == (["Ålesund", "Asker"], ["Bergen"])
    assert chips.list.currentIndex() == 0


def test_the_first_line_adds_nothing(chips: ChosenChips) -> None:
    told: list[tuple[str, ...]] = []
    chips.chosen.connect(told.append)
    chips.list.activated.emit(0)
    assert told == []


def test_a_chip_takes_itself_away_and_is_offered_again(chips: ChosenChips) -> None:
    chips.show_ids(("a", "b"))
    told: list[tuple[str, ...]] = []
    chips.chosen.connect(told.append)
    next(c for c in chips.findChildren(Chip) if c.text() == "Bergen").click()
    assert told == [("b",)]
    assert "Bergen" in offered(chips)


def test_showing_the_same_again_keeps_the_chips_there_are(chips: ChosenChips) -> None:
    chips.show_ids(("a",))
    (chip,) = (each for each in chips.findChildren(Chip) if not each.isHidden())
    chips.show_ids(["a"])
    assert [each for each in chips.findChildren(Chip) if not each.isHidden()] == [chip]


def test_an_id_that_is_no_longer_offered_is_shown_by_itself(chips: ChosenChips) -> None:
    chips.show_ids(("borte",))
    assert shown(chips) == ["borte"]


def test_other_options_are_offered_without_those_chosen(chips: ChosenChips) -> None:
    chips.show_ids(("a",))
    chips.offer({"a": "Bergen", "d": "Drammen"})
    assert offered(chips) == ["Drammen"]
    assert chips.ids == ("a",)
