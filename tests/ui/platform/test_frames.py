"""No part of the window outside the screen, whatever was kept or wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from ui.platform.frames import TITLE_BAR, held_inside

SMALL, BESIDE = QRect(0, 0, 1366, 738), QRect(1366, 0, 1920, 1050)


@pytest.mark.parametrize(
    "wanted",
    [
        QRect(0, 0, 2560, 1400),
        QRect(0, -740, 1366, 768),
        QRect(-4000, 90, 1000, 600),
        QRect(1000, 600, 900, 520),
        QRect(0, 0, 1366, 768),
    ],
)
def test_a_window_is_whole_on_a_screen_with_its_title_bar(wanted: QRect) -> None:
    held = held_inside(wanted, [SMALL])
    assert SMALL.contains(held)
    assert held.top() >= TITLE_BAR


def test_what_fits_stays_and_the_screen_with_most_of_it_is_kept() -> None:
    fits = QRect(100, 100, 900, 600)
    assert held_inside(fits, [SMALL, BESIDE]) == fits
    assert BESIDE.contains(held_inside(QRect(1300, 100, 1900, 900), [SMALL, BESIDE]))
    assert held_inside(fits, []) == fits
