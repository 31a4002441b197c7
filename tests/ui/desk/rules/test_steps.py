"""Steps and the way back, also where something unforeseen happens on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.matcher.sample import AS_OF, catalogue
from tests.ui.desk.rules.memory import MemoryHost
from tests.ui.desk.rules.rules import plain
from ui.desk.rules.model import edits
from ui.desk.rules.model.addresses import Address
from ui.desk.rules.model.draft import RuleDraft

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from matcher.catalogue.programs import Program
    from ui.desk.rules.model.edits import Edited


class Failing(MemoryHost):
    """Has an error of its own in every third step."""

    def set_program(self, program: Program) -> None:
        super().set_program(program)
        if self.kept % 3 == 0:
            raise RuntimeError


def negated(program: Program) -> Edited:
    return edits.negated(program, Address(0))


def test_an_unforeseen_error_is_told_and_leaves_undo_whole(qtbot: QtBot) -> None:
    """In a step of Qt's own it would end the program: the stack keeps what Python throws away."""
    host = Failing(catalogue(), "jobbkurs", AS_OF)
    host.program = first = plain()
    draft = RuleDraft(host)
    with qtbot.captureExceptions() as told:
        for _ in range(60):
            assert draft.do("snu", negated)
        assert draft.stack.count() == 60
        while draft.stack.canUndo():
            draft.stack.undo()
        while draft.stack.canRedo():
            draft.stack.redo()
        while draft.stack.canUndo():
            draft.stack.undo()
    assert len(told) == 80
    assert {error for error, *_ in told} == {RuntimeError}
    assert host.program == first
