"""Why a text of the rule cannot be kept, under the field it is typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from matcher.characters import text_fault
from matcher.questions import capitalised, contains_id_number
from ui.widgets import with_looks

if TYPE_CHECKING:
    from matcher.questions import Language


class TextProblem(QLabel):
    """Hidden where nothing is wrong."""

    def __init__(self, language: Language) -> None:
        """Start without a problem, to be told in a language."""
        super().__init__()
        self._language: Language = language
        with_looks(self, "problem", "small")
        self.setWordWrap(True)
        self.say("")

    def allows(self, text: str) -> bool:
        """Tell whether a text may be stored; say why where it may not."""
        found = text_fault(text)
        fault = found.into(self._language) if found else ""
        if contains_id_number(text):
            fault = self.tr("teksten ser ut til å ha et fødselsnummer. Ta det bort")
        self.say(f"{capitalised(fault)}." if fault else "")
        return not fault

    def say(self, words: str) -> None:
        """Show what is wrong; "" where nothing is."""
        self.setText(words)
        self.setVisible(bool(words))
