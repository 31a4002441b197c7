"""Answers that do not agree are named, with a way to each, before anything rests on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.questions.values import Span
from tests.ui.counter.results.offers import counter
from ui.counter.results.page import ResultsPage
from ui.widgets.link import Link

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter


@pytest.fixture
def desk() -> Counter:
    made = counter()
    made.answer("age", Span.exactly(34))
    made.answer("birth_year", Span.exactly(1950))
    return made


@pytest.fixture
def page(desk: Counter, qtbot: QtBot) -> ResultsPage:
    made = ResultsPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_notice_stands_above_the_list_and_names_both(page: ResultsPage) -> None:
    assert page.conflicts.isVisible()
    assert page.conflicts.y() < page.list.y()
    assert page.conflicts._text.text() == (  # noqa: SLF001
        "Svarene stemmer ikke med hverandre: "
        "Alder og fødselsår stemmer ikke med hverandre. Rett dem først."
    )
    assert [link.words for link in page.conflicts._links] == [  # noqa: SLF001
        "Alder", "Fødselsår",
    ]  # fmt: skip


def test_its_links_lead_to_the_questions(page: ResultsPage, qtbot: QtBot) -> None:
    wanted: list[str] = []
    page.question_wanted.connect(wanted.append)
    for link in page.conflicts.findChildren(Link):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wanted == ["age", "birth_year"]


def test_it_goes_when_the_answers_agree(page: ResultsPage, desk: Counter) -> None:
    desk.answer("birth_year", None)
    assert not page.conflicts.isVisible()
    assert page.conflicts._text.text() == ""  # noqa: SLF001
    assert page.conflicts._links == []  # noqa: SLF001


def test_two_disagreements_are_said_together(page: ResultsPage, desk: Counter) -> None:
    desk.answer("has_children", answer=False)
    desk.answer("youngest_child_months", Span.exactly(10))
    assert "; Har ikke barn, men barn er oppgitt. Rett" in page.conflicts._text.text()  # noqa: SLF001
    assert len(page.conflicts._links) == 4  # noqa: SLF001
