"""What a program has to do with other programs, in words with links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from matcher.catalogue import Verdict
from matcher.plan import excluded
from ui.counter.program.links import ProgramLinks
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import Mark, Words, column_of, row_of

if TYPE_CHECKING:
    from matcher.catalogue import Match
    from ui.counter.presenter import Counter

_TOP = Qt.AlignmentFlag.AlignTop


class RelationLinks(QWidget):
    """Hidden where a program stands alone."""

    program_wanted = Signal(str)

    def __init__(self, counter: Counter) -> None:
        """Start hidden."""
        super().__init__()
        self._counter = counter
        self.warning = Words("", "small")
        self._warning_row = QWidget()
        row = row_of(self._warning_row, spacing=SPACE_XS, margins=(4, 0, 0, 0))
        row.addWidget(Mark("warning", "maybe"), 0, _TOP)
        row.addWidget(self.warning, 1)
        self.excludes = ProgramLinks(counter, self.tr("Kan ikke være samtidig med:"))
        self.requires = ProgramLinks(counter, self.tr("Krever:"))
        self.before = ProgramLinks(counter, self.tr("Kommer før:"))
        self.combines = ProgramLinks(counter, self.tr("Kan kombineres med:"))
        self._groups = (self.excludes, self.requires, self.before, self.combines)
        column = column_of(
            self,
            Words(self.tr("Henger sammen med"), "heading=3"),
            self._warning_row,
            spacing=SPACE_S,
        )
        for group in self._groups:
            group.program_wanted.connect(self.program_wanted)
            column.addWidget(group)
        self.hide()

    def show_match(self, match: Match) -> None:
        """Show the relations of a program, with a warning where two that exclude each other fit."""
        relations = match.program.relations
        against = excluded(match.program, self._counter.catalogue)
        ids = (against, relations.requires, relations.before, relations.combines)
        for group, wanted in zip(self._groups, ids, strict=True):
            group.show_programs(wanted)
        self.warning.setText(self._warning(match, against))
        self._warning_row.setVisible(bool(self.warning.text()))
        self.setVisible(any(group.links for group in self._groups))

    def _warning(self, match: Match, against: list[str]) -> str:
        if match.verdict is not Verdict.FITS:
            return ""
        others = [self._counter.assessment.by_id.get(program_id) for program_id in against]
        names = [
            other.program.name.into(self._counter.language)
            for other in others
            if other is not None and other.verdict is Verdict.FITS
        ]
        if not names:
            return ""
        text = self.tr("Passer også, men ikke samtidig: {names}. Velg sammen med personen.")
        return text.format(names=", ".join(names))
