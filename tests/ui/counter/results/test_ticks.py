"""Programs are chosen in the list by Space or by the box; Enter and a click open as before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui.counter.results.delegate import tick_box

if TYPE_CHECKING:
    from ui.counter.presenter import Counter
    from ui.counter.results.page import ResultsPage

CHECKED = Qt.CheckState.Checked
CHECK = Qt.ItemDataRole.CheckStateRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def press_space(page: ResultsPage, program_id: str) -> None:
    page.list.mark_current(page.model.place(program_id))
    QTest.keyClick(page.list, Qt.Key.Key_Space)


def click(page: ResultsPage, where: QPoint) -> None:
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_nothing_is_chosen_to_begin_with(desk: Counter, page: ResultsPage) -> None:
    assert not desk.plan.chosen
    assert page.sheet.isHidden()


def test_space_chooses_and_chooses_no_longer(
    desk: Counter, page: ResultsPage, chosen: list[str]
) -> None:
    press_space(page, "kurs")
    assert desk.plan.ids == ("kurs",)
    assert page.model.place("kurs").data(CHECK) == CHECKED
    assert "Valgt." in page.model.place("kurs").data(SPOKEN)
    assert page.sheet.words == "Lag ark med 1 tiltak …"
    press_space(page, "kurs")
    assert not desk.plan.chosen
    assert page.model.place("kurs").data(CHECK) != CHECKED
    assert chosen == []


def test_space_on_a_heading_still_unfolds(desk: Counter, page: ResultsPage) -> None:
    rows = page.model.rowCount()
    page.list.mark_current(page.model.place("§not_now"))
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.model.rowCount() > rows
    assert not desk.plan.chosen


def test_a_click_in_the_box_chooses_and_opens_nothing(
    desk: Counter, page: ResultsPage, chosen: list[str]
) -> None:
    row = page.list.visualRect(page.model.place("kurs"))
    click(page, tick_box(row, page.list.font()).center())
    assert desk.plan.ids == ("kurs",)
    assert chosen == []
    click(page, row.center())
    assert desk.plan.ids == ("kurs",)
    assert chosen == ["kurs"]


def test_a_locked_list_says_so_and_stays(desk: Counter, page: ResultsPage) -> None:
    press_space(page, "kurs")
    desk.choose(desk.plan.lock(locked=True))
    press_space(page, "samtale")
    assert desk.plan.ids == ("kurs",)
    assert "låst" in page.hint.text()


def test_undo_takes_back_a_choice(desk: Counter, page: ResultsPage) -> None:
    press_space(page, "kurs")
    desk.undo()
    assert page.model.place("kurs").data(CHECK) != CHECKED
    assert page.sheet.isHidden()


def test_the_next_person_has_nothing_chosen(desk: Counter, page: ResultsPage) -> None:
    press_space(page, "kurs")
    desk.new_person()
    assert not desk.plan.chosen
    assert page.sheet.isHidden()
