"""Links to other programs, each with its verdict; a long list folds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.counter.verdicts import ICONS, TONES, verdict_word
from ui.theme import SPACE_XS
from ui.widgets import Link, Words, column_of, discard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.counter.presenter import Counter

MOST = 5
"""How many links are shown before the rest folds."""
_LEFT = Qt.AlignmentFlag.AlignLeft


class ProgramLinks(QWidget):
    """Words, and under them the programs they are about."""

    program_wanted = Signal(str)

    def __init__(self, counter: Counter, words: str) -> None:
        """Start without programs, and hidden."""
        super().__init__()
        self._counter = counter
        self._links: dict[str, Link] = {}
        self._column = column_of(self, spacing=SPACE_XS // 2)
        self._words = Words(words, "muted", "small")
        self._column.addWidget(self._words)
        self._more = Link(small=True)
        self._more.clicked.connect(self._unfold)
        self._column.addWidget(self._more, 0, _LEFT)
        self.hide()

    @property
    def links(self) -> list[Link]:
        """The links as they stand."""
        return list(self._links.values())

    def show_programs(self, ids: Sequence[str]) -> None:
        """Show programs of the catalogue; ids it does not have are left out."""
        programs = self._counter.catalogue.programs
        known = [program_id for program_id in ids if program_id in programs]
        if known != list(self._links):
            self._rebuild(known)
        self.refresh()

    def _rebuild(self, ids: list[str]) -> None:
        discard(self._column, *self._links.values())
        self._links = {program_id: self._link(program_id) for program_id in ids}
        for place, link in enumerate(self._links.values(), start=1):
            self._column.insertWidget(place, link, 0, _LEFT)
            link.setVisible(len(ids) <= MOST + 1 or place <= MOST)
        self._more.say(self.tr("Vis alle {count}").format(count=len(ids)))
        self._more.setVisible(len(ids) > MOST + 1)
        self.setVisible(bool(ids))

    def _link(self, program_id: str) -> Link:
        link = Link(icon="maybe")
        link.clicked.connect(partial(self.program_wanted.emit, program_id))
        return link

    def _unfold(self) -> None:
        for link in self._links.values():
            link.show()
        self._more.hide()

    def refresh(self) -> None:
        """Show the verdicts as they are now."""
        assessment, language = self._counter.assessment, self._counter.language
        for program_id, link in self._links.items():
            match = assessment[program_id]
            name, word = match.program.name.into(language), verdict_word(match.verdict)
            link.say(name, f"{self._words.text()} {name}. {word}.")
            link.show_icon(ICONS[match.verdict], TONES[match.verdict])
            link.set_tip(word)
