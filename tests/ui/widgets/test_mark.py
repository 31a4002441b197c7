"""Marks and badges wear the colours of the theme that is on, and grow with the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics

from tests.ui.screen import look_restored
from ui.theme import SPACE_S, SPACE_XS, apply_theme, dark, light
from ui.widgets.mark import Badge, Mark
from ui.widgets.paint import bold, icon_pixels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    with look_restored(qapp) as app:
        yield app


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_mark_changes_with_the_theme(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, "light")
    mark = Mark("fits", "fits")
    qtbot.addWidget(mark)
    mark.show()
    assert light().fits.text in colours(mark)
    apply_theme(app, "dark")
    assert dark().fits.text in colours(mark)


def test_a_mark_grows_with_the_text(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, "light")
    mark = Mark("fits", "fits")
    qtbot.addWidget(mark)
    mark.show()
    small = mark.sizeHint()
    apply_theme(app, "light", 2.0)
    assert mark.sizeHint() == small * 2


def test_a_badge_is_icon_word_and_tone(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, "light")
    badge = Badge()
    qtbot.addWidget(badge)
    badge.show()
    assert light().maybe.ground not in colours(badge)
    badge.show_state("maybe", "maybe", "Kanskje – mangler svar")
    badge.adjustSize()
    assert {light().maybe.ground, light().maybe.text} <= colours(badge)
    assert badge.accessibleName() == "Kanskje – mangler svar"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_badge_has_room_for_its_word(app: QApplication, qtbot: QtBot, scale: float) -> None:
    apply_theme(app, "light", scale)
    badge = Badge()
    qtbot.addWidget(badge)
    for word in ("Passer", "Kanskje – mangler svar", "Passer ikke nå", "Til opplysning"):
        badge.show_state("fits", "fits", word)
        needed = QFontMetrics(bold(badge.font())).horizontalAdvance(word)
        around = 2 * SPACE_S + SPACE_XS + icon_pixels(badge.font())
        assert badge.sizeHint().width() >= needed + around
