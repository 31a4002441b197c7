"""The programs table: search, filters, order, and the way it narrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.matcher.rulework.office import CHILD, JOB
from ui.desk.programs.boxes import EndBox, NewProgramBox
from ui.desk.programs.page import ProgramsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ProgramsPage:
    made = ProgramsPage(desk)
    qtbot.addWidget(made)
    made.resize(1_200, 600)
    made.show()
    return made


def names(page: ProgramsPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_the_model_is_sound(page: ProgramsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model)
    page.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    qtmodeltester.check(page.model)


def test_a_search_finds_by_any_name(page: ProgramsPage) -> None:
    whole = names(page)
    page.search.setText(whole[0][:6])
    assert whole[0] in names(page)
    page.search.setText("finnes slett ikke")
    assert names(page) == []
    assert page.count.text().startswith("0 av")


def test_a_draft_is_seen_and_filtered_by(
    page: ProgramsPage, desk: Desk, office: Office, settle: Callable[[], None]
) -> None:
    office.change()
    desk.refresh()
    settle()
    drafts = page.filters.lists[4]
    assert [drafts.itemText(place) for place in range(1, drafts.count())] == ["Under arbeid"]
    drafts.setCurrentIndex(1)
    assert page.model.rowCount() == 1
    row = page.model.row(page.model.index(0, 0))
    assert row is not None
    assert row.id == JOB
    page.filters.forget()
    assert page.model.rowCount() > 1


def test_sorting_keeps_where_one_stands(page: ProgramsPage) -> None:
    page.mark(CHILD)
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert page.table.program() == CHILD
    assert names(page) == sorted(names(page), key=str.casefold, reverse=True)


def test_at_the_side_one_line_says_the_rest(page: ProgramsPage) -> None:
    page.set_narrow(narrow=True)
    assert page.table.isColumnHidden(1)
    assert not page.filters.isVisible()
    row = page.model.row(page.model.index(0, 0))
    assert row is not None
    assert row.second_line
    page.set_narrow(narrow=False)
    assert not page.table.isColumnHidden(1)


def test_a_row_says_everything_to_who_cannot_see_it(page: ProgramsPage) -> None:
    index = page.model.index(0, 0)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    for column in (0, 1, 4):
        assert str(index.siblingAtColumn(column).data()) in spoken


def test_a_new_program_is_named_once(page: ProgramsPage, qtbot: QtBot) -> None:
    asked = NewProgramBox("Nytt tiltak", page)
    qtbot.keyClicks(asked.name, "Kveldskurs")
    assert asked.id.text() == "kveldskurs"
    with qtbot.waitSignal(asked.named) as named:
        asked.go_on.click()
    assert named.args == ["kveldskurs", "Kveldskurs"]


def test_an_end_needs_a_reason(page: ProgramsPage) -> None:
    asked, told = EndBox("Avslutt", {"a": "A"}, page), []
    asked.ended.connect(lambda *words: told.append(words))
    asked.go_on.click()
    assert told == []
    asked.why.setText("Det er slutt")
    asked.go_on.click()
    assert told == [("Det er slutt", "")]


def test_all_that_a_row_says_in_two_lines_is_told_on_hovering(page: ProgramsPage) -> None:
    index = page.model.index(0, 0)
    row = page.model.row(index)
    assert row is not None
    assert row.second_line
    assert page.model.data(index, Qt.ItemDataRole.ToolTipRole) == f"{row.name}\n{row.second_line}"
    beside = page.model.index(0, 2)
    assert page.model.data(beside, Qt.ItemDataRole.ToolTipRole) == row.owner
