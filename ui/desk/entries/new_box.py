"""Asks what is new: what it is called, and of a question what kind of answer it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from matcher.rulework import DERIVATION_KINDS, QUESTION_KINDS, EntryKind
from ui.widgets import QuestionBox, StillCombo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from matcher.questions import Language


class NewEntryBox(QuestionBox):
    """The kind of a question cannot be changed later: answers would not be what they were."""

    named = Signal(str, str)

    def __init__(self, kind: EntryKind, language: Language, parent: QWidget) -> None:
        """Ask for a new entry of a kind."""
        titles = {
            EntryKind.QUESTION: self.tr("Nytt spørsmål"),
            EntryKind.PRESET: self.tr("Ny livssituasjon"),
            EntryKind.DERIVATION: self.tr("Noe nytt som følger av svar"),
        }
        title = titles.get(kind, self.tr("Nytt kontor"))
        super().__init__(title, self.tr("Begynn"), parent)
        self.name, self.kinds = QLineEdit(), StillCombo(self.tr("Slags svar"))
        follows = kind is EntryKind.DERIVATION
        for name, said in (DERIVATION_KINDS if follows else QUESTION_KINDS).items():
            self.kinds.addItem(said.into(language), name)
        why = self.tr("Begrunnelsen som vises, på bokmål")
        self.add(why if follows else self.tr("Navn på bokmål"), self.name)
        if kind is EntryKind.QUESTION:
            hint = self.tr("Slaget kan ikke endres siden.")
            self.add(self.tr("Slags svar"), self.kinds, hint)
        if follows:
            self.add(self.tr("Hvordan det følger"), self.kinds, self.tr("Kan ikke endres siden."))
        self.finish_with(self.name)

    def _finish(self) -> None:
        if name := self.name.text().strip():
            self.accept()
            self.named.emit(name, str(self.kinds.currentData()))
