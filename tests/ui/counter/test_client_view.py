"""What the person sees: what is chosen, in their language, and nothing of anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.counter.results.offers import adult
from tests.ui.screen import on_screen
from ui.counter import ClientView, Counter, DayBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk() -> Counter:
    made = adult()
    made.choose(made.plan.toggled("kurs"))
    return made


@pytest.fixture
def view(desk: Counter, qtbot: QtBot) -> ClientView:
    made = on_screen(qtbot, ClientView(desk), 900, 700)
    made.refresh()
    return made


def _said(view: ClientView) -> list[str]:
    return [words.text() for words in view.words]


def _choose(view: ClientView, code: str) -> None:
    place = view._codes.index(code)
    view.languages.choose(place)
    view.languages.chosen.emit(place)


def test_what_is_chosen_is_there_and_nothing_else(view: ClientView, desk: Counter) -> None:
    said = "\n".join(_said(view))
    assert "Kurs i arbeidslivet" in said
    for other in ("Samtale", "Seniorsenter", "Skjult hjelp"):
        assert other not in said
    desk.choose(desk.plan.toggled("samtale"))
    view.refresh()
    assert "Samtale" in "\n".join(_said(view))


def test_it_speaks_the_language_that_is_chosen(view: ClientView) -> None:
    before = _said(view)
    _choose(view, "en")
    assert _said(view) != before
    _choose(view, "nb")
    assert _said(view) == before


def test_what_is_read_from_the_right_stands_there(view: ClientView) -> None:
    _choose(view, "ar")
    towards = {words.layoutDirection() for words in view.words}
    assert Qt.LayoutDirection.RightToLeft in towards
    names = [words for words in view.words if "Kurs i arbeidslivet" in words.text()]
    assert names
    # The name is bokmål and is read from the left, at the side where the column begins.
    assert all(words.layoutDirection() == Qt.LayoutDirection.LeftToRight for words in names)
    assert all(words.alignment() & Qt.AlignmentFlag.AlignRight for words in names)
    _choose(view, "nb")
    assert {words.layoutDirection() for words in view.words} == {Qt.LayoutDirection.LeftToRight}


def test_headings_and_telephones_are_larger_than_the_rest(view: ClientView) -> None:
    sizes = {words.font().pixelSize() for words in view.words}
    assert len(sizes) > 1
    name = next(words for words in view.words if words.text() == "Kurs i arbeidslivet")
    assert name.font().bold()
    assert name.font().pixelSize() >= sorted(sizes)[-2]


def test_it_begins_at_the_top_in_another_language_too(view: ClientView) -> None:
    bar = view.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    _choose(view, "en")
    assert bar.value() == 0


def test_nothing_of_a_person_is_left_when_it_is_cleared(view: ClientView) -> None:
    gone = view.words[0]
    view.clear()
    assert view.words == []
    assert not gone.isVisible()


@pytest.fixture
def box(desk: Counter, view: ClientView) -> DayBox:
    made = DayBox(desk, view)
    made.open()
    return made


def test_a_day_that_can_be_read_is_wanted_and_the_box_goes(box: DayBox, qtbot: QtBot) -> None:
    box.line.setText("1.3.2026")
    with qtbot.waitSignal(box.wanted) as wanted:
        box.go_on.click()
    assert wanted.args is not None
    assert f"{wanted.args[0]:%Y-%m-%d}" == "2026-03-01"


def test_a_day_that_cannot_be_read_keeps_the_box_and_says_how(box: DayBox, qtbot: QtBot) -> None:
    told: list[object] = []
    box.wanted.connect(told.append)
    box.line.setText("snart")
    box.go_on.click()
    assert box.fault.text() == "Datoen kan ikke leses. Skriv den som 24.12.2026."
    assert box.isVisible()
    qtbot.waitUntil(box.line.hasFocus)
    assert told == []


def test_the_box_goes_with_the_person(box: DayBox, desk: Counter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.rejected):
        desk.new_person()
