"""The box where the plan is put in order and the sheet is looked at, printed and kept."""

from __future__ import annotations

import errno
import os
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from matcher.casework import Casework
from matcher.handout.pdf import PRINTER_PPI, pages, pdf_file
from tests.conftest import PATIENCE_MS
from tests.matcher.bundled import bundled
from tests.matcher.handout.pdf_reader import open_pdf, read_aloud
from tests.matcher.handout.people import COOK, COOKS_PLAN, DANGERS_PLAN, DAY, IN_DANGER, chosen
from ui.counter.presenter import Counter
from ui.counter.sheet import sheet_maker, sheet_printer
from ui.counter.sheet.box import SheetBox
from ui.platform import Jobs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from matcher.handout.document import Document
    from matcher.questions.values import Answer

    Open = Callable[..., SheetBox]

SAID = {
    errno.ENOSPC: "det er ikke plass til mer der",
    errno.EACCES: "du har ikke tilgang",
}


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    del qtbot
    made = Jobs()
    yield made
    made.end()


@pytest.fixture
def open_box(qtbot: QtBot, jobs: Jobs) -> Open:
    """Return what opens a box over a window; its sheet is there when it returns."""
    windows: list[QWidget] = []

    def opened(
        answers: Mapping[str, Answer] = COOK, programs: tuple[str, ...] = COOKS_PLAN
    ) -> SheetBox:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        counter = Counter(Casework(bundled(), lambda: DAY), "nb", window)
        counter.answer_all(
            {k: answers[k] for k in answers if k in bundled().questionnaire.questions}
        )
        counter.choose(chosen(*programs).lock(locked=False))
        box = SheetBox(counter, jobs, window)
        box.open()
        qtbot.waitUntil(lambda: box.making.sheet is not None)
        return box

    return opened


def heard(box: SheetBox) -> list[str]:
    assert box.making.sheet is not None
    return read_aloud(pdf_file(box.making.sheet.document))


def test_what_is_shown_is_what_is_kept(open_box: Open, qtbot: QtBot, tmp_path: Path) -> None:
    box = open_box()
    assert len(box.preview.pages) >= 1
    assert not box.preview.pages[0].pixmap().isNull()
    box.keep(tmp_path / "ark.pdf")
    qtbot.waitUntil(lambda: "lagret" in box.told.text())
    assert box.making.sheet
    assert (tmp_path / "ark.pdf").read_bytes() == pdf_file(box.making.sheet.document)


