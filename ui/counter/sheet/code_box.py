"""Opens a list again by the code on a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from matcher.errors import InputError
from matcher.plan import read_code, replayed
from ui.widgets import QuestionBox, Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.counter.presenter import Counter


class CodeBox(QuestionBox):
    """Stays until the code is right; then the list is the plan, and what changed is said."""

    opened = Signal(object, str)
    """The code of a list, and what is to be said of it."""

    def __init__(self, counter: Counter, parent: QWidget) -> None:
        """Ask for a code."""
        super().__init__(self.tr("Åpne liste fra kode"), self.tr("Åpne"), parent)
        self._counter = counter
        self.code, self.fault = QLineEdit(), Words("", "small")
        self.fault.hide()
        self.add(self.tr("Koden nederst på arket"), self.code, self.tr("Koden har ingen svar."))
        self.put(self.fault)
        counter.person_gone.connect(self.reject)
        self.finish_with(self.code)

    def _finish(self) -> None:
        try:
            code = read_code(self.code.text())
        except InputError as error:
            self.fault.setText(error.into(self._counter.language))
            self.fault.show()
            self.code.setFocus()
            return
        plan, told = replayed(code, self._counter.catalogue)
        self._counter.choose(plan)
        self.opened.emit(code, " ".join(line.into(self._counter.language) for line in told))
        self.accept()
