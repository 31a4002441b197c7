"""One kept case in the list: reference, days, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.platform import announce
from ui.theme import SPACE_M
from ui.widgets import Words, WrapButton, row_of

if TYPE_CHECKING:
    from matcher.kept_cases import CaseLine


class CaseRow(QWidget):
    """Erasing takes two presses of the same button: what is gone, nobody gets back."""

    open_wanted = Signal(str)
    erase_wanted = Signal(str)
    asked = Signal(str)
    """The first press: others that were asked about no longer are."""

    def __init__(self, line: CaseLine, *, may_open: bool) -> None:
        """Show a case."""
        super().__init__()
        self.reference = line.reference
        days = self.tr("bevart {kept}, slettes {ends}").format(
            kept=f"{line.kept:%d.%m.%Y}", ends=f"{line.ends:%d.%m.%Y}"
        )
        self.words = Words(f"{line.reference} – {days}")
        self.open = WrapButton(self.tr("Åpne"), "plain")
        self.erase = WrapButton(self.tr("Slett"), "plain")
        self.open.setVisible(may_open)
        row = row_of(self, spacing=SPACE_M)
        row.addWidget(self.words, 1)
        for button in (self.open, self.erase):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.open.clicked.connect(lambda: self.open_wanted.emit(self.reference))
        self.erase.clicked.connect(self._erase)
        self.ask(sure=False)

    def ask(self, *, sure: bool) -> None:
        """Ask whether it is to be erased for good, or no longer."""
        self._sure = sure
        self.erase.set_words(self.tr("Slett for godt") if sure else self.tr("Slett"))
        for button in (self.open, self.erase):
            button.setAccessibleName(f"{button.words}: {self.words.text()}")

    def _erase(self) -> None:
        if self._sure:
            self.erase_wanted.emit(self.reference)
            return
        self.ask(sure=True)
        self.asked.emit(self.reference)
        said = self.tr("Trykk en gang til for å slette {name} for godt.")
        announce(self.erase, said.format(name=self.reference))