def test_a_file_that_cannot_be_written_is_told(
    open_box: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    box = open_box()
    box.keep(tmp_path / "none" / "ark.pdf")
    qtbot.waitUntil(lambda: "ble ikke lagret" in box.told.text())


@pytest.mark.parametrize("wrong", SAID, ids=["full", "locked"])
def test_a_full_or_locked_target_keeps_the_old_file_and_another_can_be_chosen(
    wrong: int, open_box: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, target = b"%PDF-1.7 old", tmp_path / "ark.pdf"
    target.write_bytes(old)

    def fail(*_: object) -> None:
        raise OSError(wrong, os.strerror(wrong))

    box = open_box()
    with monkeypatch.context() as patched:
        patched.setattr("matcher.kept_files.os.replace", fail)
        box.keep(target)
        qtbot.waitUntil(lambda: "ble ikke lagret" in box.told.text())
    assert f"({SAID[wrong]})" in box.told.text()
    assert "er urørt" in box.told.text()
    assert [*tmp_path.iterdir()] == [target]
    assert target.read_bytes() == old
    assert box.preview.pages
    box.keep(tmp_path / "annet.pdf")
    qtbot.waitUntil(lambda: "annet.pdf" in box.told.text())
    assert (tmp_path / "annet.pdf").read_bytes().startswith(b"%PDF-")


def test_what_is_no_sheet_is_left_alone(open_box: Open, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "brev.pdf"
    target.write_bytes(b"kjaere")
    box = open_box()
    box.keep(target)
    qtbot.waitUntil(lambda: "er noe annet" in box.told.text())
    assert target.read_bytes() == b"kjaere"


def test_of_languages_passed_by_only_the_last_is_made(
    open_box: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    box = open_box()

    def pictures(document: Document, ppi: float) -> list[bytes]:
        made.append(document.sections[0].columns[-1].lang)
        return pages(document, ppi)

    monkeypatch.setattr(sheet_maker, "pages", pictures)
    hold = threading.Event()
    box.making.run(hold.wait, lambda: None)
    for code in ("en", "pl", "uk"):
        box.options.beside.setCurrentIndex(box.options.beside.findData(code))
    hold.set()
    qtbot.waitUntil(lambda: box.making.sheet is not None)
    assert made == ["uk"]


def test_another_language_makes_another_sheet(open_box: Open, qtbot: QtBot) -> None:
    box = open_box()
    box.options.beside.setCurrentIndex(box.options.beside.findData("en"))
    assert box.making.sheet is None
    qtbot.waitUntil(lambda: box.making.sheet is not None)
    assert "What we have talked about" in heard(box)


def test_the_order_of_the_plan_is_that_of_the_sheet(open_box: Open, qtbot: QtBot) -> None:
    box = open_box()
    before = [card.program for card in box.plan.cards]
    box.plan.cards[1].button(0).setFocus()
    QTest.keyClick(box.plan.cards[1].button(0), Qt.Key.Key_Space)
    assert [card.program for card in box.plan.cards] == [before[1], before[0], before[2]]
    assert box.plan.cards[0].button(0).hasFocus()
    qtbot.waitUntil(lambda: box.making.sheet is not None)
    names = [bundled().programs[i].name.nb for i in before]
    lines = heard(box)
    assert lines.index(names[1]) < lines.index(names[0]) < lines.index(names[2])


def test_a_step_that_is_agreed_on_stands_apart(open_box: Open, qtbot: QtBot) -> None:
    box = open_box()
    assert "Dette gjør vi nå" not in heard(box)
    box.plan.cards[0].steps[0].click()
    qtbot.waitUntil(lambda: box.making.sheet is not None)
    assert "Dette gjør vi nå" in heard(box)


def test_a_locked_list_prints_its_code_and_cannot_be_changed(open_box: Open, qtbot: QtBot) -> None:
    box = open_box()
    assert not any("T1/" in line for line in heard(box))
    box.plan.lock.click()
    qtbot.waitUntil(lambda: box.making.sheet is not None)
    assert any("T1/" in line for line in heard(box))
    assert not any(box.plan.cards[0].button(place).isEnabled() for place in range(3))


def test_what_does_not_fit_needs_a_reason_before_the_list_is_locked(
    open_box: Open, qtbot: QtBot
) -> None:
    box = open_box(programs=("su-67",))
    field = box.plan.cards[0].reason
    assert field is not None
    box.plan.lock.click()
    assert not box.plan.lock.isChecked()
    assert field.hasFocus()
    QTest.keyClicks(field, "01010010183")
    assert field.text() == ""
    assert not box.plan.cards[0].refused.isHidden()
    QTest.keyClicks(field, "Vil bli med mor")
    box.plan.lock.click()
    assert box.plan.lock.isChecked()
    qtbot.waitUntil(lambda: box.making.sheet is not None)
    assert not any("Vil bli med mor" in line for line in heard(box))


def test_in_danger_it_starts_neutral_and_the_pocket_note_is_one_choice_away(
    open_box: Open, qtbot: QtBot
) -> None:
    box = open_box(IN_DANGER, DANGERS_PLAN)
    assert "Oslo Krisesenter" not in " ".join(heard(box))
    box.options.variant_row.button(2).click()
    qtbot.waitUntil(lambda: box.making.sheet is not None)
    assert heard(box) == ["22\u00a048\u00a003\u00a080", "116\u00a0006"]


def test_without_a_printer_it_says_so_and_offers_the_file(
    open_box: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_printer, "has_printer", lambda: False)
    box = open_box()
    box.print_button.click()
    assert box.told.text() == "Fant ingen skriver. Lagre arket som PDF i stedet."
    assert box.save_button.hasFocus()


def test_every_page_reaches_the_printer(
    open_box: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[list[bytes]] = []

    def take(_: object, pictures: list[bytes]) -> bool:
        printed.append(pictures)
        return True

    monkeypatch.setattr(sheet_printer, "has_printer", lambda: True)
    monkeypatch.setattr(sheet_printer, "chosen_printer", lambda _: object())
    monkeypatch.setattr(sheet_printer, "print_on", take)
    box = open_box()
    box.print_button.click()
    qtbot.waitUntil(lambda: bool(printed))
    assert len(printed[0]) == len(box.preview.pages)
    assert "sendt til skriveren" in box.told.text()


def test_a_printer_draws_the_pages_in_their_own_size(
    open_box: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    """Qt prints to a file as to a printer."""
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrinter

    del qtbot
    box = open_box()
    assert box.making.sheet
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pictures = pages(box.making.sheet.document, PRINTER_PPI)
    assert sheet_printer.print_on(printer, pictures)
    printed = open_pdf((tmp_path / "printed.pdf").read_bytes())
    assert [len(page.get_images()) for page in printed.pages] == [1] * len(pictures)


@pytest.mark.parametrize("chosen_one", [True, False])
def test_the_queue_of_the_printer_tells_nothing(
    chosen_one: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its name is seen by whoever looks at the queue, and stays in its log."""
    from PySide6.QtPrintSupport import QPrintDialog

    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("kanarifugl")
    named: list[str] = []

    def answered(dialog: QPrintDialog) -> int:
        named.append(dialog.printer().docName())
        return int(chosen_one)

    monkeypatch.setattr(QPrintDialog, "exec", answered)
    printer = sheet_printer.chosen_printer(window)
    assert named == ["Ark"]
    assert (printer is not None) is chosen_one


def test_it_goes_with_the_person(
    open_box: Open, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = open_box()
    forgotten: list[bool] = []
    monkeypatch.setattr(sheet_maker, "forget_sheets", lambda: forgotten.append(True))
    box._counter.new_person()
    assert jobs.wait(PATIENCE_MS)
    assert forgotten
    assert not box.isVisible()
    assert box.making.sheet is None
    assert box.preview.pages == []
