"""From the line to the sheet, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.matcher.handout.pdf_reader import read_aloud
from tests.stories.caseworker import CTRL
from tests.stories.hands import Keystrokes
from ui.counter.sheet import sheet_printer
from ui.counter.sheet.box import SheetBox

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.stories.caseworker import Caseworker

MOST_SECONDS = 8.0


def tick(caseworker: Caseworker, *program_ids: str) -> None:
    """Choose programs by searching for them, going down to the list and pressing Space."""
    window = caseworker.shell.window
    for program_id in program_ids:
        name = window.counter.catalogue.programs[program_id].name.nb
        caseworker.press(Qt.Key.Key_F, CTRL)
        caseworker.write(name)
        caseworker.press(Qt.Key.Key_Down)
        for _ in range(10):
            if window.results.model.program(window.results.list.currentIndex()) == program_id:
                break
            caseworker.press(Qt.Key.Key_Down)
        caseworker.press(Qt.Key.Key_Space)
    caseworker.press(Qt.Key.Key_F, CTRL)
    caseworker.press(Qt.Key.Key_Delete)


def open_sheet(caseworker: Caseworker) -> SheetBox:
    caseworker.press(Qt.Key.Key_P, CTRL)
    caseworker.wait(lambda: isinstance(QApplication.activeModalWidget(), SheetBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, SheetBox)
    caseworker.wait(lambda: box.making.sheet is not None)
    return box


def go_to(caseworker: Caseworker, name: str) -> None:
    """Press Tab until something of this name has the focus."""
    for _ in range(80):
        if caseworker.focus.accessibleName() == name or caseworker.said() == name:
            return
        caseworker.press(Qt.Key.Key_Tab)
    raise AssertionError(f"nothing called {name!r} can be reached")


def speak(caseworker: Caseworker, box: SheetBox, language: str) -> None:
    """Choose a language beside bokmål by its first letters."""
    go_to(caseworker, "Ved siden av")
    while box.options.beside.currentText() != language:
        before = box.options.beside.currentIndex()
        caseworker.press(Qt.Key.Key_Down)
        assert box.options.beside.currentIndex() > before, f"no language {language}"
    caseworker.wait(lambda: box.making.sheet is not None)


def save(caseworker: Caseworker, box: SheetBox, monkeypatch: pytest.MonkeyPatch, to: Path) -> None:
    proposed: list[str] = []

    def where(*words: object) -> tuple[str, str]:
        proposed.append(str(words[2]))
        return str(to), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", where)
    go_to(caseworker, "Lagre som PDF …")
    caseworker.press(Qt.Key.Key_Space)
    caseworker.wait(lambda: "lagret" in box.told.text())
    assert proposed == ["ark-2026-11-22.pdf"]


def test_nothing_chosen_nothing_made(caseworker: Caseworker) -> None:
    caseworker.press(Qt.Key.Key_P, CTRL)
    assert QApplication.activeModalWidget() is None
    assert "Kryss av tiltak" in caseworker.shell.window.notices.text


def test_a_laid_off_cook_goes_home_with_two_languages(
    caseworker: Caseworker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    caseworker.tell("24 grünerløkka permittert 100 % ikke vgs kokk")
    tick(caseworker, "karriere-oslo", "vgo-voksne")
    box = open_sheet(caseworker)
    speak(caseworker, box, "Polski")
    save(caseworker, box, monkeypatch, tmp_path / "ark.pdf")
    heard = read_aloud((tmp_path / "ark.pdf").read_bytes())
    assert "Karriere Oslo" in heard
    assert "O tym rozmawialiśmy" in heard
    assert "Ikke kvalitetssikret oversettelse." in heard
    assert caseworker.shell.window.counter.plan.ids == ("karriere-oslo", "vgo-voksne")


def test_a_mother_reads_arabic_beside_bokmaal(
    caseworker: Caseworker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    caseworker.tell("31 alna barn 2 år norskkurs")
    tick(caseworker, "apen-barnehage", "norsk-gratis")
    box = open_sheet(caseworker)
    speak(caseworker, box, "العربية")
    save(caseworker, box, monkeypatch, tmp_path / "ark.pdf")
    heard = read_aloud((tmp_path / "ark.pdf").read_bytes())
    assert any("نرويج" in line for line in heard)


def test_somebody_who_is_not_safe_gets_a_note_for_the_pocket(
    caseworker: Caseworker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    caseworker.tell("32 gamle oslo mannen truer henne")
    tick(caseworker, "oslo-krisesenter")
    box = open_sheet(caseworker)
    go_to(caseworker, "Hva arket viser: Nøytralt")
    caseworker.write("b")
    assert caseworker.said() == "Bare telefonnummeret"
    caseworker.wait(lambda: box.making.sheet is not None)
    save(caseworker, box, monkeypatch, tmp_path / "ark.pdf")
    heard = read_aloud((tmp_path / "ark.pdf").read_bytes())
    assert heard == ["22\u00a048\u00a003\u00a080", "116\u00a0006"]


def test_from_a_locked_list_to_a_printed_sheet_in_eight_seconds(
    caseworker: Caseworker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counted on the keystroke-level model: open, look, print, and confirm the printer's box."""
    printed: list[int] = []

    def confirmed(_: object) -> object:
        # Enter in the printer's own box, which is not there: it would go to the button again.
        hands.keys, hands.thoughts = hands.keys + 1, hands.thoughts + 1
        return object()

    def take(_: object, pictures: list[bytes]) -> bool:
        printed.append(len(pictures))
        return True

    monkeypatch.setattr(sheet_printer, "has_printer", lambda: True)
    monkeypatch.setattr(sheet_printer, "chosen_printer", confirmed)
    monkeypatch.setattr(sheet_printer, "print_on", take)
    caseworker.tell("24 grünerløkka permittert 100 % ikke vgs kokk")
    tick(caseworker, "karriere-oslo", "vgo-voksne")
    counter = caseworker.shell.window.counter
    counter.choose(counter.plan.lock(locked=True))
    hands = Keystrokes(caseworker)
    hands.press(Qt.Key.Key_P, CTRL)
    caseworker.wait(lambda: isinstance(QApplication.activeModalWidget(), SheetBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, SheetBox)
    caseworker.wait(box.print_button.hasFocus)
    hands.press(Qt.Key.Key_Return)
    caseworker.wait(lambda: "sendt til skriveren" in box.told.text())
    assert printed == [len(box.preview.pages)]
    assert box.plan.lock.isChecked()
    assert hands.seconds <= MOST_SECONDS


def test_the_text_for_the_case_system_is_about_what_is_chosen(caseworker: Caseworker) -> None:
    caseworker.tell("24 grünerløkka permittert")
    everything = caseworker.copied()
    tick(caseworker, "karriere-oslo")
    chosen = caseworker.copied()
    assert "Karriere Oslo: " in chosen
    assert "Passer, og er tatt opp:" in everything
    assert "Passer, og er tatt opp:" not in chosen
