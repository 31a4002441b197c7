"""A catalogue that has come: who stands behind it, what it changes, and whom it hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel

from matcher.arrivals import Origin
from ui.desk.arrival.effect_words import effect_sentences
from ui.desk.arrival.words import dates_words, heading, signed_words
from ui.platform import announce
from ui.theme import SPACE_L, SPACE_S
from ui.widgets import Sentence, Sentences, Words, column_of, with_looks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from matcher.arrivals import Arrival, Effects
    from matcher.questions import Language

SIZE = QSize(760, 640)
_WORDS = 420
_SHARE = 0.9
"""Of the window it stands over: its buttons are seen on a small screen too."""


class ArrivalBox(QDialog):
    """Nothing is used before somebody says so; what it would change is filled in as it is found."""

    wanted = Signal(object)
    """This arrival is to be taken into use."""

    def __init__(
        self, arrival: Arrival, language: Language, parent: QWidget, *, answered: bool
    ) -> None:
        """Show who stands behind it; `answered` where answers are given at the counter."""
        super().__init__(parent)
        self.arrival = arrival
        self._language, self._answered = language, answered
        self.setWindowTitle(heading(arrival))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = column_of(
            self,
            with_looks(QLabel(heading(arrival)), "heading=2"),
            spacing=SPACE_S,
            margins=SPACE_L,
        )
        for text in (signed_words(arrival), dates_words(arrival, language)):
            words = Words(text)
            # Else the box is as high as the words would be in a column of its least width.
            words.setMinimumWidth(_WORDS)
            self._column.addWidget(words)
        self.effects = Sentences(self.tr("Dette blir annerledes"))
        self.effects.show_sentences([Sentence(self.tr("Regnes ut …"), drawing="information")])
        self._column.addWidget(self.effects, 1)
        self.worked_out = False
        self._buttons()
        self.resize(SIZE.boundedTo(parent.window().size() * _SHARE))

    def _buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.use = self.buttons.addButton(self._go_on(), role.AcceptRole)
        self.use.setProperty("kind", "primary")
        self.leave = self.buttons.addButton(self.tr("Ikke nå"), role.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.accepted.connect(lambda: self.wanted.emit(self.arrival))
        self.buttons.rejected.connect(self.reject)
        self._column.addWidget(self.buttons)
        # Nobody takes into use what is older by pressing Enter once more. Said only now that the
        # buttons stand in the box: else Enter presses the one Tab passed last.
        (self.leave if self.arrival.older else self.use).setDefault(True)
        (self.leave if self.arrival.older else self.use).setFocus()

    def _go_on(self) -> str:
        if self.arrival.origin is Origin.FORMER:
            return self.tr("Gå tilbake")
        if self.arrival.older:
            return self.tr("Gå tilbake til den eldre")
        if self.arrival.package.early:
            return self.tr("Legg den klar")
        return self.tr("Ta i bruk")

    def show_effects(self, found: Effects) -> None:
        """Fill in what it would change: for the person, for many persons, and in the rules."""
        rows = effect_sentences(found, self.arrival, self._language, answered=self._answered)
        self.effects.show_sentences(rows)
        self.worked_out = True
        announce(self, rows[0].words)
