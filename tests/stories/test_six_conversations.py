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

if TYPE_CHECKING:
    from tests.stories.caseworker import Caseworker

KEY, THINK, HOME = 0.28, 1.35, 0.4
"""Seconds for a key at 40 words a minute, for getting ready in the mind, for the hands."""
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


class Keystrokes:
    """Presses keys and counts them, with the pauses of the mind before what is decided."""

    def __init__(self, caseworker: Caseworker) -> None:
        self._caseworker = caseworker
        self.keys, self.thoughts = 0, 0

    @property
    def seconds(self) -> float:
        """What the model gives: the hands come to the keyboard once."""
        return HOME + self.keys * KEY + self.thoughts * THINK

    def write(self, line: str) -> None:
        """Think of what was told, and type it."""
        self._caseworker.write(line)
        self.keys, self.thoughts = self.keys + len(line), self.thoughts + 1

    def enter(self) -> None:
        """Look at the chips, and use them."""
        self._caseworker.press(Qt.Key.Key_Return)
        self.keys, self.thoughts = self.keys + 1, self.thoughts + 1

    def new_person(self) -> None:
        """Press Ctrl+N: two keys, no thought."""
        self._caseworker.press(Qt.Key.Key_N, CTRL)
        self.keys += 2

    def press(self, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        """Decide, and press a key with those that are held down."""
        modifier = held[0] if held else Qt.KeyboardModifier.NoModifier
        self._caseworker.press(key, modifier)
        self.keys, self.thoughts = self.keys + 1 + len(held), self.thoughts + 1


@pytest.mark.parametrize("who", CONVERSATIONS)
def test_a_list_one_can_talk_about_in_half_a_minute(caseworker: Caseworker, who: str) -> None:
    line, awaited = CONVERSATIONS[who]
    hands = Keystrokes(caseworker)
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
