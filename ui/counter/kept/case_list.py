"""The kept cases by reference and date: opened or erased from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QScrollArea, QWidget

from ui.counter.kept.case_row import CaseRow
from ui.platform import announce
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets import Part, Words, WrapButton, column_of, discard, with_looks

if TYPE_CHECKING:
    from matcher.kept_cases import Shelf
    from ui.counter.presenter import Counter

SIZE = (620, 420)


class CaseList(QDialog):
    """Goes with the person; who opened it opens and erases, and shows what is there then."""

    open_wanted = Signal(str, str)
    """A reference, and a passphrase."""

    erase_wanted = Signal(str)

    def __init__(self, counter: Counter, shelf: Shelf, parent: QWidget) -> None:
        """Show the cases there are."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bevarte saker"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: list[CaseRow] = []
        self.empty = Words(self.tr("Ingen saker er bevart."))
        self.label = QLabel(self.tr("Passord for å åpne"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.label.text())
        self.label.setBuddy(self.passphrase)
        self.passphrase.returnPressed.connect(self._enter)
        self.told = Words("", "small")
        self.told.setMinimumWidth(SIZE[0] - 2 * SPACE_L)
        self.close_button = WrapButton(self.tr("Lukk"), "plain")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self.resize(*SIZE)
        counter.person_gone.connect(self.reject)
        self.show_shelf(shelf)

    def _lay_out(self) -> None:
        inside = Part()
        self._column = column_of(inside, spacing=SPACE_S, margins=(0, 0, SPACE_S, 0))
        self._column.addWidget(self.empty)
        self._column.addStretch()
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title = with_looks(QLabel(self.windowTitle()), "heading=2")
        column = column_of(self, title, spacing=SPACE_M, margins=SPACE_L)
        column.addWidget(self.label)
        column.addWidget(self.passphrase)
        column.addWidget(area, 1)
        column.addWidget(self.told)
        column.addWidget(self.close_button)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show what is there now; the finger goes to the first case, or to the way out."""
        asks = shelf.needs_passphrase and shelf.rules.allowed and bool(shelf.lines)
        self.label.setVisible(asks)
        self.passphrase.setVisible(asks)
        discard(self._column, *self.rows)
        self.rows = [CaseRow(line, may_open=shelf.rules.allowed) for line in shelf.lines]
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
            row.open_wanted.connect(self._open)
            row.erase_wanted.connect(self.erase_wanted)
            row.asked.connect(self._ask_of_one)
        self.empty.setVisible(not self.rows)
        reasons = Qt.FocusReason.OtherFocusReason
        if asks:
            self.passphrase.setFocus(reasons)
        elif self.rows:
            (self.rows[0].open if shelf.rules.allowed else self.rows[0].erase).setFocus(reasons)
        else:
            self.close_button.setFocus(reasons)

    def say(self, words: str) -> None:
        """Tell how it went."""
        self.told.setText(words)
        announce(self.told, words)
        if self.passphrase.hasFocus():
            self.passphrase.selectAll()

    def _enter(self) -> None:
        """Open the only case there is, or go to the first of several."""
        if len(self.rows) == 1:
            self.rows[0].open.click()
        elif self.rows:
            self.rows[0].open.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, reference: str) -> None:
        self.open_wanted.emit(reference, self.passphrase.text())

    def _ask_of_one(self, reference: str) -> None:
        for row in self.rows:
            if row.reference != reference:
                row.ask(sure=False)
