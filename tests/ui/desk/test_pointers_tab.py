"""The tab *Når tenker vi på dette?* in the desk: what is done there is in the open draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from matcher.catalogue.pointers import Pointers
from matcher.questions import Text
from matcher.rules.conditions import Compare
from tests.matcher.rulework.office import JOB
from ui.desk.open_program import POINTERS, RULE, DraftPane
from ui.desk.rules.model import edits
from ui.desk.rules.page import PointersPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.desk.presenter import Desk

GROWN = Compare("age", "ge", 18)


@pytest.fixture
def pane(desk: Desk, settle: Callable[[], None], qtbot: QtBot) -> DraftPane:
    made = DraftPane(desk)
    qtbot.addWidget(made)
    made.show()
    desk.editing.open(JOB)
    settle()
    made.go_to(POINTERS)
    return made


def put(pane: DraftPane) -> None:
    page = pane.lines
    assert isinstance(page, PointersPage)
    page.draft.do("ny peker", lambda card: edits.new_criterion(card, 0, GROWN))


def test_a_new_pointer_is_in_the_draft_and_is_saved(
    pane: DraftPane, desk: Desk, settle: Callable[[], None]
) -> None:
    put(pane)
    settle()
    draft = desk.editing.draft
    assert draft is not None
    assert draft.revision
    assert [each.when for each in draft.program.pointers.raised_by] == [GROWN]
    # It does not say why yet, and so cannot be sent in.
    proof = desk.editing.proof
    assert proof is not None
    assert "pointers.raise[0].why" in [one.path for one in proof.problems]


def test_what_is_wrong_with_a_pointer_is_mended_here(pane: DraftPane) -> None:
    pane.go_to(RULE)
    pane.mend("pointers.raise[0].why")
    assert pane.tabs.currentIndex() == POINTERS


def test_undoing_here_leaves_what_was_changed_on_other_tabs(pane: DraftPane, desk: Desk) -> None:
    put(pane)
    draft = desk.editing.draft
    assert draft is not None
    desk.editing.put(replace(draft.program, duration=Text("Ti uker"), criteria=()))
    pane.lines.undo()  # type: ignore[union-attr] # there is one here
    program = desk.editing.draft.program  # type: ignore[union-attr] # there is one here
    assert (program.duration.nb, program.criteria) == ("Ti uker", ())
    assert program.pointers.raised_by == Pointers().raised_by
