"""Boxes that are kept ready look as if each were drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ui.theme import RADIUS_S
from ui.widgets import draw_box

LINE, GROUND = "#aa0000", "#00aa00"
SQUARE = QRect(5, 7, 18, 18)
ROUNDING = 2
"""Of 255: a pixel that is mixed twice may differ by so much from one that is mixed once."""


def _sheet(ratio: float) -> QImage:
    sheet = QImage(round(40 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(QColor("white"))
    return sheet


def _drawn(ratio: float) -> QImage:
    sheet = _sheet(ratio)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(LINE), 1))
    painter.setBrush(QColor(GROUND))
    painter.drawRoundedRect(SQUARE, RADIUS_S, RADIUS_S)
    painter.end()
    return sheet


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_box_is_as_a_rounded_rectangle(ratio: float) -> None:
    sheet, wanted = _sheet(ratio), _drawn(ratio)
    painter = QPainter(sheet)
    draw_box(painter, SQUARE, LINE, GROUND)
    painter.end()
    middle = SQUARE.center() * ratio
    assert sheet.pixelColor(middle) == QColor(GROUND)
    for y in range(sheet.height()):
        for x in range(sheet.width()):
            mine, theirs = sheet.pixelColor(x, y), wanted.pixelColor(x, y)
            for one, other in zip(mine.getRgb(), theirs.getRgb(), strict=True):  # type: ignore[call-overload] # the stubs say object
                assert abs(one - other) <= ROUNDING, (x, y)
