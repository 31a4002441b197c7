"""The line that is read into chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from matcher.questions.shorthand.result import LineReading, ReadAnswer
from matcher.questions.values import Span
from tests.ui.counter.intake.desk import plain, said_by

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.intake.page import IntakePage
    from ui.counter.intake.reading_panel import ReadingPanel
    from ui.counter.presenter import Counter

LINE = "24 sagene permittert lurifaks"


@pytest.fixture
def read(page: IntakePage, qtbot: QtBot) -> IntakePage:
    page.focus_line()
    qtbot.keyClicks(page.intake.line, LINE)
    return page


def _panel(page: IntakePage) -> ReadingPanel:
    assert page.intake.panel is not None
    return page.intake.panel


def _chips(page: IntakePage) -> list[str]:
    return [plain(chip.words) for chip in _panel(page).chips()]


def test_chips_come_while_one_types_and_do_not_count_yet(read: IntakePage, desk: Counter) -> None:
    assert _chips(read) == ["Alder: 24 år", "Bydel: Sagene", "Arbeidssituasjon: Permittert"]
    assert desk.situation.answers == {}
    assert _panel(read).isVisible()


def test_a_program_that_is_named_is_a_chip_and_is_brought_up(
    page: IntakePage, desk: Counter, qtbot: QtBot
) -> None:
    name, named = next((p.name.nb, p.id) for p in desk.catalogue.programs.values())
    page.focus_line()
    qtbot.keyClicks(page.intake.line, name)
    assert f"Nevnt: {name}" in _chips(page)
    qtbot.keyClick(page.intake.line, Qt.Key.Key_Return)
    assert desk.situation.named == {named}
    assert not page.intake.reading


def test_a_named_program_that_is_taken_away_is_not_used(
    page: IntakePage, desk: Counter, qtbot: QtBot
) -> None:
    page.focus_line()
    qtbot.keyClicks(page.intake.line, next(p.name.nb for p in desk.catalogue.programs.values()))
    chip = next(chip for chip in _panel(page).chips() if chip.words.startswith("Nevnt"))
    chip.click()
    qtbot.keyClick(page.intake.line, Qt.Key.Key_Return)
    assert desk.situation.named == frozenset()


def test_what_was_not_understood_is_said(read: IntakePage) -> None:
    assert "Ikke forstått: lurifaks" in said_by(read)


def test_enter_uses_all_in_one_step(read: IntakePage, desk: Counter, qtbot: QtBot) -> None:
    qtbot.keyClick(read.intake.line, Qt.Key.Key_Return)
    assert desk.situation.answers == {
        "age": Span.exactly(24), "bydel": "sagene", "employment_status": "permittert",
    }  # fmt: skip
    assert read.intake.line.text() == ""
    assert not read.intake.reading
    assert read.intake.line.hasFocus()
    desk.undo()
    assert desk.situation.answers == {}


def test_the_button_uses_them_too(read: IntakePage, desk: Counter) -> None:
    _panel(read).use.click()
    assert len(desk.situation.answers) == 3


def test_a_chip_that_is_taken_away_is_not_used(
    read: IntakePage, desk: Counter, qtbot: QtBot
) -> None:
    chip = _panel(read).chips()[1]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert QApplication.focusWidget() is _panel(read).chips()[1]
    qtbot.keyClick(_panel(read).chips()[1], Qt.Key.Key_Return)
    assert set(desk.situation.answers) == {"age", "employment_status"}


def test_without_chips_there_is_nothing_to_use(read: IntakePage, desk: Counter) -> None:
    for chip in _panel(read).chips():
        chip.click()
    assert not read.intake.reading
    assert desk.situation.answers == {}


def test_esc_drops_the_chips_and_keeps_the_line(
    read: IntakePage, desk: Counter, qtbot: QtBot
) -> None:
    _panel(read).chips()[0].setFocus()
    qtbot.keyClick(_panel(read).chips()[0], Qt.Key.Key_Escape)
    assert not read.intake.reading
    assert (read.intake.line.text(), desk.situation.answers) == (LINE, {})
    assert read.intake.line.hasFocus()


def test_a_changed_line_is_read_again(read: IntakePage, desk: Counter) -> None:
    read.intake.line.setText("35 frogner")
    assert _chips(read) == ["Alder: 35 år", "Bydel: Frogner"]
    assert desk.situation.answers == {}


def test_a_chip_says_what_it_would_replace(page: IntakePage, desk: Counter) -> None:
    desk.answer("age", Span.exactly(30))
    page.intake.line.setText("24")
    assert _chips(page) == ["Alder: 24 år (nå: 30 år)"]


def test_a_line_without_answers_says_so(page: IntakePage) -> None:
    page.intake.line.setText("lurifaks")
    assert _chips(page) == []
    assert not _panel(page).use.isVisible()


def test_an_empty_line_does_nothing(page: IntakePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.intake.line, Qt.Key.Key_Return)
    assert page.intake.panel is None


@pytest.mark.parametrize(
    ("typed", "left"), [("01020312345", ""), ("24 år 010203 12345 permittert", "24 år permittert")]
)
def test_a_national_id_number_is_taken_out_and_said_and_the_rest_stays(
    page: IntakePage, typed: str, left: str
) -> None:
    page.intake.line.setText(typed)
    assert page.intake.line.text().split() == left.split()
    assert "fødselsnummer er tatt bort" in page.intake.refusal()
    page.intake.line.setText("24")
    assert page.intake.refusal() == ""


LIKELY = LineReading(
    chips=(ReadAnswer("bydel", "sagene", "sagene"),),
    likely=(ReadAnswer("registered", answer=True, said="leter"),),
)


def test_what_is_likely_counts_only_after_one_more_key(
    page: IntakePage, desk: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("matcher.questions.shorthand.read_line", lambda *_: LIKELY)
    page.focus_line()
    qtbot.keyClicks(page.intake.line, "sagene leter")
    qtbot.keyClick(page.intake.line, Qt.Key.Key_Return)
    assert desk.situation.answers == {"bydel": "sagene"}
    assert "Stemmer dette også? Enter bruker det" in said_by(page)
    assert _chips(page) == ["Registrert hos Nav: ja"]
    qtbot.keyClick(page.intake.line, Qt.Key.Key_Return)
    assert desk.situation.answers == {"bydel": "sagene", "registered": True}
    assert not page.intake.reading


def test_what_is_likely_can_be_dropped(
    page: IntakePage, desk: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("matcher.questions.shorthand.read_line", lambda *_: LIKELY)
    page.focus_line()
    qtbot.keyClicks(page.intake.line, "x")
    qtbot.keyClick(page.intake.line, Qt.Key.Key_Return)
    qtbot.keyClick(page.intake.line, Qt.Key.Key_Escape)
    qtbot.keyClick(page.intake.line, Qt.Key.Key_Return)
    assert desk.situation.answers == {"bydel": "sagene"}


def test_another_line_takes_the_place_of_what_was_likely(
    page: IntakePage, desk: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("matcher.questions.shorthand.read_line", lambda *_: LIKELY)
        page.intake.line.setText("x")
        qtbot.keyClick(page.intake.line, Qt.Key.Key_Return)
    page.intake.line.setText("24")
    assert _chips(page) == ["Alder: 24 år"]
    qtbot.keyClick(page.intake.line, Qt.Key.Key_Return)
    assert desk.situation.answers == {"bydel": "sagene", "age": Span.exactly(24)}


def test_what_was_read_is_told_to_screen_readers(
    page: IntakePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.counter.intake.line_intake.announce", lambda _, text: told.append(text))
    page.intake.line.setText("24")
    page.intake.line.setText("24 lurifaks")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert "Alder: 24 år" in plain(told[0])
    assert "Ikke forstått: lurifaks" in told[0]
