"""The calendar line under the list: what comes by itself, worked out while nothing else happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from matcher.catalogue import Verdict
from ui.counter.coming_words import coming_words
from ui.widgets import Words

if TYPE_CHECKING:
    from matcher.catalogue import Match
    from matcher.nearest import Coming
    from ui.counter.presenter import Counter

REST = 400
"""Milliseconds without an answer before it begins."""
SHARE = 4
"""Programs looked at between two events: a key is never kept waiting for long."""
MOST = 3


class ComingLine(Words):
    """Hidden where nothing comes."""

    def __init__(self, counter: Counter) -> None:
        """Start hidden."""
        super().__init__("", "muted", "small")
        self._counter = counter
        self._waiting: list[Match] = []
        self._found: list[Coming] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self.hide()

    def follow(self) -> None:
        """Begin anew, soon: an answer changed."""
        matches = self._counter.assessment.matches
        self._waiting = [match for match in matches if _is_of_interest(match)]
        self._found = []
        if not self._waiting or not self._counter.situation.answers:
            self._timer.stop()
            self._say()
        else:
            self._timer.start(REST)

    def _look(self) -> None:
        # Late: nothing comes where nothing is answered.
        from matcher.nearest import coming_of

        situation, catalogue = self._counter.assessment.situation, self._counter.catalogue
        for match in self._waiting[:SHARE]:
            if coming := coming_of(match.program, situation, catalogue):
                self._found.append(coming)
        self._waiting = self._waiting[SHARE:]
        if self._waiting:
            self._timer.start(0)
        else:
            self._timer.stop()
            self._say()

    def _say(self) -> None:
        programs, language = self._counter.catalogue.programs, self._counter.language
        first = sorted(self._found, key=lambda coming: (coming.day, coming.program))[:MOST]
        said = [f"{programs[c.program].name.into(language)}: {coming_words(c)}" for c in first]
        self.setText(" · ".join(said))
        self.setVisible(bool(said))


def _is_of_interest(match: Match) -> bool:
    """Tell whether somebody would want to know: something points there."""
    waits = match.verdict in {Verdict.MAYBE, Verdict.NOT_NOW} and not match.program.on_request
    return waits and bool(match.standing.met)
