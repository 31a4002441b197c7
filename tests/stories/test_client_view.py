"""One key turns the screen to the person; nothing of the work can be read behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.stories.caseworker import CTRL
from tests.ui.screen import readable
from ui.counter import ClientView

if TYPE_CHECKING:
    from tests.stories.caseworker import Caseworker


def choose(caseworker: Caseworker, *programs: str) -> None:
    counter = caseworker.shell.window.counter
    for program_id in programs:
        counter.choose(counter.plan.toggled(program_id))


def test_the_person_sees_what_is_chosen_and_nothing_else(caseworker: Caseworker) -> None:
    caseworker.tell("24 grünerløkka permittert 100 % ikke vgs")
    choose(caseworker, "karriere-oslo")
    window = caseworker.shell.window
    caseworker.press(Qt.Key.Key_F9)
    view = window.modes.currentWidget()
    assert isinstance(view, ClientView)
    said = " ".join(readable(window))
    assert "Karriere Oslo" in said
    for of_the_work in (
        "Dagpenger som permittert",
        "Skriv det du vet",
        "Ta opp nå",
        "Fagansvarlig",
    ):
        assert of_the_work not in said
    assert not window.intake.isVisible()
    assert not window.results.isVisible()
    caseworker.press(Qt.Key.Key_N, CTRL)
    assert caseworker.answers != {}, "keys of the work do nothing meanwhile"
    caseworker.press(Qt.Key.Key_F9)
    assert window.at_counter
    assert window.menuBar().isVisible()


def test_the_person_reads_another_language(caseworker: Caseworker) -> None:
    choose(caseworker, "karriere-oslo")
    caseworker.press(Qt.Key.Key_F9)
    view = caseworker.shell.window.modes.currentWidget()
    assert isinstance(view, ClientView)
    caseworker.write("p")
    assert view.words[0].text() == "O tym rozmawialiśmy"
    caseworker.press(Qt.Key.Key_F9)


def test_the_view_goes_with_the_person(caseworker: Caseworker) -> None:
    choose(caseworker, "karriere-oslo")
    caseworker.press(Qt.Key.Key_F9)
    caseworker.shell.wipe()
    assert caseworker.shell.window.at_counter


def test_nothing_chosen_nothing_turned(caseworker: Caseworker) -> None:
    caseworker.press(Qt.Key.Key_F9)
    assert caseworker.shell.window.at_counter
