"""Asks what a new amount is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from matcher.languages import LANGUAGES
from ui.widgets import QuestionBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NewRateBox(QuestionBox):
    """Bokmål has to be there; it stands for the others until they are."""

    named = Signal(object)
    """The name by language."""

    def __init__(self, parent: QWidget) -> None:
        """Ask for a name."""
        super().__init__(self.tr("Ny sats"), self.tr("Begynn"), parent)
        self.lines = [QLineEdit() for _ in LANGUAGES]
        labels = (
            self.tr("Navn på bokmål, slik det står i en setning"),
            self.tr("Navn på nynorsk"),
            self.tr("Navn på engelsk"),
        )
        for label, line in zip(labels, self.lines, strict=True):
            self.add(label, line)
        self.finish_with(self.lines[0])

    def _finish(self) -> None:
        texts = [line.text().strip() for line in self.lines]
        if not texts[0]:
            return
        self.accept()
        named = zip(LANGUAGES, texts, strict=True)
        self.named.emit({language: text or texts[0] for language, text in named})
