"""Which editor a question gets, and the options there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.questions.questions import Kind
from matcher.questions.values import Unknown
from tests.ui.answers.editor_samples import choices, sample, with_own_unknown
from ui.answers import editor_for
from ui.answers.choices_editor import ChoicesEditor
from ui.answers.combo_editor import ComboEditor
from ui.answers.options import options, place_of
from ui.answers.segment_editor import SegmentEditor
from ui.answers.typed_editor import TypedEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.questions.questions import Question
    from ui.answers.editor import AnswerEditor


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        (sample("registered"), SegmentEditor),
        (choices(5, Kind.CHOICE), SegmentEditor),
        (choices(6, Kind.CHOICE), ComboEditor),
        (choices(6), ChoicesEditor),
        (sample("age"), TypedEditor),
        (sample("income"), TypedEditor),
        (sample("planned_start"), TypedEditor),
        (sample("children_ages"), TypedEditor),
    ],
)
def test_each_kind_has_its_editor(
    qtbot: QtBot, question: Question, kind: type[AnswerEditor]
) -> None:
    editor = editor_for(question, "nb")
    qtbot.addWidget(editor)
    assert type(editor) is kind
    assert editor.answer() is None
    assert editor.focusProxy() is not None


def test_editors_speak_the_language_asked_for(qtbot: QtBot) -> None:
    editor = editor_for(sample("registered"), "nn")
    assert isinstance(editor, SegmentEditor)
    qtbot.addWidget(editor)
    assert editor.row.button(2).words == "Veit ikkje"


def test_a_way_of_not_knowing_is_offered_once() -> None:
    offered = [option.answer for option in options(with_own_unknown(), "nb")]
    assert offered == ["god", Unknown.PENDING, Unknown.UNKNOWN, Unknown.DECLINED]


def test_a_choice_named_unknown_is_not_a_way_of_not_knowing() -> None:
    among = options(with_own_unknown(), "nb")
    assert place_of("pending", among) is None
    assert place_of(Unknown.PENDING, among) == 1
    assert place_of(None, among) is None
