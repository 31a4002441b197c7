"""Asks for the day that the conversation is to be judged as on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.platform import read_day
from ui.widgets import QuestionBox, Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.counter.presenter import Counter


class DayBox(QuestionBox):
    """Stays until a day can be read."""

    wanted = Signal(object)
    """A day."""

    def __init__(self, counter: Counter, parent: QWidget) -> None:
        """Start without a day."""
        super().__init__(self.tr("Vurder som en annen dag"), self.tr("Vurder"), parent)
        self._counter = counter
        self.line, self.fault = QLineEdit(), Words("", "small")
        self.line.setPlaceholderText(self.tr("F.eks. 24.12.2026"))
        self.fault.hide()
        hint = self.tr("Reglene, satsene og alderen blir som den dagen. Svarene beholdes.")
        self.add(self.tr("Hvilken dag?"), self.line, hint)
        self.put(self.fault)
        counter.person_gone.connect(self.reject)
        self.finish_with(self.line)

    def _finish(self) -> None:
        day = read_day(self.line.text(), self._counter.today, finished=True)
        if day is None:
            self.fault.setText(self.tr("Datoen kan ikke leses. Skriv den som 24.12.2026."))
            self.fault.show()
            self.line.setFocus()
            return
        self.wanted.emit(day)
        self.accept()
