"""Buttons and marks that are only a drawing: named, as large as the text, and drawn anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.screen import on_screen
from ui.theme import BODY_PIXELS, SMALL_ICON_PIXELS
from ui.widgets.fold_button import FoldButton
from ui.widgets.icon_button import IconButton, IconLabel, drawing_pixels
from ui.widgets.looks import set_look
from ui.widgets.mark import Badge, Mark
from ui.widgets.paint import icon_pixels, scaled, small

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def font_of(pixels: int) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    return font


@pytest.mark.parametrize(("pixels", "expected"), [(BODY_PIXELS, 20), (BODY_PIXELS * 2, 40)])
def test_sizes_grow_with_the_text(pixels: int, expected: int) -> None:
    assert scaled(20, font_of(pixels)) == expected


def test_a_font_in_points_keeps_sizes_as_they_are_made() -> None:
    font = QFont()
    font.setPointSize(30)
    assert scaled(20, font) == 20


def test_small_text_is_smaller_and_grows_as_well() -> None:
    body = font_of(BODY_PIXELS)
    assert small(body).pixelSize() < BODY_PIXELS
    assert small(font_of(2 * BODY_PIXELS)).pixelSize() == 2 * small(body).pixelSize()
    assert body.pixelSize() == BODY_PIXELS


def test_an_icon_beside_text_is_at_least_as_high_as_its_letters() -> None:
    assert icon_pixels(font_of(BODY_PIXELS)) >= BODY_PIXELS


def test_an_icon_button_is_named_and_left_out_of_the_tab_order(qtbot: QtBot) -> None:
    button = on_screen(qtbot, IconButton("close", "Lukk & gå", around=(4, 6)), 40, 40)
    assert button.accessibleName() == "Lukk & gå"
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
    side = drawing_pixels(button)
    assert (button.sizeHint().width(), button.sizeHint().height()) == (side + 4, side + 6)
    assert button.minimumSizeHint() == button.sizeHint()
    assert drawn(button)


def test_a_drawing_that_informs_says_it_in_words(qtbot: QtBot) -> None:
    label = on_screen(qtbot, IconLabel("information", "Sist bekreftet", around=2), 40, 40)
    assert label.accessibleName() == label.toolTip() == "Sist bekreftet"
    assert label.sizeHint().height() == drawing_pixels(label) + 2
    before = picture(label)
    label.draw("close")
    assert picture(label) != before


def test_a_small_drawing_grows_with_the_widgets_text(qapp: object) -> None:
    assert qapp
    widget = QWidget()
    widget.setFont(font_of(2 * BODY_PIXELS))
    assert drawing_pixels(widget) == 2 * SMALL_ICON_PIXELS


def test_a_mark_is_drawn_and_changes(qtbot: QtBot) -> None:
    mark = on_screen(qtbot, Mark("fits", "fits"), 40, 40)
    before = picture(mark)
    mark.show_icon("fits", "fits")
    assert picture(mark) == before
    mark.show_icon("not-now", "not_now")
    assert picture(mark) != before


def test_a_mark_without_a_drawing_shows_nothing(qtbot: QtBot) -> None:
    assert not drawn(on_screen(qtbot, Mark(), 40, 40))


def test_a_badge_says_its_word(qtbot: QtBot) -> None:
    badge = on_screen(qtbot, Badge(), 120, 40)
    narrow = badge.sizeHint().width()
    badge.show_state("fits", "fits", "Passer")
    assert badge.accessibleName() == "Passer"
    assert badge.sizeHint().width() > narrow
    assert drawn(badge)


def test_a_fold_button_says_what_it_would_do(qtbot: QtBot) -> None:
    body = on_screen(qtbot, QLabel("mer"), 40, 40)
    button = FoldButton("Steg", body)
    qtbot.addWidget(button)
    assert (button.accessibleName(), body.isHidden()) == ("Skjul «Steg»", False)
    button.click()
    assert (button.accessibleName(), body.isHidden()) == ("Vis «Steg»", True)
    button.click()
    assert (button.toolTip(), body.isHidden()) == ("Skjul «Steg»", False)


def test_the_chevron_grows_with_the_text(qtbot: QtBot) -> None:
    body = QLabel()
    button = FoldButton("Steg", body)
    qtbot.addWidget(button)
    qtbot.addWidget(body)
    before = button.iconSize().width()
    button.setFont(font_of(3 * BODY_PIXELS))
    assert button.iconSize().width() > before


def test_a_look_is_set_changed_and_taken_away(qapp: object) -> None:
    assert qapp
    label = QLabel()
    set_look(label, "tone", "problem")
    assert label.property("tone") == "problem"
    set_look(label, "tone", "muted")
    assert label.property("tone") == "muted"
    set_look(label, "tone", "")
    assert label.property("tone") is None


def picture(widget: QWidget) -> bytes:
    image = widget.grab().toImage()
    return bytes(image.constBits())


def drawn(widget: QWidget) -> bool:
    """Tell whether there is more than one colour."""
    image = widget.grab().toImage()
    across = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return len(across) > 1
