"""One part that both have changed: what each says, and which of them is to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE_XS
from ui.widgets import SegmentRow, Words

if TYPE_CHECKING:
    from matcher.questions.texts import Language
    from matcher.rulework import Change, Conflict

MINE, THEIRS = range(2)


class ConflictRow(QWidget):
    """Mine is kept unless the new one is taken."""

    def __init__(self, conflict: Conflict, language: Language) -> None:
        """Show both sides; mine is chosen."""
        super().__init__()
        self.place = conflict.place
        mine, theirs = _said(conflict.mine, language), _said(conflict.theirs, language)
        self.mine = Words(self.tr("Ditt: {change}").format(change=mine))
        self.theirs = Words(self.tr("Det nye: {change}").format(change=theirs))
        self.choice = SegmentRow(f"{mine} / {theirs}")
        self.choice.add(self.tr("Behold mitt"))
        self.choice.add(self.tr("Ta det nye"))
        self.choice.choose(MINE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for words in (self.mine, self.theirs):
            words.setContentsMargins(0, 0, 0, 0)
            column.addWidget(words)
        column.addWidget(self.choice)

    @property
    def takes_theirs(self) -> bool:
        """Whether the new one is to stand."""
        return self.choice.number() == THEIRS


def _said(changes: tuple[Change, ...], language: Language) -> str:
    return " ".join(change.sentence.into(language) for change in changes)
