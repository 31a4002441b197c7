"""Two people at the desk, by keyboard alone: next year's 1 G, and a program with all it needs new.

What they publish is signed, carried as a file to another machine, and seen there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.stories.caseworker import CTRL
from tests.stories.hands import Keystrokes
from tests.stories.supervisor import ALT, Supervisor

MOST_SECONDS = 60.0
SATSER = Qt.Key.Key_E
THIS_YEAR, NEXT_YEAR = 136_549, "141000"
"""1 G as it is, and as the test lets it become."""


def said(one: Supervisor, words: str) -> None:
    one.until(lambda: words in one.page.notices.text)


def sit_down(one: Supervisor, hands: Keystrokes, people: list[str], who: str) -> None:
    """Let somebody else come to the desk."""
    people.append(who)
    hands.press(Qt.Key.Key_F5)
    one.until(lambda: one.page.who.text() == f"Du er {who}")


def test_next_years_amount_in_a_minute(supervisor: Supervisor, people: list[str]) -> None:
    """Counted on the keystroke-level model for all that both do; no clock is read."""
    one, hands = supervisor, Keystrokes(supervisor)
    hands.press(Qt.Key.Key_2, CTRL)
    one.until(lambda: one.page.stack.currentWidget() is one.page.work)
    hands.press(SATSER, ALT)
    one.until(lambda: one.page.stack.currentWidget() is not one.page.work)
    hands.tab_to("Nytt beløp i kroner")
    hands.write(NEXT_YEAR)
    for text in ("01.05.2027", "Nav"):
        hands.again(Qt.Key.Key_Tab)
        hands.write(text)
    hands.tab_to("Begrunnelse")
    hands.write("Trygdeoppgjøret")
    hands.again(Qt.Key.Key_Return)
    said(one, "Satsen er sendt inn")
    sit_down(one, hands, people, "ola")
    hands.tab_to("Godkjenn satsen")
    hands.again(Qt.Key.Key_Space)
    one.until(lambda: one.desk.overview.view is not None and bool(
        one.desk.overview.view.entries[0].approved_by))  # fmt: skip
    hands.tab_to("Hvorfor publiseres den?")
    hands.write("Vedtatt")
    hands.again(Qt.Key.Key_Return)
    said(one, "Satsen er publisert")
    view = one.desk.overview.view
    assert view is not None
    assert [value.amount for value in view.newest.constants["g"].values] == [
        THIS_YEAR,
        int(NEXT_YEAR),
    ]
    assert hands.seconds <= MOST_SECONDS
    assert QApplication.activeModalWidget() is None
