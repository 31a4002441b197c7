"""Where this person can turn: the office of their own district, and in danger a number first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from matcher.catalogue.offices import (
    depends_on_district,
    district_of,
    door_lines,
    freshness,
    offices_for,
)
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import Words, column_of, discard

if TYPE_CHECKING:
    from matcher.catalogue import Match
    from matcher.catalogue.offices import Office
    from ui.counter.presenter import Counter

MOST = 3
"""Offices shown; the rest of a program's contacts stand further down."""


class Doors(QWidget):
    """Hidden where no office is known and none would follow from the district."""

    def __init__(self, counter: Counter) -> None:
        """Start hidden."""
        super().__init__()
        self._counter = counter
        self.lines: list[Words] = []
        self._shown: list[tuple[str, str]] = []
        self._column = column_of(self, spacing=SPACE_XS)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The lines as they stand."""
        return [text for text, _ in self._shown]

    def show_match(self, match: Match) -> None:
        """Show the offices for a program and the person at the counter."""
        lines = self._words(match.program.id)
        self.setVisible(bool(lines))
        if lines == self._shown:
            return
        self._shown = lines
        discard(self._column, *self.lines)
        self.lines = [Words(text, style) for text, style in lines]
        for words in self.lines:
            self._column.addWidget(words)
        self._column.setSpacing(SPACE_S if any(s == "heading=2" for _, s in lines) else SPACE_XS)

    def _words(self, program_id: str) -> list[tuple[str, str]]:
        counter = self._counter
        offices, situation = counter.catalogue.offices, counter.situation
        found = offices_for(program_id, offices, situation)[:MOST]
        lines = [line for office in found for line in self._office(office)]
        if depends_on_district(program_id, offices) and not district_of(situation):
            lines.append((self.tr("Svar på bydel for å se kontoret personen hører til."), "small"))
        return lines

    def _office(self, office: Office) -> list[tuple[str, str]]:
        language = self._counter.language
        said = [*door_lines(office, language)]
        as_of = freshness(office, language)
        if office.danger:
            return [(f"{office.phone} – {office.name}", "heading=2"), (as_of, "small")]
        return [(office.name, "heading=3"), (" · ".join([*said, as_of]), "small")]
