"""Every kind of question on the screen: answered at the counter, compared with at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.questions.questions import Kind
from matcher.rules import NOT_CHOSEN
from matcher.rules.operators import operators_for
from tests.matcher.questions.test_kinds import answers, operand, question
from tests.matcher.sample import AS_OF
from ui.answers import editor_for
from ui.desk.rules.panel.operand_editors import operand_editor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("kind", Kind)
def test_an_editor_shows_every_answer(qtbot: QtBot, kind: Kind) -> None:
    for answer in answers(kind):
        editor = editor_for(question(kind), "nb", lambda: AS_OF)
        qtbot.addWidget(editor)
        editor.set_answer(answer)
        assert editor.answer() == answer
        assert editor.problem() == ""


@pytest.mark.parametrize("kind", Kind)
def test_the_desk_has_an_editor_for_every_operator(qtbot: QtBot, kind: Kind) -> None:
    of = question(kind)
    for operator in operators_for(kind):
        editor = operand_editor(operator.shape, of, {}, {}, "nb")
        qtbot.addWidget(editor)
        for value in (NOT_CHOSEN, operand(operator.shape, of), NOT_CHOSEN):
            editor.show_value(value)
            assert editor.problem() == ""
