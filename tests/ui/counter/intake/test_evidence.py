"""Where an answer is known from, marked in the form: quiet until something was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from matcher.questions.evidence import Evidence
from matcher.questions.values import Ages, Span, Unknown
from tests.ui.counter.intake.desk import menu_of, row, said_by
from ui.counter.intake.evidence import EvidenceMark, evidence_words

if TYPE_CHECKING:
    from ui.counter.intake.page import IntakePage
    from ui.counter.presenter import Counter

popups = pytest.mark.qt_log_ignore("grabbing the keyboard")
KINDS = [evidence_words(each, "nb") for each in Evidence]


def test_nothing_is_said_of_what_was_only_said(page: IntakePage, desk: Counter) -> None:
    desk.answer("age", Span.exactly(34))
    assert page.findChildren(EvidenceMark) == []


@popups
def test_the_menu_of_a_row_tells_and_takes_where_the_answer_is_from(
    page: IntakePage, desk: Counter
) -> None:
    desk.answer("age", Span.exactly(34))
    for place, evidence in enumerate(Evidence):
        menu = menu_of(page, "age")
        actions = [each for each in menu.actions() if each.isCheckable()]
        assert [each.text() for each in actions] == KINDS
        actions[place].trigger()
        menu.close()
        assert desk.situation.evidence.get("age", Evidence.SAID) is evidence
        menu = menu_of(page, "age")
        ticked = [each.text() for each in menu.actions() if each.isChecked()]
        menu.close()
        assert ticked == [KINDS[place]]
    assert desk.situation.answers["age"] == Span.exactly(34)


@popups
@pytest.mark.parametrize("answer", [None, Unknown.PENDING])
def test_without_a_value_there_is_nothing_to_say(
    page: IntakePage, desk: Counter, answer: Unknown | None
) -> None:
    desk.answer("age", answer)
    menu = menu_of(page, "age")
    assert not any(each.isEnabled() for each in menu.actions() if each.isCheckable())
    menu.close()
    page.focus_question("age")
    assert not page.turn_evidence()


def test_one_key_goes_round_and_the_mark_follows(page: IntakePage, desk: Counter) -> None:
    desk.answer("age", Span.exactly(34))
    page.focus_question("age")
    told = []
    for _ in Evidence:
        assert page.turn_evidence()
        mark = row(page, "age").seen
        told.append("" if mark.isHidden() else mark.accessibleName())
    assert told == ["Alder: Sett dokument", "Alder: Fra register", ""]


def test_another_answer_takes_the_mark_away(page: IntakePage, desk: Counter) -> None:
    desk.answer("age", Span.exactly(34))
    desk.mark("age", Evidence.SHOWN)
    assert not row(page, "age").seen.isHidden()
    desk.answer("age", Span.exactly(35))
    assert row(page, "age").seen.isHidden()


def test_the_one_entry_for_the_children_stands_for_all_that_is_known_of_them(
    page: IntakePage, desk: Counter
) -> None:
    desk.answer_children(Ages((Span(36, 47),)))
    desk.mark("children_ages", Evidence.REGISTER)
    assert set(desk.situation.evidence.values()) == {Evidence.REGISTER}
    assert row(page, "children_ages").state.evidence is Evidence.REGISTER


def test_nothing_of_it_stays_with_the_next_person(page: IntakePage, desk: Counter) -> None:
    desk.answer("age", Span.exactly(34))
    desk.mark("age", Evidence.SHOWN)
    desk.new_person()
    assert desk.situation.evidence == {}
    assert row(page, "age").seen.isHidden()
    desk.answer("age", Span.exactly(34))
    assert row(page, "age").seen.isHidden()
    assert "Fra register" not in said_by(page)
