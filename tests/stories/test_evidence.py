"""From *trolig* to *passer*: what was only said is seen, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.stories.caseworker import CTRL
from tests.stories.test_sheet_stories import tick

if TYPE_CHECKING:
    from tests.stories.caseworker import Caseworker

PROGRAM = "dagpenger-permittert"


def listed(caseworker: Caseworker) -> str:
    """What the list says of the program, as it is heard."""
    model = caseworker.shell.window.results.model
    return str(model.data(model.place(PROGRAM), Qt.ItemDataRole.AccessibleTextRole))


def test_a_likely_fit_becomes_sure_when_everything_was_seen(caseworker: Caseworker) -> None:
    counter = caseworker.shell.window.counter
    counter.answer_all(counter.catalogue.examples[0].facts)
    tick(caseworker, PROGRAM)
    assert "Passer trolig." in listed(caseworker)
    assert "passer, trolig" in caseworker.copied()
    unseen = counter.only_said(counter.assessment[PROGRAM])
    assert len(unseen) > 2
    for question in unseen:
        assert "Passer trolig." in listed(caseworker)
        caseworker.find(counter.question(question).label.nb)
        caseworker.press(Qt.Key.Key_D, CTRL)
    assert "Passer." in listed(caseworker)
    assert "trolig" not in listed(caseworker)
    copied = caseworker.copied()
    assert "(sett dokument)" in copied
    assert "trolig" not in copied
    caseworker.press(Qt.Key.Key_Z, CTRL)
    assert "Passer trolig." in listed(caseworker)


def test_the_key_says_what_it_is_for_where_there_is_no_answer(caseworker: Caseworker) -> None:
    caseworker.find("Alder")
    caseworker.press(Qt.Key.Key_D, CTRL)
    assert "Gå til et svar" in caseworker.shell.window.notices.text


def test_the_program_page_says_what_to_ask_to_see(caseworker: Caseworker) -> None:
    window = caseworker.shell.window
    window.counter.answer_all(window.counter.catalogue.examples[0].facts)
    window.go_to_program(PROGRAM)
    view = window.program.view
    assert view is not None
    assert view.title.badge.word == "Passer trolig"
    assert any("be om å få se noe som viser: Arbeidssituasjon" in t for t in view.facts.texts)
