"""The way back to a day: which version was in force does not have to be known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.platform import read_day
from ui.theme import SPACE_S
from ui.widgets import Words, WrapButton, column_of

if TYPE_CHECKING:
    from datetime import date

    from ui.desk.presenter import Desk


class DayLookup(QWidget):
    """A line for a day and a button; Enter in the line presses it."""

    wanted = Signal(object)
    """A day."""

    def __init__(self, desk: Desk) -> None:
        """Start without a day."""
        super().__init__()
        self._desk = desk
        title, self.line = QLabel(self.tr("Slik var det denne dagen")), QLineEdit()
        title.setBuddy(self.line)
        self.line.setAccessibleName(title.text())
        self.line.setPlaceholderText(self.tr("F.eks. 24.12.2026"))
        self.show_day = WrapButton(self.tr("Åpne ved skranken"), "plain")
        self.fault = Words("", "problem", "small")
        self.fault.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_day)
        column = column_of(self, title, spacing=SPACE_S, margins=(0, 0, 0, SPACE_S))
        column.addLayout(row)
        column.addWidget(self.fault)
        self.line.returnPressed.connect(self._look)
        self.show_day.clicked.connect(self._look)

    def _look(self) -> None:
        view = self._desk.overview.view
        day = read_day(self.line.text(), view.today, finished=True) if view else None
        self.fault.setText(self._fault(day))
        self.fault.setVisible(bool(self.fault.text()))
        if self.fault.text():
            self.line.setFocus()
        else:
            self.wanted.emit(day)

    def _fault(self, day: date | None) -> str:
        view = self._desk.overview.view
        if day is None or view is None:
            return self.tr("Datoen kan ikke leses. Skriv den som 24.12.2026.")
        if all(version.valid_from > day for version in view.versions):
            return self.tr("Ingen versjon gjaldt den dagen. Velg en senere dag.")
        return ""
