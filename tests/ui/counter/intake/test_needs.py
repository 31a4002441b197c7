"""*Hva gjelder det?*: in sight at once, by keyboard, folded when answered."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcher.casework import Casework
from matcher.catalogue.catalogue_files import load_folder
from matcher.questions.questions import NEEDS
from matcher.questions.values import Several
from matcher.store.paths import bundled_catalogue
from tests.matcher.sample import AS_OF
from tests.ui.counter.intake.desk import sections
from tests.ui.screen import on_screen
from ui.counter.intake.needs import NeedsCard, NeedToggle
from ui.counter.intake.page import IntakePage
from ui.counter.presenter import Counter, recognised, with_needs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.catalogue.catalogue import Catalogue


@cache
def bundled() -> Catalogue:
    return load_folder(bundled_catalogue(), cases=False)


@pytest.fixture
def desk() -> Counter:
    return Counter(Casework(bundled(), lambda: AS_OF), "nb")


@pytest.fixture
def page(desk: Counter, qtbot: QtBot) -> IntakePage:
    return on_screen(qtbot, IntakePage(desk), 430, 700)


@pytest.fixture
def card(page: IntakePage) -> NeedsCard:
    made = page.view.form.needs
    assert made is not None
    return made


def _focused() -> NeedToggle:
    here = QApplication.focusWidget()
    assert isinstance(here, NeedToggle)
    return here


def _press(key: Qt.Key) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key)


def _stands_open(card: NeedsCard) -> bool:
    return card.unfolded


def _several(*needs: str) -> Several:
    return Several(frozenset(needs))


def test_all_twelve_stand_in_sight_above_the_situations(page: IntakePage, card: NeedsCard) -> None:
    assert len(card.toggles) == 12
    assert all(toggle.isVisible() for toggle in card.toggles)
    form = page.view.form
    assert card.y() < form.presets.y()
    assert NEEDS not in [each for section in sections(page).values() for each in section.ids]


def test_every_toggle_says_what_it_is_about(card: NeedsCard) -> None:
    assert card.toggles[1].accessibleName() == "Hva gjelder det?: Arbeid"


def test_tab_enters_once_arrows_move_and_space_turns(desk: Counter, card: NeedsCard) -> None:
    card.go_in()
    entrances = [t for t in card.toggles if t.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert entrances == [card.toggles[0]]
    _press(Qt.Key.Key_Right)
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Down)
    _press(Qt.Key.Key_Space)
    assert desk.situation.answers[NEEDS] == _several("arbeid", "utdanning")
    assert _stands_open(card)
    _press(Qt.Key.Key_Space)
    assert desk.situation.answers[NEEDS] == _several("arbeid")


def test_the_last_one_turned_off_is_no_answer(desk: Counter, card: NeedsCard) -> None:
    card.go_in()
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Space)
    assert NEEDS not in desk.situation.answers


def test_a_letter_goes_on_to_the_next_choice_that_begins_with_it(card: NeedsCard) -> None:
    card.go_in()
    reached = []
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_Q, Qt.Key.Key_H):
        _press(key)
        reached.append(_focused().words)
    assert reached == ["Norsk", "Noe å gå til", "Norsk", "Norsk", "Helse og rus"]


def test_tab_folds_what_is_answered_and_leaves_open_what_is_not(
    page: IntakePage, card: NeedsCard, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.view.complete)
    card.go_in()
    _press(Qt.Key.Key_Tab)
    assert _stands_open(card)
    card.go_in()
    _press(Qt.Key.Key_Space)
    _press(Qt.Key.Key_Tab)
    assert not _stands_open(card)
    assert card.header.words() == "Penger til å leve av"


def test_an_answer_from_elsewhere_folds_to_one_line(desk: Counter, card: NeedsCard) -> None:
    desk.answer(NEEDS, _several("inntekt", "arbeid", "norsk", "trygghet"))
    assert not _stands_open(card)
    assert card.header.words() == "Penger til å leve av, Arbeid +2"
    desk.undo()
    assert _stands_open(card)
    assert card.header.words() == ""


def test_a_new_person_finds_it_open_and_empty(desk: Counter, card: NeedsCard) -> None:
    desk.answer(NEEDS, _several("arbeid"))
    desk.new_person()
    assert _stands_open(card)
    assert card.header.words() == ""
    assert not any(toggle.isChecked() for toggle in card.toggles)


def test_the_question_is_reached_like_any_other(page: IntakePage, card: NeedsCard) -> None:
    page.focus_question(NEEDS)
    assert _focused() is card.toggles[0]
    assert page.current_question() == NEEDS
    page.show_help(NEEDS)
    assert card.notes.help_shown


def test_every_situation_and_example_says_what_it_is_about() -> None:
    catalogue = bundled()
    told = {each.id: each.facts for each in catalogue.presets}
    told |= {each.id: each.facts for each in catalogue.examples}
    assert [name for name, facts in told.items() if not isinstance(facts[NEEDS], Several)] == []


def test_danger_is_asked_about_before_anything_else() -> None:
    first = {preset.id: preset.open[:2] for preset in bundled().presets if preset.on_request}
    assert first == {
        "safety": ("trafficking", "without_place_to_stay"),
        "safety_home": ("violence_close_relations", "without_place_to_stay"),
    }


def test_a_situation_adds_to_what_was_stated(desk: Counter) -> None:
    desk.answer(NEEDS, _several("norsk"))
    desk.start_from(desk.catalogue.presets[0])
    assert desk.situation.answers[NEEDS] == _several("norsk", "inntekt", "arbeid")


def test_needs_alone_tell_of_no_situation(desk: Counter) -> None:
    presets = desk.catalogue.presets
    assert recognised(presets, {NEEDS: _several("arbeid", "utdanning")}) is None
    found = recognised(presets, {"employment_status": "permittert", NEEDS: _several("norsk")})
    assert found is presets[0]
    assert with_needs({"student": True}, _several("norsk")) == {"student": True}
