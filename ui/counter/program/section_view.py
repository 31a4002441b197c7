"""A section of a program's card as widgets: quiet labels, texts to mark, addresses to copy."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import SPACE_S
from ui.widgets import Link, Words, column_of

if TYPE_CHECKING:
    from ui.counter.program.sections import CardEntry, CardSection

_LEFT = Qt.AlignmentFlag.AlignLeft


class SectionView(QWidget):
    """One section; never changes."""

    copied = Signal(str)

    def __init__(self, section: CardSection) -> None:
        """Show a section."""
        super().__init__()
        self.heading = Words(section.title, "heading=3", tab=True)
        column = column_of(self, self.heading, spacing=SPACE_S)
        for entry in section.entries:
            column.addWidget(self._entry(entry))

    def _entry(self, entry: CardEntry) -> QWidget:
        body = QFrame() if entry.box else QWidget()
        column = column_of(body, spacing=0)
        if entry.box:
            body.setProperty("tone", "chip")
            column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        quiet = ("small",) if entry.box else ("muted", "small")
        if entry.label:
            column.addWidget(Words(entry.label, *(() if entry.named else quiet)))
        column.addWidget(Words(entry.text, *(quiet if entry.named else ())))
        if entry.address:
            link = Link(self.tr("Kopier adressen"), "copy", small=True)
            link.say(link.words, f"{link.words}: {entry.label}")
            link.clicked.connect(partial(self.copied.emit, entry.address))
            column.addWidget(link, 0, _LEFT)
        return body
