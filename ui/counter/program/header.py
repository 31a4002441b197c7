"""What a program is called, how it came out, who owns it and how fresh its card is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from matcher.catalogue import Verdict
from matcher.catalogue.catalogue_age import is_aged
from ui.counter.program.dates import freshness
from ui.counter.standing_words import standing_sentence
from ui.counter.verdicts import (
    ICONS,
    QUALIFIER_ICONS,
    QUALIFIER_ROLES,
    TONES,
    exception_words,
    outcome_words,
    qualifier_sentence,
)
from ui.theme import SPACE_XS
from ui.widgets import Badge, Mark, Words, column_of, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matcher.catalogue import Match
    from ui.counter.presenter import Counter

_TOP = Qt.AlignmentFlag.AlignTop


class Title(QWidget):
    """Stays in sight while the page scrolls."""

    def __init__(self) -> None:
        """Start without a program."""
        super().__init__()
        self.name = Words("", "heading=2", tab=True)
        self.badge = Badge()
        row = row_of(None, self.badge, margins=(4, 0, 0, 0))
        row.addStretch()
        column = column_of(self, self.name, spacing=SPACE_XS)
        column.addLayout(row)

    def show_match(self, match: Match, name: str, *, likely: bool) -> None:
        """Show a program's name and verdict; `likely` where what decides it was only said."""
        words = outcome_words(match, likely=likely)
        self.name.setText(name)
        self.name.setAccessibleName(f"{name}. {words}.")
        self.badge.show_state(ICONS[match.verdict], TONES[match.verdict], words)


class Facts(QWidget):
    """Calm lines under the title: what to keep in mind, who owns it, how fresh it is."""

    def __init__(self, counter: Counter) -> None:
        """Start without a program."""
        super().__init__()
        self._counter = counter
        self._shown: list[tuple[str, str, str]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_XS)
        self._grid.setVerticalSpacing(SPACE_XS // 2)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[Mark, Words]] = []

    @property
    def texts(self) -> list[str]:
        """The lines as they stand."""
        return [text for _, _, text in self._shown]

    def show_match(self, match: Match) -> None:
        """Show what is to be said about a program."""
        lines = self._lines(match)
        if lines == self._shown:
            return
        self._shown = lines
        while len(self._rows) < len(lines):
            self._add_row()
        for (mark, words), (icon, role, text) in zip(self._rows, lines, strict=False):
            mark.show_icon(icon, role)
            words.setText(text)
        for place, row in enumerate(self._rows):
            for widget in row:
                widget.setVisible(place < len(lines))

    def _add_row(self) -> None:
        mark, words = Mark(), Words("", "small")
        place = len(self._rows)
        self._grid.addWidget(mark, place, 0, _TOP)
        self._grid.addWidget(words, place, 1)
        self._rows.append((mark, words))

    def _lines(self, match: Match) -> list[tuple[str, str, str]]:
        program, as_of = match.program, self._counter.situation.as_of
        exceptions = exception_words(
            match, self._counter.catalogue.questionnaire, self._counter.language
        )
        lines = [
            (QUALIFIER_ICONS[q], QUALIFIER_ROLES[q], qualifier_sentence(q, as_of, exceptions))
            for q in match.qualifiers
        ]
        if match.verdict is Verdict.FITS and (unseen := self._counter.only_said(match)):
            lines.append(("said", "muted", self._unseen(unseen)))
        if program.owner:  # a draft may have none yet
            lines.append(("district", "muted", program.owner))
        aged = is_aged(program, as_of)
        icon, role = ("stale", "maybe") if aged else ("confirmed", "muted")
        if program.last_verified is None and not aged:
            icon = "unconfirmed"
        lines.append((icon, role, freshness(program, as_of)))
        lines.append(("information", "muted", standing_sentence(self._counter, match)))
        if self._counter.catalogue.unsigned:
            lines.append(("warning", "maybe", self.tr("Usignert katalog")))
        return lines

    def _unseen(self, questions: Iterable[str]) -> str:
        known, language = self._counter.catalogue.questionnaire, self._counter.language
        labels = ", ".join(known[question].label.into(language) for question in questions)
        return self.tr("Bare sagt – be om å få se noe som viser: {labels}").format(labels=labels)
