"""What stands beside the lines that are edited: what they give, under headings that scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.desk.rules.person import TestPerson
from ui.theme import SPACE_M, SPACE_S, SPACE_XL
from ui.widgets import Part, ScrollColumn, column_of, with_looks

if TYPE_CHECKING:
    from ui.desk.rules.model import RuleDraft


class SidePane(ScrollColumn):
    """Tries the lines on a test person first of all."""

    def __init__(self, draft: RuleDraft, name: str) -> None:
        """Start empty; `name` is what it is called for who cannot see it."""
        super().__init__()
        self.draft = draft
        self.person = TestPerson(draft)
        self.headings: list[QLabel] = []
        # Long, and much of it is only to be read: it can be scrolled with the keys.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def fill(self, sections: tuple[tuple[str, tuple[QWidget, ...]], ...]) -> None:
        """Put parts below each other, under a heading for each few."""
        body = Part()
        column = column_of(body, spacing=SPACE_S, margins=SPACE_M)
        for place, (title, parts) in enumerate(sections):
            if place:
                column.addSpacing(SPACE_XL - SPACE_S)
            self.headings.append(with_looks(QLabel(title), "heading=3"))
            column.addWidget(self.headings[-1])
            for part in parts:
                column.addWidget(part)
        column.addStretch(1)
        self.setWidget(body)

    def follow(self) -> None:
        """Look at the lines as they stand now."""
