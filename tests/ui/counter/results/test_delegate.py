"""Rows are drawn in the colours of their verdict, all of one height, and never cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from matcher.questions.values import Span
from tests.matcher.sample import criterion, leaf, program
from tests.ui.counter.results.offers import GROWN_UP, counter
from tests.ui.screen import look_restored, on_screen
from ui.counter.results.page import ResultsPage
from ui.counter.verdicts import TONES
from ui.theme import ThemeName, Tone, apply_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    with look_restored(qapp) as app:
        yield app


def page_of(qtbot: QtBot) -> ResultsPage:
    desk = counter()
    desk.answer("age", Span.exactly(25))
    page = on_screen(qtbot, ResultsPage(desk), 430, 900)
    page.list.opened.emit(page.model.place("§more"))
    return page


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def row_image(page: ResultsPage, row_key: str) -> QImage:
    rect = page.list.visualRect(page.model.place(row_key))
    return page.list.viewport().grab(rect).toImage()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_row_wears_its_verdict(app: QApplication, qtbot: QtBot, look: ThemeName) -> None:
    theme = apply_theme(app, look)
    page = page_of(qtbot)
    page.select("eldre")
    for program_id in ("kurs", "tilbud", "eldre"):
        verdict = page._counter.assessment[program_id].verdict
        tone = getattr(theme, TONES[verdict])
        assert isinstance(tone, Tone)
        assert {tone.ground, tone.text} <= colours(row_image(page, program_id))


def test_one_past_its_review_is_grey(app: QApplication, qtbot: QtBot) -> None:
    theme = apply_theme(app, "light")
    old = criterion("old", leaf("age", "ge", 20))
    desk = counter(program("sent", old, pointers=GROWN_UP, review_by="2026-10-31"))
    desk.answer("age", Span.exactly(25))
    page = on_screen(qtbot, ResultsPage(desk), 430, 900)
    page.select("kurs")
    seen = colours(row_image(page, "sent"))
    assert theme.neutral.ground in seen
    assert theme.fits.ground not in seen


def test_the_selected_row_is_marked_by_more_than_a_tint(app: QApplication, qtbot: QtBot) -> None:
    theme = apply_theme(app, "light")
    page = page_of(qtbot)
    page.select("samtale")
    image = row_image(page, "samtale")
    assert image.pixelColor(1, image.height() // 2).name() == theme.accent
    assert theme.selection in colours(image)
    assert theme.selection not in colours(row_image(page, "kurs"))


def test_a_priority_is_a_tag(app: QApplication, qtbot: QtBot) -> None:
    theme = apply_theme(app, "light")
    page = page_of(qtbot)
    assert theme.chip.ground in colours(row_image(page, "kurs"))
    assert theme.chip.ground not in colours(row_image(page, "samtale"))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_row_has_the_same_height_and_room_for_two_lines(
    app: QApplication, qtbot: QtBot, scale: float
) -> None:
    apply_theme(app, "light", scale)
    page = page_of(qtbot)
    option = QStyleOptionViewItem()
    page.list.initViewItemOption(option)
    heights = {
        page.list.itemDelegate().sizeHint(option, page.model.index(row, 0)).height()
        for row in range(page.model.rowCount())
    }
    assert len(heights) == 1
    assert heights.pop() >= 2 * page.list.fontMetrics().height()
