"""A total at the rule page: made of a comparison and back, faults beside it, every step undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.rules.conditions import Compare, CountKind, Quantity, Scale, Total
from tests.ui.desk.rules.editor import Editor
from tests.ui.desk.rules.households import catalogue
from ui.desk.rules.model import totals

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def written(qtbot: QtBot) -> Editor:
    editor = Editor(catalogue(), qtbot).begin("wage").count_up().add("pension").minus(1)
    return editor.operator("er høyst").limit("20000").follow("county").choices({"weld": "1,5"}, "1")


def test_what_is_written_is_the_total(qtbot: QtBot) -> None:
    parts = (Quantity("wage"), Quantity("pension", times=(-1, 1)))
    table = Scale("county", (("weld", (3, 2)),), (1, 1))
    assert written(qtbot).rule() == Total(parts, "le", 20_000, (table,))


def test_every_step_is_undone_and_done_again(qtbot: QtBot) -> None:
    editor = written(qtbot)
    whole, stack = editor.host.program, editor.page.draft.stack
    seen = []
    while stack.canUndo():
        stack.undo()
        seen.append(editor.host.program)
    assert not editor.host.program.criteria
    assert len(seen) == 8
    while stack.canRedo():
        stack.redo()
    assert editor.host.program == whole
    assert editor.panel.total == editor.rule()


def test_parts_and_tables_are_taken_away_again(qtbot: QtBot) -> None:
    editor = written(qtbot)
    editor.panel.tables[0].remove.click()
    editor.panel.parts[1].remove.click()
    assert editor.rule() == Total((Quantity("wage"),), "le", 20_000)
    assert editor.panel.alone.isVisible()
    editor.panel.alone.click()
    assert editor.rule() == Compare("wage", "le", 20_000)


def test_a_table_without_a_row_for_every_choice_is_told_beside_the_line(qtbot: QtBot) -> None:
    editor = written(qtbot)
    editor.choices({"weld": "1,5"}, "")
    assert "ingen rad for «adams»" in str(editor.faults())


def test_what_cannot_be_read_changes_nothing_and_says_what_to_write(qtbot: QtBot) -> None:
    editor = written(qtbot)
    before = editor.rule()
    editor.share(0, "x")
    assert "Skriv hvor mange ganger" in editor.panel.parts[0].problem()
    assert editor.rule() == before
    table = editor.panel.tables[0]
    for line in (*table.factors, table.more):
        editor.erase(line)
    assert "minst én rad" in table.problem()
    assert totals.as_comparison(editor.panel.total) is None


def test_children_of_a_comparison_are_counted_in_the_same_ages() -> None:
    question = catalogue().questionnaire["child_list"]
    made = totals.as_total(Compare("child_list", "any_aged", (3, 5)), question)
    assert made == Total((Quantity("child_list", CountKind.CHILDREN, ages=(3, 5)),), "ge", 1)


def test_only_numbers_that_cannot_be_below_nought_are_added() -> None:
    questions = catalogue().questionnaire.questions
    able = {name for name, question in questions.items() if totals.countable(question)}
    assert {"wage", "child_list", "arrived"} <= able
    assert able.isdisjoint({"care_share", "county", "registered"})
