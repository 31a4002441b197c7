"""Why a program came out as it did, what to try instead, and what it has to do with others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from matcher.questions.values import Span
from tests.ui.counter.program.cards import links, sentences, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter
    from ui.counter.program.view import ProgramView


def test_what_fits_says_how_many_criteria_are_met(view: ProgramView) -> None:
    show(view, "tilbud")
    assert view.why.summary.text() == "0 av 2 vilkår er i orden · 2 mangler svar"
    show(view, "kurs")
    assert view.why.summary.text() == "1 av 1 vilkår er i orden"
    show(view, "samtale")
    assert view.why.summary.text() == "1 må vurderes"
    show(view, "plan")
    assert view.why.summary.text() == "1 av 1 vilkår er i orden · 1 til må vurderes"


def test_what_ruled_it_out_comes_first_with_what_to_try_instead(
    view: ProgramView, qtbot: QtBot
) -> None:
    wanted: list[str] = []
    view.program_wanted.connect(wanted.append)
    show(view, "eldre")
    assert view.why.lead.text() == "Passer ikke nå fordi:"
    assert sentences(view) == ["Alderen er minst 67\u00a0år"]
    assert list(links(view.why.instead)) == ["Samtale", "Kurs i arbeidslivet"]
    qtbot.mouseClick(links(view.why.instead)["Samtale"], Qt.MouseButton.LeftButton)
    assert wanted == ["samtale"]


def test_nothing_else_is_suggested_while_it_may_fit(view: ProgramView, desk: Counter) -> None:
    show(view, "eldre")
    desk.answer("age", Span.exactly(70))
    view.refresh()
    assert links(view.why.instead) == {}
    assert view.why.instead.isHidden()


def test_what_is_not_offered_here_says_so(view: ProgramView) -> None:
    show(view, "utenfor")
    assert view.why.lead.text() == "Ikke i Oslo. Bare i Asker."
    assert list(links(view.why.instead)) == ["Kurs i arbeidslivet"]


def test_what_has_ended_points_to_what_took_its_place(view: ProgramView) -> None:
    show(view, "gammelt")
    assert view.why.lead.text() == "Avsluttet 2021."
    assert list(links(view.why.replaced)) == ["Kurs i arbeidslivet"]


def test_what_is_open_to_all_says_so(view: ProgramView) -> None:
    show(view, "aapent")
    assert view.why.lead.text() == "Åpent for alle. Det er ingen vilkår."


def test_a_reason_leads_to_its_question(view: ProgramView, qtbot: QtBot) -> None:
    wanted: list[str] = []
    view.question_wanted.connect(wanted.append)
    show(view, "tilbud")
    qtbot.keyClick(links(view.why)["Svar på: Registrert hos Nav"], Qt.Key.Key_Return)
    show(view, "eldre")
    qtbot.mouseClick(links(view.why)["Endre svaret"], Qt.MouseButton.LeftButton)
    assert wanted == ["registered", "age"]


def test_relations_are_words_with_links(view: ProgramView) -> None:
    show(view, "mange")
    assert list(links(view.relations.requires)) == ["Kurs i arbeidslivet"]
    assert list(links(view.relations.before)) == ["Seniorsenter"]
    assert view.relations.excludes.isHidden()
    link = links(view.relations.before)["Seniorsenter"]
    assert link.accessibleName() == "Kommer før: Seniorsenter. Passer ikke nå."


def test_a_long_list_of_relations_folds(view: ProgramView, qtbot: QtBot) -> None:
    show(view, "mange")
    assert len(links(view.relations.combines)) == 5 + 1
    qtbot.mouseClick(links(view.relations.combines)["Vis alle 7"], Qt.MouseButton.LeftButton)
    assert len(links(view.relations.combines)) == 7


def test_two_that_fit_but_exclude_each_other_are_warned_about_from_both(
    view: ProgramView, desk: Counter
) -> None:
    said = "Passer også, men ikke samtidig: {}. Velg sammen med personen."
    show(view, "kurs")
    assert view.relations.warning.text() == said.format("Parkurs")
    show(view, "par")
    assert view.relations.warning.text() == said.format("Kurs i arbeidslivet")
    desk.answer("age", None)
    view.refresh()
    assert view.relations.warning.text() == ""


def test_a_program_that_stands_alone_shows_no_relations(view: ProgramView) -> None:
    show(view, "samtale")
    assert view.relations.isHidden()
