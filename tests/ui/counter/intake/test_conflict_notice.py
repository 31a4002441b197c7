"""Contradictions at the top of the pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from matcher.questions.values import Span
from tests.ui.counter.intake.desk import plain

if TYPE_CHECKING:
    from ui.counter.intake.page import IntakePage
    from ui.counter.presenter import Counter


@pytest.fixture
def at_odds(page: IntakePage, desk: Counter) -> IntakePage:
    desk.answer_all({"age": Span.exactly(24), "birth_year": Span.exactly(1990)})
    return page


def test_answers_that_agree_take_no_room(page: IntakePage) -> None:
    assert not page.conflicts.isVisible()


def test_both_answers_are_named(at_odds: IntakePage) -> None:
    assert at_odds.conflicts.isVisible()
    words = {question: plain(link.words) for question, link in at_odds.conflicts.links.items()}
    assert words == {"age": "Alder: 24 år", "birth_year": "Fødselsår: 1990"}


def test_each_name_leads_to_its_answer(at_odds: IntakePage) -> None:
    at_odds.conflicts.links["birth_year"].click()
    assert at_odds.current_question() == "birth_year"


def test_the_notice_follows_the_answers(at_odds: IntakePage, desk: Counter) -> None:
    desk.answer("age", Span.exactly(25))
    assert plain(at_odds.conflicts.links["age"].words) == "Alder: 25 år"
    desk.answer("birth_year", Span.exactly(2001))
    assert not at_odds.conflicts.isVisible()
    assert at_odds.conflicts.links == {}


def test_only_answers_that_were_given_are_named(page: IntakePage, desk: Counter) -> None:
    desk.answer_all({"has_children": False, "youngest_child_months": Span.exactly(14)})
    assert set(page.conflicts.links) == {"has_children", "youngest_child_months"}


@pytest.mark.usefixtures("page")
def test_a_new_contradiction_is_told_once(desk: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "ui.counter.intake.conflict_notice.announce", lambda _, text: told.append(text)
    )
    desk.answer_all({"age": Span.exactly(24), "birth_year": Span.exactly(1990)})
    desk.answer("age", Span.exactly(25))
    assert told == ["Alder og fødselsår stemmer ikke med hverandre"]


@pytest.mark.parametrize(("height", "named"), [(1_200, 4), (300, 2)])
def test_in_a_low_window_only_the_first_contradiction_is_told(
    page: IntakePage, desk: Counter, height: int, named: int
) -> None:
    page.resize(430, height)
    desk.answer_all({"age": Span.exactly(24), "birth_year": Span.exactly(1990),
                     "has_children": False, "youngest_child_months": Span.exactly(14)})  # fmt: skip
    assert len(page.conflicts.links) == named
    texts = " ".join(label.text() for label in page.conflicts.findChildren(QLabel))
    assert ("Deretter kommer 1 til" in texts) is (named == 2)
