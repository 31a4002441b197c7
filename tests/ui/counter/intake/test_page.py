"""What the window asks of the left pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from matcher.questions.values import Span, Unknown
from tests.ui.counter.intake.desk import menu_of, plain, row, said_by, sections, two_groups
from ui.counter.intake.row_notes import RowNotes
from ui.widgets.icon_button import IconLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.intake.page import IntakePage
    from ui.counter.presenter import Counter

popups = pytest.mark.qt_log_ignore("grabbing the keyboard")


def _seen(page: IntakePage, part: QWidget) -> bool:
    top = part.mapTo(page.view, QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= page.view.height()


def test_the_caret_can_be_put_in_the_line(page: IntakePage) -> None:
    page.focus_line()
    assert page.intake.line.hasFocus()
    assert page.current_question() is None


def test_a_question_is_unfolded_scrolled_to_focused_and_marked(
    page: IntakePage, qtbot: QtBot
) -> None:
    page.focus_question("youngest_child_months")
    assert sections(page)["Familie"].unfolded
    assert page.current_question() == "children_ages"
    found = row(page, "children_ages")
    assert found.marked
    qtbot.waitUntil(lambda: _seen(page, found))


def test_only_one_row_is_marked(page: IntakePage) -> None:
    page.focus_question("age")
    page.focus_question("income")
    assert [row(page, each).marked for each in ("age", "income")] == [False, True]


def test_an_unknown_question_is_passed_over(page: IntakePage) -> None:
    page.focus_question("age")
    page.focus_question("finnes_ikke")
    assert page.current_question() == "age"


def test_a_hidden_question_that_is_asked_for_comes_into_sight(
    page: IntakePage, desk: Counter
) -> None:
    desk.answer("employment_status", "arbeidsledig")
    for question_id in ("lost_time", "at_risk"):
        page.focus_question(question_id)
        assert row(page, question_id).isVisible()
        assert page.current_question() == question_id
    desk.answer("age", Span.exactly(24))
    assert row(page, "at_risk").isVisible()
    assert not row(page, "lost_time").isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_the_way_back_is_offered_and_taken_once(
    page: IntakePage, qtbot: QtBot, by_key: bool
) -> None:
    page.focus_question("age", "Karriere Oslo")
    back = row(page, "age").notes.back
    assert back is not None
    assert back.words == "Tilbake til Karriere Oslo"
    with qtbot.waitSignal(page.back_wanted):
        if by_key:
            focused = QApplication.focusWidget()
            assert focused is not None
            qtbot.keyClick(focused, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        else:
            back.click()
    assert row(page, "age").notes.back is None


def test_the_way_back_belongs_to_the_last_question(page: IntakePage, qtbot: QtBot) -> None:
    page.focus_question("age", "Karriere Oslo")
    page.focus_question("income")
    assert row(page, "age").notes.back is None
    with qtbot.assertNotEmitted(page.back_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_help_unfolds_with_the_reason_why_it_is_asked(page: IntakePage) -> None:
    page.show_help("age")
    assert row(page, "age").notes.said() == ["Om alder.\nHvorfor vi spør: Noen tilbud spør om det."]
    row(page, "age").notes.turn_help()
    assert not row(page, "age").notes.help_shown


def test_notes_that_one_person_needed_do_not_stay_for_the_next(
    page: IntakePage, desk: Counter
) -> None:
    before = len(page.findChildren(RowNotes))
    page.show_help("age")
    page.focus_question("income", "Karriere Oslo")
    assert len(page.findChildren(RowNotes)) > before
    desk.new_person()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(page.findChildren(RowNotes)) == before
    assert not row(page, "age").notes.help_shown


def test_the_list_of_sections_leads_to_each(page: IntakePage, qtbot: QtBot) -> None:
    page.jump.wanted.emit(sections(page)["Familie"])
    assert sections(page)["Familie"].header.hasFocus()
    assert sections(page)["Familie"].unfolded
    qtbot.waitUntil(lambda: page.view.verticalScrollBar().value() > 0)


@popups
def test_the_list_of_sections_says_how_far_each_has_come(page: IntakePage, desk: Counter) -> None:
    desk.answer("has_children", False)
    menu = page.jump.popup()
    texts = [action.text() for action in menu.actions()]
    menu.close()
    assert texts == [f"{name}\t{each.header.words()}" for name, each in sections(page).items()]
    assert texts[1] == "Familie\t1 av 1 besvart"


@popups
def test_the_menu_of_a_row_answers_in_every_way_of_not_knowing(
    page: IntakePage, desk: Counter
) -> None:
    for place, unknown in enumerate(Unknown):
        menu = menu_of(page, "registered")
        menu.actions()[place].trigger()
        menu.close()
        assert desk.situation.answers["registered"] is unknown
    menu = menu_of(page, "registered")
    menu.actions()[-1].trigger()
    menu.close()
    assert "registered" not in desk.situation.answers


@popups
@pytest.mark.parametrize("question_id", ["registered", "age"])
def test_the_menu_key_opens_the_menu_of_the_row(page: IntakePage, question_id: str) -> None:
    page.focus_question(question_id)
    focused = QApplication.focusWidget()
    assert focused is not None
    reason, place = QContextMenuEvent.Reason.Keyboard, QPoint(3, 3)
    event = QContextMenuEvent(reason, place, focused.mapToGlobal(place))
    QApplication.sendEvent(focused, event)
    menu = row(page, question_id).findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][:2] == ["Vet ikke", "Vil ikke svare"]
    menu.close()


def test_sensitive_questions_carry_a_lock_with_words(page: IntakePage) -> None:
    locks = row(page, "at_risk").findChildren(IconLabel)
    assert [lock.toolTip() for lock in locks] == ["Følsom opplysning – spør bare når det trengs"]
    assert row(page, "age").findChildren(IconLabel) == []


def test_another_catalogue_makes_another_form(page: IntakePage, desk: Counter) -> None:
    before = page.view.form
    desk.answer("age", Span.exactly(24))
    desk.use_catalogue(two_groups("2.0"))
    assert page.view.form is not before
    assert row(page, "age").editor.answer() == Span.exactly(24)


def test_everything_that_takes_the_focus_has_a_name(page: IntakePage) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_texts_are_plain(page: IntakePage, desk: Counter) -> None:
    desk.answer_all({"age": Span.exactly(24), "birth_year": Span.exactly(1990)})
    page.show_help("age")
    rich = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert rich == []


def test_nothing_of_a_person_stays(page: IntakePage, desk: Counter, qtbot: QtBot) -> None:
    blank = sorted(said_by(page))
    page.view.form.presets.buttons[0].click()
    desk.answer("income", Span.exactly(987_654))
    desk.answer_all({"age": Span.exactly(24), "birth_year": Span.exactly(1990)})
    desk.answer("bydel", "grorud")
    qtbot.keyClicks(page.intake.line, "kanarifugl 33")
    qtbot.keyClick(page.intake.line, Qt.Key.Key_Return)
    page.focus_question("member_years", "Kanarikurs")
    qtbot.keyClicks(QApplication.focusWidget(), "kanari")
    page.show_help("age")
    desk.new_person()
    QApplication.sendPostedEvents(None, 52)  # what is to be deleted, now
    left = plain(" ".join(said_by(page)))
    for trace in ("987", "24 år", "1990", "kanari", "Kanari", "33", "Viktigst"):
        assert trace not in left
    assert set(blank) <= set(said_by(page))
    assert page.view.verticalScrollBar().value() == 0
    assert page.view.form.presets.unfolded


def test_the_pane_asks_for_the_width_that_cuts_nothing_off(page: IntakePage, qtbot: QtBot) -> None:
    before = page.minimumSizeHint().width()
    sections(page)["Familie"].header.say("Familiesituasjonen" * 4, "")
    qtbot.waitUntil(lambda: page.minimumSizeHint().width() > before + 50)
