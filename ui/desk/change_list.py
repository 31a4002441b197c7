"""What is otherwise than in a version that is chosen above it, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.desk.inquiry import Inquiry
from ui.desk.sentences import change_sentence
from ui.theme import SPACE_S
from ui.widgets import Sentences, StillCombo, Words, column_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.questions import Language
    from matcher.rulework import Change
    from ui.desk.presenter import Desk


class ChangeList(QWidget):
    """Which version is compared with, how much is otherwise, and what; who owns it says when."""

    def __init__(self, name: str, lines: int, desk: Desk) -> None:
        """Start with nothing to compare; at most `lines` lines are in view at a time."""
        super().__init__()
        self._language: Language = desk.language
        self.inquiry = Inquiry(desk.background, self, self.show_changes)
        self.against = StillCombo(self.tr("Sammenlign med"))
        self.summary = Words("", "muted")
        self.summary.setContentsMargins(0, 0, 0, 0)
        self.list = Sentences(name, lines=lines)
        column_of(self, self.against, self.summary, self.list, spacing=SPACE_S)

    def offer(self, versions: Iterable[tuple[str, str]], chosen: str = "") -> None:
        """Let somebody choose between versions, words and id; tells nobody of the choice."""
        self.against.blockSignals(True)
        self.against.clear()
        for words, version in versions:
            self.against.addItem(words, version)
        self.against.setCurrentIndex(max(0, self.against.findData(chosen)))
        self.against.quiet = False
        self.against.blockSignals(False)

    def show_changes(self, changes: tuple[Change, ...], none: str = "") -> None:
        """Show changes; `none` is what is said where there are none."""
        self.list.show_sentences([change_sentence(each, self._language) for each in changes])
        self.list.setVisible(bool(changes))
        if not changes:
            self.summary.setText(none or self.tr("Ingenting er annerledes."))
        elif len(changes) == 1:
            self.summary.setText(self.tr("Én endring"))
        else:
            self.summary.setText(self.tr("{count} endringer").format(count=len(changes)))
