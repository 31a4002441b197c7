"""Several of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.questions.values import Several, Unknown
from tests.ui.answers.editor_samples import choices, heard, shown
from tests.ui.widgets.stage import focused
from ui.answers.choices_editor import ChoicesEditor
from ui.answers.options import unknown_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.answers.checks import Checks


def several(*members: str, more: bool = False) -> Several:
    return Several(frozenset(members), more)


def _checks(editor: ChoicesEditor) -> Checks:
    assert editor.checks is not None
    return editor.checks


@pytest.fixture
def few(qtbot: QtBot) -> ChoicesEditor:
    return shown(qtbot, choices(4), ChoicesEditor)


@pytest.fixture
def many(qtbot: QtBot) -> ChoicesEditor:
    return shown(qtbot, choices(9), ChoicesEditor)


def test_few_choices_are_in_sight(few: ChoicesEditor) -> None:
    assert few.opener is None
    assert _checks(few).box("c1").isVisible()


def test_checks_add_up(few: ChoicesEditor) -> None:
    told = heard(few)
    for member in ("c1", "c2", "c1", "c2"):
        _checks(few).box(member).click()
    assert [answer for answer, _ in told] == [
        several("c1"), several("c1", "c2"), several("c2"), None,
    ]  # fmt: skip


@pytest.mark.parametrize("single", ["ingen", Unknown.UNKNOWN])
def test_what_stands_alone_clears_the_others_and_gives_way(
    few: ChoicesEditor, single: str | Unknown
) -> None:
    few.set_answer(several("c1", "c2", more=True))
    told = heard(few)
    _checks(few).box(single).click()
    _checks(few).box("c3").click()
    alone = single if isinstance(single, Unknown) else several(single)
    assert [answer for answer, _ in told] == [alone, several("c3")]
    assert not _checks(few).box(single).isChecked()
    assert not _checks(few).box("c1").isChecked()


def test_perhaps_more_is_offered_beside_a_member_only(few: ChoicesEditor) -> None:
    more = _checks(few).more
    assert not more.isVisible()
    few.set_answer(several("c1"))
    told = heard(few)
    more.click()
    assert [answer for answer, _ in told] == [several("c1", more=True)]
    few.set_answer(several("ingen"))
    assert not more.isVisible()


@pytest.mark.parametrize("unknown", [Unknown.DECLINED, Unknown.PENDING])
def test_rare_ways_of_not_knowing_are_shown_when_given(
    few: ChoicesEditor, unknown: Unknown
) -> None:
    box = _checks(few).box(unknown)
    assert not box.isVisible()
    few.set_answer(unknown)
    assert box.isVisible()
    assert (box.isChecked(), box.words) == (True, unknown_words(unknown, "nb"))


def test_many_choices_stay_behind_a_field_that_says_what_is_chosen(many: ChoicesEditor) -> None:
    assert many.checks is None
    assert many.opener is not None
    many.set_answer(several("c1", "c8"))
    assert many.opener.currentText() == "Valg 1, Valg 8"
    many.set_answer(Unknown.UNKNOWN)
    assert many.opener.currentText() == "Vet ikke"
    many.set_answer(None)
    assert many.opener.accessibleName() == "Ytelser: Ubesvart"


def test_keys_open_the_field_and_choose(many: ChoicesEditor, qtbot: QtBot) -> None:
    many.set_answer(several("c2"))
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert focused() is _checks(many).box("c1")
    assert _checks(many).box("c2").isChecked()
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert many.answer() == several("c1", "c2")


def test_a_cleared_field_is_closed(many: ChoicesEditor) -> None:
    assert many.opener is not None
    many.opener.showPopup()
    many.set_answer(several("c1"))
    many.clear()
    assert not _checks(many).isVisible()
    assert not _checks(many).box("c1").isChecked()
    assert many.opener.currentText() == "Ubesvart"


def test_the_cross_takes_all_away(many: ChoicesEditor, qtbot: QtBot) -> None:
    many.set_answer(several("c1"))
    told = heard(many)
    qtbot.mouseClick(many.cross, Qt.MouseButton.LeftButton)
    assert told == [(None, False)]
