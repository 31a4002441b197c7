"""What a caseworker reports reaches the supervisor's review list, and names no person."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from matcher.errors import InputError
from matcher.sheets.report import RIGHT, WRONG, report_file
from tests.matcher.sample import AS_OF
from tests.ui.counter.results.offers import counter
from ui.counter.program.page import ProgramPage
from ui.counter.report_box import ReportBox

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.counter.presenter import Counter


@pytest.fixture
def desk() -> Counter:
    return counter()


@pytest.fixture
def page(desk: Counter, qtbot: QtBot) -> ProgramPage:
    made = ProgramPage(desk, reporting=True)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def box(desk: Counter, page: ProgramPage, qtbot: QtBot) -> ReportBox:
    made = ReportBox(desk.catalogue.programs["kurs"], desk, page)
    made.open()
    qtbot.waitExposed(made)
    return made


def test_the_page_offers_it_where_it_is_wanted(page: ProgramPage, qtbot: QtBot) -> None:
    page.show_program("kurs")
    assert page.view
    page.view.build_rest()
    with qtbot.waitSignal(page.report_wanted) as asked:
        page.view.report.click()
    assert asked.args == ["kurs"]
    elsewhere = ProgramPage(counter())
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.show_program("kurs")
    assert elsewhere.view
    assert not elsewhere.view.report.isVisible()


def test_the_file_says_what_was_written(box: ReportBox, tmp_path: Path, qtbot: QtBot) -> None:
    QTest.keyClicks(box.note, "Nytt nummer")
    path = tmp_path / "melding.json"
    with qtbot.waitSignal(box.said) as said:
        box.keep(path)
    assert str(path) in said.args[0]
    assert json.loads(path.read_text(encoding="utf-8")) == {
        "format": 1, "program": "kurs", "catalogue": "1.0", "says": WRONG,
        "note": "Nytt nummer", "at": AS_OF.isoformat(),
    }  # fmt: skip


def test_where_it_cannot_be_written_the_words_stay(box: ReportBox, tmp_path: Path) -> None:
    QTest.keyClicks(box.note, "Nytt nummer")
    box.keep(tmp_path / "no such folder" / "melding.json")
    assert box.isVisible()
    assert box.note.text() == "Nytt nummer"
    assert "Velg en annen mappe" in box.fault.text()


@pytest.mark.parametrize("note", ["", "   ", "Ring 01020312345"])
def test_enter_does_not_ask_where_while_the_note_cannot_be_used(
    box: ReportBox, note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_: object, title: str, *__: str) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    QTest.keyClicks(box.note, note)
    QTest.keyClick(box.note, Qt.Key.Key_Return)
    assert box.fault.isVisible()
    assert not asked
    box.says.choose(1)
    QTest.keyClick(box.note, Qt.Key.Key_Return)
    assert bool(asked) == (not note.strip())


def test_what_is_right_needs_no_note() -> None:
    assert json.loads(report_file("kurs", "1", RIGHT, "", AS_OF))["note"] == ""
    with pytest.raises(InputError, match="Skriv hva som ikke stemmer"):
        report_file("kurs", "1", WRONG, " ", AS_OF)


def test_a_pasted_note_is_made_plain_and_an_id_number_refused() -> None:
    note = json.loads(report_file("kurs", "1", WRONG, "  A\u030apent\tnå ", AS_OF))["note"]
    assert note == "Åpent nå"
    with pytest.raises(InputError, match="fødselsnummer"):
        report_file("kurs", "1", RIGHT, "Gjelder 010203 12345", AS_OF)
    with pytest.raises(InputError, match="tegn"):
        report_file("kurs", "1", RIGHT, "x" * 1_001, AS_OF)
