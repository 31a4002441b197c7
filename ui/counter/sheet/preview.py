"""The sheet as it will be on paper; its words for those who hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from ui.theme import SPACE_M
from ui.widgets import column_of, discard

if TYPE_CHECKING:
    from ui.counter.sheet.sheet_maker import Sheet

PAPER_INCHES = 8.27
"""The width of A4."""


class SheetPreview(QScrollArea):
    """Pages below each other, as wide as there is room for."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setAccessibleName(self.tr("Forhåndsvisning"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.pages: list[QLabel] = []
        inside = QWidget()
        self._column = column_of(inside, spacing=SPACE_M, margins=SPACE_M)
        self._column.addStretch()
        self.setWidget(inside)

    def ppi(self) -> float:
        """Return how fine the pictures must be to fill the width, sharp on this screen."""
        room = self.viewport().width() - 2 * SPACE_M - 2
        return max(40.0, room / PAPER_INCHES) * self.devicePixelRatioF()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet from its beginning."""
        self.clear()
        said = "\n".join(line.text for line in sheet.document.lines())
        for place, picture in enumerate(sheet.pictures, 1):
            drawn = QPixmap()
            drawn.loadFromData(picture)
            drawn.setDevicePixelRatio(self.devicePixelRatioF())
            page = QLabel()
            page.setPixmap(drawn)
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            where = self.tr("Side {place} av {count}")
            page.setAccessibleName(where.format(place=place, count=len(sheet.pictures)))
            self._column.insertWidget(self._column.count() - 1, page)
            self.pages.append(page)
        if self.pages:
            self.pages[0].setAccessibleDescription(said)
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Show nothing, and keep nothing of what was shown."""
        discard(self._column, *self.pages)
        self.pages.clear()
