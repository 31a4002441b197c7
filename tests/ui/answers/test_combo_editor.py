"""One of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.questions.questions import Kind
from matcher.questions.values import Unknown
from tests.ui.answers.editor_samples import choices, heard, shown
from ui.answers.combo_editor import ComboEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def editor(qtbot: QtBot) -> ComboEditor:
    return shown(qtbot, choices(6, Kind.CHOICE), ComboEditor)


def test_unanswered_comes_first_and_ways_of_not_knowing_last(editor: ComboEditor) -> None:
    box = editor.box
    words = [box.itemText(index) for index in range(box.count())]
    assert words[0] == "Ubesvart"
    assert words[-3:] == ["Vet ikke", "Vil ikke svare", "Må dokumenteres"]
    assert [box.itemIcon(index).isNull() for index in (0, 1, box.count() - 1)] == [
        True, True, False,
    ]  # fmt: skip


def test_a_pick_counts_as_one_change_and_keys_as_typing(editor: ComboEditor, qtbot: QtBot) -> None:
    told = heard(editor)
    editor.box.activated.emit(2)
    qtbot.keyClick(editor.box, Qt.Key.Key_Down)
    assert told == [("c2", False), ("c1", True)]


def test_going_back_to_unanswered_takes_the_answer_away(editor: ComboEditor, qtbot: QtBot) -> None:
    editor.set_answer("c1")
    told = heard(editor)
    qtbot.keyClick(editor.box, Qt.Key.Key_Home)
    assert told == [(None, True)]
    assert not editor.cross.isVisible()


def test_delete_takes_the_answer_away(editor: ComboEditor, qtbot: QtBot) -> None:
    editor.set_answer("c3")
    told = heard(editor)
    qtbot.keyClick(editor.box, Qt.Key.Key_Delete)
    assert told == [(None, False)]
    assert editor.box.currentText() == "Ubesvart"


def test_every_answer_can_be_shown(editor: ComboEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.answered):
        for answer, words in (("c3", "Valg 3"), (Unknown.DECLINED, "Vil ikke svare"),
                              (None, "Ubesvart")):  # fmt: skip
            editor.set_answer(answer)
            assert editor.box.currentText() == words


def test_a_choice_that_is_gone_from_the_catalogue_looks_unanswered(editor: ComboEditor) -> None:
    editor.set_answer("gammelt")
    assert editor.box.currentText() == "Ubesvart"
