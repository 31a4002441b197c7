"""Asks for what a new program, a copy or the end of one needs; answers by a signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.desk.ids import plain_id
from ui.widgets import QuestionBox, StillCombo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_LONGEST = 60


class NewProgramBox(QuestionBox):
    """A name and an id; the id follows the name until somebody changes it."""

    named = Signal(str, str)

    def __init__(
        self, title: str, parent: QWidget, *, ask_name: bool = True, name: str = ""
    ) -> None:
        """Ask for both, or for a copy for the id alone."""
        super().__init__(title, self.tr("Opprett"), parent)
        self.name, self.id = QLineEdit(name), QLineEdit(plain_id(name, _LONGEST))
        if ask_name:
            self.add(self.tr("Navn på bokmål"), self.name)
            self.name.textEdited.connect(self._follow)
        hint = self.tr("Id-en brukes i filer og i historikken, og kan ikke endres siden.")
        self.add(self.tr("Id"), self.id, hint)
        self.finish_with(self.name if ask_name else self.id)

    def _follow(self, name: str) -> None:
        self.id.setText(plain_id(name, _LONGEST))

    def _finish(self) -> None:
        if self.id.text().strip():
            self.accept()
            self.named.emit(self.id.text().strip(), self.name.text().strip())


class EndBox(QuestionBox):
    """Why a program ends, and what takes its place."""

    ended = Signal(str, str)

    def __init__(self, title: str, others: Mapping[str, str], parent: QWidget) -> None:
        """Offer the other programs by name."""
        super().__init__(title, self.tr("Avslutt tiltaket"), parent)
        self.why, self.other = QLineEdit(), StillCombo(self.tr("Erstattes av"))
        self.other.addItem(self.tr("Ingenting tar over"), "")
        for program_id, name in others.items():
            self.other.addItem(name, program_id)
        hint = self.tr("Tiltaket slettes ikke. Det blir stående til opplysning.")
        self.add(self.tr("Hvorfor avsluttes det?"), self.why, hint)
        self.add(self.tr("Erstattes av"), self.other)
        self.finish_with(self.why)

    def _finish(self) -> None:
        if self.why.text().strip():
            self.accept()
            self.ended.emit(self.why.text().strip(), str(self.other.currentData() or ""))
