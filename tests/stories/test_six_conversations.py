"""Six standard conversations by keyboard alone: one line, and a list one can talk about.

Counted on the keystroke-level model (Card, Moran, Newell), never on a clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from matcher.catalogue.assessment import Group
from matcher.questions.questions import NEEDS
from tests.stories.caseworker import CTRL
from tests.stories.hands import Keystrokes

if TYPE_CHECKING:
    from tests.stories.caseworker import Caseworker

MOST_SECONDS = 30.0
MOST_ROWS = 16

CONVERSATIONS = {
    "a laid-off cook": (
        "34 kokk sagene permittert 100 % ikke vgs",
        {"dagpenger-permittert", "vgo-voksne"},
    ),
    "leaving prison": ("31 grünerløkka soner i fengsel vil jobbe", {"nav-i-fengsel", "nes-nav"}),
    "kontantstøtte": ("kvinne 33 stovner kontantstøtte barn 1 og 6", {"apen-barnehage"}),
    "a young adult without school": (
        "20 gamle oslo ledig ikke vgs vil ha jobb",
        {"vgo-voksne", "nav-ungdomsgaranti", "jobbsenter-gamle-oslo"},
    ),
    "a deaf graduate": ("27 ullern høyere utdanning døv søker jobb", {"rekrutteringsordningen"}),
    "a possible trafficking victim": ("26 menneskehandel", {"rosa", "menneskehandel-oslo"}),
}


class Conversation(Keystrokes):
    """What hands do between a greeting and a list one can talk about."""

    def enter(self) -> None:
        """Look at the chips, and use them."""
        self.press(Qt.Key.Key_Return)

    def new_person(self) -> None:
        """Press Ctrl+N: two keys, no thought."""
        self.again(Qt.Key.Key_N, CTRL)


@pytest.mark.parametrize("who", CONVERSATIONS)
def test_a_list_one_can_talk_about_in_half_a_minute(caseworker: Caseworker, who: str) -> None:
    line, awaited = CONVERSATIONS[who]
    hands = Conversation(caseworker)
    hands.new_person()
    hands.write(line)
    hands.enter()
    hands.enter()
    matches = caseworker.shell.window.counter.assessment.matches
    raised = [match.program.id for match in matches if match.group is Group.RAISE]
    assert awaited <= set(raised)
    assert len(raised) <= MOST_ROWS
    assert NEEDS in caseworker.answers
    assert hands.seconds <= MOST_SECONDS


def test_the_next_person_starts_in_an_empty_line_with_nothing_left(caseworker: Caseworker) -> None:
    window = caseworker.shell.window
    caseworker.tell("34 sagene permittert 100 %")
    caseworker.copied()
    window.results.focus_list()
    caseworker.press(Qt.Key.Key_End)
    assert window.notices.text
    caseworker.press(Qt.Key.Key_N, CTRL)
    caseworker.write("20 sagene")
    assert window.intake.intake.line.text() == "20 sagene"
    assert caseworker.answers == {}
    assert window.notices.isHidden()
    assert window.results.list.verticalScrollBar().value() == 0
    assert not window.results.list.currentIndex().isValid()
    needs = window.intake.view.form.needs
    assert needs is not None
    assert needs.unfolded
