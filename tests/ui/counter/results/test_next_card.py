"""The card says what to ask now, what the answer can settle, and goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from matcher.questions.values import Unknown
from matcher.rules.planner import Suggestion
from tests.matcher.sample import criterion, leaf, program
from tests.ui.counter.results.offers import REGISTERED, counter
from ui.counter.results.next_card import NextCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter

MANY = tuple(program(f"reg{i}", REGISTERED, title=f"Opplegg {i}") for i in range(4))


@pytest.fixture
def desk() -> Counter:
    return counter(*MANY)


@pytest.fixture
def card(desk: Counter, qtbot: QtBot) -> NextCard:
    made = NextCard(desk)
    qtbot.addWidget(made)
    made.resize(400, 120)
    made.show()
    made.ask()
    return made


def texts(card: NextCard) -> list[str]:
    return [
        label.text() for label in card.findChildren(QLabel) if label.isVisible() and label.text()
    ]


def test_it_asks_for_what_settles_most(card: NextCard) -> None:
    assert "Registrert hos Nav" in texts(card)
    assert card._settles.whole == ("Svaret kan avgjøre 5 tiltak: Opplegg 0, Opplegg 1, Opplegg 2 …")
    assert card._settles.toolTip().splitlines()[1:] == [
        "Opplegg 0", "Opplegg 1", "Opplegg 2", "Opplegg 3", "Tilbud",
    ]  # fmt: skip


def test_a_button_let_go_when_nothing_is_asked_any_more_leads_nowhere(
    card: NextCard, qtbot: QtBot
) -> None:
    wanted: list[str] = []
    card.question_wanted.connect(wanted.append)
    pressed = (card.button, *card._links)
    for button in pressed:
        qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    card.show_suggestions([])
    for button in pressed:
        button.click()
    assert wanted == []


def test_the_button_and_the_links_lead_to_questions(card: NextCard, qtbot: QtBot) -> None:
    wanted: list[str] = []
    card.question_wanted.connect(wanted.append)
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    for link in card._links:
        assert link.isVisible()
        qtbot.keyClick(link, Qt.Key.Key_Return)
    assert wanted[0] == "registered"
    assert len(set(wanted)) == 3


def test_only_as_many_links_as_there_are_questions(card: NextCard) -> None:
    card.show_suggestions([Suggestion("age", ("kurs",)), Suggestion("benefits", ("tilbud",))])
    assert [link.isVisible() for link in card._links] == [True, False]
    card.show_suggestions([Suggestion("age", ("kurs",))])
    assert not card._further.isVisible()


def test_the_links_say_what_they_can_settle(card: NextCard) -> None:
    card.show_suggestions([Suggestion("age", ("kurs",)), Suggestion("benefits", ("tilbud",))])
    link = card._links[0]
    assert link.words == "Ytelser"
    assert link.accessibleName() == "Ytelser – kan avgjøre 1 tiltak"


def test_with_nothing_left_to_ask_it_says_so(card: NextCard) -> None:
    card.show_suggestions([])
    assert "Ingen spørsmål kan avgjøre mer nå." in texts(card)
    assert not card.button.isVisible()


def test_a_question_that_was_declined_is_not_asked_again(card: NextCard, desk: Counter) -> None:
    desk.answer("registered", Unknown.DECLINED)
    card.ask()
    assert "Registrert hos Nav" not in texts(card)


def test_it_folds_to_its_title_and_unfolds_again(card: NextCard, qtbot: QtBot) -> None:
    button = card._fold_button
    assert "Skjul" in button.accessibleName()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert texts(card) == ["Spør om dette nå"]
    assert "Vis" in button.accessibleName()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert card.button.isVisible()


def test_long_names_do_not_widen_the_card(qtbot: QtBot) -> None:
    title = "Opplegg for alle som " + "venter på noe " * 12
    desk = counter(program("langt", criterion("a", leaf("lost_time", "ge", 1)), title=title))
    card = NextCard(desk)
    qtbot.addWidget(card)
    card.ask()
    assert card.minimumSizeHint().width() < 400
