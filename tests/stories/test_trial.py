"""*Hva om* by keyboard alone: tried, seen side by side, dropped or kept; nothing of it gets out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcher.questions import Span
from tests.stories.caseworker import CTRL, SHIFT
from tests.stories.test_sheet_stories import tick

if TYPE_CHECKING:
    from tests.stories.caseworker import Caseworker
    from ui.counter.trial.bar import TrialBar


def bar(caseworker: Caseworker) -> TrialBar:
    made = caseworker.shell.trial.bar
    assert made is not None
    return made


def texts(caseworker: Caseworker) -> str:
    shown = bar(caseworker)
    parts = (shown.tried, shown.come, shown.fall)
    return "\n".join(part.text() for part in parts if part.isVisible())


def begin(caseworker: Caseworker) -> None:
    caseworker.tell("34 sagene permittert 100 %")
    caseworker.press(Qt.Key.Key_H, CTRL)


def test_it_says_that_it_is_a_trial_and_what_comes_and_falls_away(caseworker: Caseworker) -> None:
    begin(caseworker)
    assert "Alt du endrer nå, er bare en prøve" in texts(caseworker)
    caseworker.find("Arbeidssituasjon")
    window = caseworker.shell.window
    window.counter.answer("employment_status", "arbeidsledig")
    said = texts(caseworker)
    assert "Prøver: Arbeidssituasjon: Arbeidsledig" in said
    assert "faller bort" in said
    assert "Dagpenger som permittert (kanskje → passer ikke nå)" in said
    notes = window.intake.view.form.rows.made["employment_status"].notes.said()
    assert "Prøves. Ellers står: Permittert" in notes


def test_esc_drops_it_and_the_same_answers_stand(caseworker: Caseworker) -> None:
    begin(caseworker)
    before = caseworker.answers
    caseworker.tell("62 frogner uføretrygd")
    assert caseworker.answers != before
    caseworker.shell.window.results.focus_list()
    caseworker.press(Qt.Key.Key_Escape)
    assert caseworker.answers == before
    assert not bar(caseworker).isVisible()
    rows = caseworker.shell.window.intake.view.form.rows.made.values()
    assert not [n for row in rows for n in row.notes.said() if "Prøves" in n]


def test_esc_in_a_field_that_has_a_use_for_it_drops_nothing(caseworker: Caseworker) -> None:
    begin(caseworker)
    caseworker.press(Qt.Key.Key_F, CTRL)
    caseworker.write("karriere")
    caseworker.press(Qt.Key.Key_Escape)
    assert caseworker.shell.window.results.search.text() == ""
    assert bar(caseworker).isVisible()


def test_the_same_key_leads_to_keeping_it(caseworker: Caseworker) -> None:
    begin(caseworker)
    caseworker.tell("62 år")
    tried = caseworker.answers
    caseworker.press(Qt.Key.Key_H, CTRL)
    assert caseworker.said() == "Behold"
    caseworker.press(Qt.Key.Key_Space)
    assert caseworker.answers == tried
    assert not bar(caseworker).isVisible()
    caseworker.press(Qt.Key.Key_Z, CTRL)
    assert caseworker.answers != tried


def test_nothing_of_a_trial_is_ticked_copied_printed_or_shown(caseworker: Caseworker) -> None:
    caseworker.tell("34 sagene permittert 100 %")
    tick(caseworker, "karriere-oslo")
    window = caseworker.shell.window
    chosen = window.counter.plan
    caseworker.press(Qt.Key.Key_H, CTRL)
    caseworker.tell("kanarifugl 62 frogner")
    caseworker.press(Qt.Key.Key_T, CTRL)
    caseworker.press(Qt.Key.Key_Down)
    caseworker.press(Qt.Key.Key_Space)
    assert "prøver svar" in window.results.hint.text()
    assert window.counter.plan == chosen
    for key, modifier in (
        (Qt.Key.Key_C, CTRL | SHIFT),
        (Qt.Key.Key_P, CTRL),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
    ):
        window.notices.hide()
        caseworker.press(key, modifier)
        assert "Behold eller forkast" in window.notices.text
        assert window.at_counter
        assert QApplication.activeModalWidget() is None
        assert QGuiApplication.clipboard().text() == ""
    caseworker.press(Qt.Key.Key_Escape)
    assert "Sagene" in caseworker.copied()


def test_it_ends_with_the_person(caseworker: Caseworker) -> None:
    begin(caseworker)
    caseworker.tell("62 frogner")
    caseworker.press(Qt.Key.Key_N, CTRL)
    assert not bar(caseworker).isVisible()
    assert caseworker.answers == {}
    assert caseworker.shell.window.counter.held is None
    caseworker.press(Qt.Key.Key_H, CTRL)
    assert "Frogner" not in texts(caseworker)


def test_in_a_narrow_window_fewer_programs_are_named(caseworker: Caseworker) -> None:
    begin(caseworker)
    caseworker.shell.window.counter.answer("age", Span.exactly(80))
    window = caseworker.shell.window
    window.resize(1920, 1000)
    caseworker.wait(lambda: bar(caseworker).fall.text().count(" → ") == 5)
    window.resize(window.minimumSize())
    caseworker.wait(lambda: bar(caseworker).fall.text().count(" → ") < 5)
    assert " til" in bar(caseworker).fall.text()


def test_another_language_goes_on_with_the_trial(caseworker: Caseworker) -> None:
    begin(caseworker)
    caseworker.tell("62 år")
    caseworker.write("sagene")
    caseworker.shell.use_language("nn")
    assert bar(caseworker).isVisible()
    assert "Prøver: Alder" in texts(caseworker)
    intake = caseworker.shell.window.intake.intake
    assert intake.line.text() == "sagene"
    assert intake.answers() == {"bydel": "sagene"}
    caseworker.shell.use_language("nb")
    assert "Prøver: Alder" in texts(caseworker)


def test_another_language_still_asks_about_what_is_likely(caseworker: Caseworker) -> None:
    caseworker.press(Qt.Key.Key_L, CTRL)
    caseworker.write("40 arbeidsledig")
    caseworker.press(Qt.Key.Key_Return)
    likely = caseworker.shell.window.intake.intake.answers()
    assert likely
    caseworker.shell.use_language("nn")
    intake = caseworker.shell.window.intake.intake
    assert intake.reading
    assert intake.answers() == likely
    assert not likely.keys() & caseworker.answers.keys()
    QTest.keyClick(intake.line, Qt.Key.Key_Return)
    assert likely.items() <= caseworker.answers.items()
    assert not intake.reading
