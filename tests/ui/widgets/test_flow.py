"""Widgets that flow like words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class _Box(QWidget):
    def __init__(self, width: int, height: int = 20) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:  # noqa: N802 - of Qt
        return self._size


def _laid_out(qtbot: QtBot, width: int, *boxes: _Box, columns: int = 0) -> list[QRect]:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window, gap=10, line_gap=5, columns=columns)
    for box in boxes:
        flow.addWidget(box)
    flow.setGeometry(QRect(0, 0, width, 500))
    return [box.geometry() for box in boxes]


def test_what_does_not_fit_goes_on_below(qtbot: QtBot) -> None:
    placed = _laid_out(qtbot, 100, _Box(45), _Box(45), _Box(45))
    assert [(rect.x(), rect.y()) for rect in placed] == [(0, 0), (55, 0), (0, 25)]


def test_one_line_shares_one_middle(qtbot: QtBot) -> None:
    low, high = _laid_out(qtbot, 100, _Box(20, 10), _Box(20, 30))
    assert (low.y(), high.y()) == (10, 0)


def test_what_is_too_wide_is_made_narrower(qtbot: QtBot) -> None:
    (placed,) = _laid_out(qtbot, 100, _Box(300))
    assert placed.width() == 100


def test_columns_make_widgets_begin_at_the_same_places(qtbot: QtBot) -> None:
    placed = _laid_out(qtbot, 210, _Box(30), _Box(60), _Box(120), _Box(50), columns=2)
    assert [(rect.x(), rect.y()) for rect in placed] == [(0, 0), (110, 0), (0, 25), (0, 50)]


def test_height_depends_on_width_and_forgets_what_is_hidden(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window, gap=10, line_gap=5)
    boxes = [_Box(45), _Box(45)]
    for box in boxes:
        flow.addWidget(box)
    assert (flow.heightForWidth(100), flow.heightForWidth(50)) == (20, 45)
    boxes[1].hide()
    flow.invalidate()
    assert flow.heightForWidth(50) == 20


def test_items_can_be_asked_for_and_taken_away(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow, box = FlowLayout(window), _Box(45)
    flow.addWidget(box)
    assert flow.itemAt(1) is None
    assert flow.takeAt(5) is None
    flow.removeWidget(box)
    assert flow.count() == 0
    assert flow.sizeHint() == QSize(0, 0)
