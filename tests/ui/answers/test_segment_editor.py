"""Yes, no, and one of a few."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.questions.values import Unknown
from tests.ui.answers.editor_samples import heard, sample, shown, with_own_unknown
from tests.ui.widgets.stage import focused
from ui.answers.segment_editor import SegmentEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def editor(qtbot: QtBot) -> SegmentEditor:
    return shown(qtbot, sample("registered"), SegmentEditor)


def _words(editor: SegmentEditor) -> list[str]:
    buttons = (editor.row.button(number) for number in range(len(editor.row.children()) - 1))
    return [button.words for button in buttons if not button.isHidden()]


def _chosen(editor: SegmentEditor) -> str:
    number = editor.row.number()
    return "" if number is None else editor.row.button(number).words


def test_yes_no_and_not_knowing_are_in_sight(editor: SegmentEditor) -> None:
    assert _words(editor) == ["Ja", "Nei", "Vet ikke"]
    assert (_chosen(editor), editor.answer()) == ("", None)


def test_choosing_tells_the_answer_once(editor: SegmentEditor, qtbot: QtBot) -> None:
    told = heard(editor)
    for _ in range(2):
        qtbot.keyClick(focused(), "n")
    assert told == [(False, False)]
    assert editor.answer() is False


def test_the_cross_is_there_only_for_an_answer_and_takes_it_away(
    editor: SegmentEditor, qtbot: QtBot
) -> None:
    assert not editor.cross.isVisible()
    editor.set_answer(True)
    assert editor.cross.isVisible()
    told = heard(editor)
    qtbot.mouseClick(editor.cross, Qt.MouseButton.LeftButton)
    assert told == [(None, False)]
    assert (_chosen(editor), editor.cross.isVisible()) == ("", False)
    assert focused() is editor.row.button(0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_keys_take_the_answer_away(editor: SegmentEditor, qtbot: QtBot, key: Qt.Key) -> None:
    editor.set_answer(True)
    told = heard(editor)
    qtbot.keyClick(focused(), key)
    assert told == [(None, False)]


@pytest.mark.parametrize(
    ("unknown", "words"),
    [(Unknown.DECLINED, "Vil ikke svare"), (Unknown.PENDING, "Må dokumenteres")],
)
def test_rare_ways_of_not_knowing_are_shown_when_given(
    editor: SegmentEditor, unknown: Unknown, words: str
) -> None:
    editor.set_answer(unknown)
    assert _chosen(editor) == words
    editor.set_answer(False)
    assert _words(editor) == ["Ja", "Nei", "Vet ikke"]


def test_showing_an_answer_tells_nobody(editor: SegmentEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.answered):
        editor.set_answer(True)
        editor.set_answer(Unknown.UNKNOWN)
        editor.clear()
    assert _chosen(editor) == ""


def test_not_knowing_looks_unlike_not_asked_and_unlike_an_answer(editor: SegmentEditor) -> None:
    pictures = []
    for answer in (None, Unknown.UNKNOWN, True):
        editor.set_answer(answer)
        pictures.append(editor.row.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_a_choice_that_is_a_way_of_not_knowing_stands_for_it(qtbot: QtBot) -> None:
    editor = shown(qtbot, with_own_unknown(), SegmentEditor)
    assert _words(editor) == ["Gode muligheter", "Ikke vurdert ennå", "Vet ikke"]
    editor.set_answer(Unknown.PENDING)
    assert _chosen(editor) == "Ikke vurdert ennå"


def test_every_button_has_a_name(editor: SegmentEditor) -> None:
    assert editor.row.button(0).accessibleName() == "Registrert hos Nav: Ja"
    assert editor.cross.accessibleName() == "Ta bort svaret på «Registrert hos Nav»"
