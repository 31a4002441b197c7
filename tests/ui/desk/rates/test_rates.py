"""Next year's 1 G, made at the desk by two people."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.matcher.rulework.office import ANE, KARI, OLA
from ui.desk.rates import RatesPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.matcher.rulework.office import Office
    from ui.desk.presenter import Desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RatesPage:
    made = RatesPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(page: RatesPage, qtbot: QtBot, amount: str = "142 000", first: str = "01.05.2027") -> None:
    lines = (
        (page.form.reason, "Trygdeoppgjøret."), (page.form.amount, amount),
        (page.form.first, first), (page.form.source, "Forskrift om grunnbeløpet"),
        (page.form.url, "https://lovdata.no/"),
    )  # fmt: skip
    for line, text in lines:
        line.setFocus()
        qtbot.keyClicks(line, text)


def test_a_day_may_be_written_as_people_write_it(
    page: RatesPage, settle: Callable[[], None], qtbot: QtBot
) -> None:
    fill(page, qtbot, first="1.5.27")
    qtbot.keyClick(page.form.reason, Qt.Key.Key_Return)
    settle()
    assert "fra 01.05.2027" in page.state.text()


def test_by_keyboard_from_an_empty_form_to_the_counter(
    page: RatesPage, office: Office, settle: Callable[[], None], qtbot: QtBot
) -> None:
    assert page.form.isVisibleTo(page)
    fill(page, qtbot)
    qtbot.keyClick(page.form.button, Qt.Key.Key_Space)
    settle()
    assert "kari foreslår 142\u00a0000 kr fra 01.05.2027: Trygdeoppgjøret." in page.state.text()
    assert "Kilde: Forskrift om grunnbeløpet – https://lovdata.no/" in page.state.text()
    assert not page.approval.button.isEnabled()
    (waiting,) = office.of(OLA).rates.waiting()
    office.of(OLA).rates.approve(waiting)
    page._desk.refresh()
    settle()
    assert "Godkjent av ola." in page.state.text()
    qtbot.keyClicks(page.release.reason, "Ny G.")
    qtbot.keyClick(page.release.reason, Qt.Key.Key_Return)
    settle()
    found = office.of(ANE).session.published.constants["g"].at(date(2027, 6, 1))
    assert found is not None
    assert found.amount == 142_000
    assert page.form.isVisibleTo(page)
    assert page.sign.isVisibleTo(page)
    assert page.sign.version_id == office.of(ANE).session.published.version
    office.of(ANE).history.verify()


def test_a_name_that_reads_inside_a_sentence_begins_a_line_with_a_capital(
    page: RatesPage, settle: Callable[[], None]
) -> None:
    settle()
    page.begin({"nb": "grensen for prøving", "nn": "", "en": ""})
    assert "Grensen for prøving\n" in page.list.sentences[-1].words
    assert page.name.text() == "Grensen for prøving"


@pytest.mark.parametrize(
    "wrong",
    [("", "01.05.2027", "helt tall"), ("1,5", "01.05.2027", "helt tall"), ("1", "mai", "Datoen")],
)
def test_what_cannot_be_read_is_told_and_kept(
    wrong: tuple[str, str, str], page: RatesPage, office: Office, qtbot: QtBot
) -> None:
    amount, first, why = wrong
    told: list[str] = []
    page._desk.background.said.connect(told.append)
    fill(page, qtbot, amount, first)
    qtbot.keyClick(page.form.button, Qt.Key.Key_Space)
    assert why in told[0]
    assert page.form.source.text()
    assert (page.form.first if why == "Datoen" else page.form.amount).hasFocus()
    assert office.of(KARI).rates.waiting() == ()


def test_another_approves_here_and_it_can_be_withdrawn(
    page: RatesPage, office: Office, settle: Callable[[], None], qtbot: QtBot
) -> None:
    fill(page, qtbot)
    qtbot.keyClick(page.form.button, Qt.Key.Key_Space)
    settle()
    assert office.of(KARI).rates.waiting()
    qtbot.keyClick(page.withdrawal.button, Qt.Key.Key_Space)
    settle()
    assert office.of(KARI).rates.waiting() == ()
    assert page.used.text()
