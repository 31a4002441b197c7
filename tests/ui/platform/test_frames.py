"""No part of the window outside the screen, whatever was kept or wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from ui.platform.frames import TITLE_BAR, KeptInside, first_frame, held_inside

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

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


@pytest.mark.parametrize(
    ("area", "fills"),
    [
        (QRect(0, 0, 1366, 738), True),
        (QRect(0, 0, 1093, 590), True),
        (QRect(0, 0, 911, 492), True),
        (QRect(0, 0, 1920, 1050), False),
        (QRect(1366, 0, 1920, 1050), False),
    ],
)
def test_the_first_window_is_whole_or_fills_the_screen(area: QRect, fills: bool) -> None:
    frame = first_frame(QSize(1366, 768), area)
    assert (frame is None) is fills
    if frame is not None:
        assert area.contains(frame.adjusted(0, -TITLE_BAR, 0, 0))


def test_a_window_comes_back_when_its_screen_goes(qapp: QApplication, qtbot: QtBot) -> None:
    inside = KeptInside(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    inside.hold(window)
    window.setGeometry(5_000, 40, 900, 600)
    window.show()
    area = QGuiApplication.primaryScreen().availableGeometry()
    qtbot.waitUntil(lambda: area.contains(window.geometry()))
    window.setGeometry(5_000, 40, 900, 600)
    qapp.screenRemoved.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: area.contains(window.geometry()))
    right = QRect(300, 200, 640, 480)
    window.setGeometry(right)
    inside.look()
    assert window.geometry() == right
    inside.deleteLater()


def test_a_box_that_is_larger_than_the_screen_is_made_to_fit(
    qapp: QApplication, qtbot: QtBot
) -> None:
    inside = KeptInside(qapp)
    box = QDialog()
    qtbot.addWidget(box)
    inside.hold(box)
    box.resize(4_000, 3_000)
    box.show()
    # A pixel or two are the frame that the screenless platform draws.
    area = QGuiApplication.primaryScreen().availableGeometry().adjusted(-4, -4, 4, 4)
    qtbot.waitUntil(lambda: area.contains(box.geometry()))
    inside.deleteLater()
