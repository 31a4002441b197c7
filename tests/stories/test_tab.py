"""Tab goes everywhere and comes back; what it reaches has a short name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton, QWidget

from tests.ui.screen import come_to_rest
from ui.widgets import Words

if TYPE_CHECKING:
    from tests.stories.caseworker import Caseworker

MOST = 300
LONGEST_NAME = 100


def round_by(caseworker: Caseworker, key: Qt.Key) -> list[QWidget]:
    """Press a key until the focus is where it began; return the stops."""
    first, stops = caseworker.focus, [caseworker.focus]
    for _ in range(MOST):
        caseworker.press(key)
        if caseworker.focus is first:
            return stops
        stops.append(caseworker.focus)
    raise AssertionError([type(each).__name__ for each in stops[-12:]])


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614)])
def test_tab_goes_from_the_form_to_list_and_program_and_back(
    caseworker: Caseworker, size: tuple[int, int]
) -> None:
    window = caseworker.shell.window
    window.resize(*size)
    caseworker.tell("34 sagene")
    window.show_program("aap")
    come_to_rest(window)
    window.intake.focus_line()
    there = round_by(caseworker, Qt.Key.Key_Tab)
    shown = [pane for pane in (window.intake, window.results, window.program) if pane.isVisible()]
    assert len(shown) == (3 if size[0] > 1200 else 2)
    for pane in shown:
        assert any(pane.isAncestorOf(stop) for stop in there), pane.accessibleName()
    window.intake.focus_line()
    back = round_by(caseworker, Qt.Key.Key_Backtab)
    assert set(back) == set(there)


def test_what_tab_reaches_has_a_name_that_can_be_heard_through(caseworker: Caseworker) -> None:
    window = caseworker.shell.window
    counter = window.counter
    counter.answer_all(counter.catalogue.examples[0].facts)
    window.show_program("aap")
    come_to_rest(window)
    window.intake.focus_line()
    for stop in round_by(caseworker, Qt.Key.Key_Tab):
        name = QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name)
        assert name
        assert len(name) <= LONGEST_NAME or isinstance(stop, Words), name


def test_the_card_of_the_next_question_names_itself_and_not_all_it_settles(
    caseworker: Caseworker,
) -> None:
    card = caseworker.shell.window.results.card
    card.ask()
    names = [part.accessibleName() for part in card.findChildren(QWidget)]
    assert max(map(len, names)) <= 2 * LONGEST_NAME


def test_small_buttons_in_fields_say_what_they_do(caseworker: Caseworker) -> None:
    search = caseworker.shell.window.results.search
    search.setText("karriere")
    names = [button.accessibleName() for button in search.findChildren(QToolButton)]
    assert sorted(names) == ["Søk", "Tøm søket"]


def test_letters_and_ends_move_in_a_long_list_of_answers(caseworker: Caseworker) -> None:
    caseworker.find("Ytelser")
    caseworker.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    caseworker.wait(lambda: "Ytelser" in caseworker.focus.accessibleName())
    row = caseworker.shell.window.intake.view.form.rows.current()
    assert row is not None
    if caseworker.focus is row.editor.focusProxy():
        caseworker.press(Qt.Key.Key_Space)
    around = caseworker.focus.parentWidget()
    assert around is not None
    assert around.accessibleName() == "Ytelser og lønn nå"
    caseworker.write("i")
    first = caseworker.said().replace("\n", " ")
    caseworker.write("i")
    second = caseworker.said().replace("\n", " ")
    assert {first, second} == {"Introduksjonsstønad", "Ingen"}
    caseworker.press(Qt.Key.Key_Home)
    assert caseworker.said() == "Dagpenger"
    caseworker.press(Qt.Key.Key_End)
    assert caseworker.said() == "Vet ikke"
    assert caseworker.answers == {}
