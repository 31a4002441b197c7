"""Sections, rows, and what situations make of them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.questions.values import Ages, Span, Unknown
from tests.ui.counter.intake.desk import FAMILY, FAMILY_ROWS, counter, row, sections
from ui.answers.segment_editor import SegmentEditor
from ui.answers.typed_editor import TypedEditor
from ui.counter.intake.page import IntakePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter


def _line(page: IntakePage, question_id: str) -> TypedEditor:
    editor = row(page, question_id).editor
    assert isinstance(editor, TypedEditor)
    return editor


def test_only_the_first_section_is_unfolded_and_made_before_the_paint(qtbot: QtBot) -> None:
    page = IntakePage(counter())
    qtbot.addWidget(page)
    assert [each.unfolded for each in sections(page).values()] == [True, False]
    assert not set(FAMILY).intersection(page.view.form.rows.made)
    assert "age" in page.view.form.rows.made


def test_the_form_comes_into_sight_part_by_part_and_what_was_hidden_stays_so(
    page: IntakePage,
) -> None:
    form = page.view.form
    parts = [form.given, form.presets, *form.sections()]
    before = [part.isHidden() for part in parts]
    hidden = [sum(part.isHidden() for part in parts) for _ in form.coming()]
    assert hidden == sorted(hidden, reverse=True)
    assert hidden[0] == len(parts)
    assert max(one - next_one for one, next_one in pairwise(hidden)) == 1
    assert [part.isHidden() for part in parts] == before
    assert not all(before)
    assert any(before)


def test_the_other_rows_are_made_in_spare_time(page: IntakePage, desk: Counter) -> None:
    asked = set(desk.catalogue.questionnaire.questions) - set(FAMILY) | set(FAMILY_ROWS)
    assert set(page.view.form.rows.made) == asked


def test_unfolding_makes_the_rows_of_a_section_in_their_order(qtbot: QtBot) -> None:
    page = IntakePage(counter())
    qtbot.addWidget(page)
    family = sections(page)["Familie"]
    family.unfold()
    assert [each.question.id for each in family.rows()] == list(FAMILY_ROWS)


def test_headings_count_the_answers_in_sight(page: IntakePage, desk: Counter) -> None:
    assert sections(page)["Familie"].header.words() == "0 av 1 besvart"
    desk.answer("has_children", True)
    desk.unlock("at_risk")
    assert sections(page)["Familie"].header.words() == "1 av 2 besvart"


def test_typing_reaches_the_counter_as_one_step(
    page: IntakePage, desk: Counter, qtbot: QtBot
) -> None:
    qtbot.keyClicks(_line(page, "age").line, "24")
    assert desk.situation.answers["age"] == Span.exactly(24)
    desk.undo()
    assert "age" not in desk.situation.answers
    assert _line(page, "age").line.text() == ""
    desk.redo()
    assert _line(page, "age").line.text() == "24"


def test_an_answer_from_elsewhere_is_shown_and_not_told_again(
    page: IntakePage, desk: Counter, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed), qtbot.assertNotEmitted(row(page, "age").editor.answered):
        desk.answer("age", Unknown.UNKNOWN)
    assert row(page, "age").editor.answer() is Unknown.UNKNOWN


def test_rows_that_cannot_matter_are_out_of_sight(page: IntakePage, desk: Counter) -> None:
    desk.answer("employment_status", "permittert")
    assert row(page, "lost_time").isVisible()
    desk.answer("employment_status", "arbeidsledig")
    assert not row(page, "lost_time").isVisible()


def test_an_answer_that_is_not_used_is_dimmed_and_says_so(page: IntakePage, desk: Counter) -> None:
    desk.answer("lost_time", Span.exactly(50))
    desk.answer("employment_status", "arbeidsledig")
    shown = row(page, "lost_time")
    assert shown.isVisible()
    assert shown.notes.said() == ["Brukes ikke nå"]
    assert shown.label.property("muted") == "true"
    desk.answer("employment_status", "permittert")
    assert (shown.notes.said(), shown.label.property("muted")) == ([], None)


def test_the_row_somebody_works_in_does_not_vanish(page: IntakePage, desk: Counter) -> None:
    desk.answer("lost_time", Span.exactly(50))
    desk.answer("employment_status", "arbeidsledig")
    row(page, "lost_time").editor.setFocus()
    desk.answer("lost_time", None)
    assert row(page, "lost_time").isVisible()
    row(page, "age").editor.setFocus()
    desk.answer("age", Span.exactly(24))
    assert not row(page, "lost_time").isVisible()


def test_disagreeing_rows_carry_a_mark(page: IntakePage, desk: Counter) -> None:
    desk.answer_all({"age": Span.exactly(24), "birth_year": Span.exactly(1990)})
    assert row(page, "age").notes.said() == ["Stemmer ikke med «Fødselsår»"]
    desk.answer("birth_year", None)
    assert row(page, "age").notes.said() == []


def test_a_situation_moves_its_questions_to_the_top(page: IntakePage, desk: Counter) -> None:
    page.view.form.presets.buttons[0].click()
    assert desk.situation.answers == {"employment_status": "permittert"}
    top = sections(page)["Viktigst nå – Permittert"]
    assert top.ids == ("employment_status", "lost_time", "age")
    assert top.header.words() == "1 av 3 besvart"
    assert "age" not in sections(page)["Person"].ids
    assert [each.unfolded for each in sections(page).values()] == [True, False, False]
    assert not page.view.form.presets.unfolded
    assert row(page, "age").isVisible()


def test_a_situation_puts_the_caret_in_its_first_open_question(page: IntakePage) -> None:
    page.view.form.presets.buttons[0].click()
    assert page.current_question() == "lost_time"


def test_a_situation_opens_what_it_unlocks(page: IntakePage, desk: Counter) -> None:
    page.view.form.presets.buttons[0].click()
    assert desk.unlocked == {"at_risk"}
    assert page.view.form.rows.states["at_risk"].shown


def test_moved_rows_go_home_with_the_next_person(page: IntakePage, desk: Counter) -> None:
    page.view.form.presets.buttons[0].click()
    desk.new_person()
    assert list(sections(page)) == ["Person", "Familie"]
    person = sections(page)["Person"]
    assert [each.question.id for each in person.rows()] == list(person.ids)
    assert person.ids[0] == "age"
    assert row(page, "age").isVisible()


def test_tab_goes_from_top_to_bottom_although_rows_were_made_late(
    page: IntakePage, qtbot: QtBot
) -> None:
    sections(page)["Person"].unfold(unfolded=False)
    sections(page)["Familie"].unfold()
    sections(page)["Familie"].header.setFocus()
    visited: list[str | None] = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        visited.append(page.current_question())
    assert visited == ["children_ages", "children_ages", None]


def test_tab_is_put_in_order_a_part_at_a_time_until_all_is_done_anew(page: IntakePage) -> None:
    form = page.view.form
    parts = len(list(form.ordering_tabs()))
    assert parts > len(form.rows.made)
    begun = form.ordering_tabs()
    next(begun)
    form.order_tabs()
    assert list(begun) == []


def test_tab_follows_rows_that_a_situation_moved(page: IntakePage, qtbot: QtBot) -> None:
    page.view.form.presets.buttons[0].click()
    qtbot.waitUntil(lambda: page.current_question() == "lost_time")
    QApplication.processEvents()
    for _ in range(2):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert page.current_question() == "age"


@pytest.mark.parametrize("compact", [True, False])
def test_compact_puts_more_on_the_screen(page: IntakePage, compact: bool) -> None:
    page.set_compact(compact=not compact)
    before = page.view.form.sizeHint().height()
    page.set_compact(compact=compact)
    assert (page.view.form.sizeHint().height() < before) is compact


def test_a_yes_no_row_is_answered_by_its_first_letter(
    page: IntakePage, desk: Counter, qtbot: QtBot
) -> None:
    page.focus_question("registered")
    editor = row(page, "registered").editor
    assert isinstance(editor, SegmentEditor)
    qtbot.keyClick(editor.row.button(0), "j")
    assert desk.situation.answers["registered"] is True


def test_all_about_the_children_is_answered_in_one_line(
    page: IntakePage, desk: Counter, qtbot: QtBot
) -> None:
    qtbot.keyClicks(_line(page, "children_ages").line, "14 mnd, 3")
    facts = desk.situation.facts
    assert facts["children_months"] == Ages((Span.exactly(14), Span(36, 47)))
    assert (facts["has_children"], facts["youngest_child_months"]) == (True, Span.exactly(14))
    assert _line(page, "children_ages").line.text() == "14 mnd, 3"
    desk.undo()
    assert desk.situation.answers == {}


def test_answers_of_an_older_case_stand_in_the_one_line(page: IntakePage, desk: Counter) -> None:
    desk.answer_all({"has_children": True, "youngest_child_months": Span.exactly(14)})
    assert _line(page, "children_ages").line.text() == "14 mnd, kanskje flere"
    _line(page, "children_ages").line.setText("ingen")
    assert desk.situation.answers == {"has_children": False}
    _line(page, "children_ages").cross.click()
    assert desk.situation.answers == {}


def test_a_question_under_another_one_comes_when_that_is_answered(
    page: IntakePage, desk: Counter
) -> None:
    under = row(page, "lost_time")
    assert under.isHidden()
    desk.answer("employment_status", "permittert")
    assert not under.isHidden()
    desk.answer("employment_status", "arbeidsledig")
    assert under.isHidden()
    desk.new_person()
    assert under.isHidden()
    page.focus_question("lost_time")
    assert not under.isHidden(), "who asks for it by name gets it"
