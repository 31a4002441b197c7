"""A section of a program's card as widgets: quiet labels, texts to mark, addresses to copy."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import SPACE_S
from ui.widgets import Link, Words

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.heading)
        for entry in section.entries:
            column.addWidget(self._entry(entry))

    def _entry(self, entry: CardEntry) -> QWidget:
        body = QFrame() if entry.box else QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
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
