"""One part that two have changed: both texts side by side, and which of them is to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets import SegmentRow, Words, column_of

if TYPE_CHECKING:
    from matcher.messages import Message
    from matcher.questions import Language
    from matcher.rulework import Collision

MINE, THEIRS = range(2)


class ConflictRow(QWidget):
    """Mine is kept unless theirs is taken."""

    def __init__(self, conflict: Collision, language: Language) -> None:
        """Show both sides; mine is chosen."""
        super().__init__()
        self.place = conflict.place
        label = conflict.label.into(language)
        self.mine, self.theirs = (
            Words(self._said(side, language)) for side in (conflict.mine, conflict.theirs)
        )
        self.choice = SegmentRow(label)
        self.choice.add(self.tr("Behold mitt"))
        self.choice.add(self.tr("Ta det andre"))
        self.choice.choose(MINE)
        sides = QHBoxLayout()
        sides.setSpacing(SPACE_M)
        for title, words in ((self.tr("Ditt"), self.mine), (self.tr("Det andre"), self.theirs)):
            sides.addWidget(_side(title, words), 1)
        column = column_of(self, Words(label), spacing=SPACE_XS)
        column.addLayout(sides)
        column.addWidget(self.choice)

    def _said(self, lines: tuple[Message, ...], language: Language) -> str:
        return "\n".join(line.into(language) for line in lines) or self.tr("(tomt)")

    @property
    def takes_theirs(self) -> bool:
        """Whether theirs is to stand."""
        return self.choice.number() == THEIRS


def _side(title: str, words: Words) -> QFrame:
    box = QFrame()
    box.setProperty("card", "true")
    words.setAccessibleName(f"{title}: {words.text()}")
    column = column_of(
        box, Words(title, "muted", "small"), words, spacing=SPACE_XS, margins=SPACE_S
    )
    column.addStretch(1)
    return box
