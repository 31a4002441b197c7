"""What a test sees of the middle pane, and a click on one of its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from ui.counter.results.rows import key

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.counter.results.page import ResultsPage


def shown(page: ResultsPage) -> list[str]:
    model = page.model
    return [key(model.row(model.index(row, 0))) for row in range(model.rowCount())]


def marked(page: ResultsPage) -> list[str | None]:
    return [page.model.program(index) for index in page.list.selectedIndexes()]


def click(page: ResultsPage, row_key: str, qtbot: QtBot) -> None:
    place: QPoint = page.list.visualRect(page.model.place(row_key)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
