"""Says all the time that answers are tried out, what comes and falls away, and ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout

from matcher.catalogue.shifts import shifts
from ui.counter.trial.words import shift_words, tried_words
from ui.platform import announce
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets import Words, WrapButton, row_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.counter.presenter import Counter

REST = 900
"""Milliseconds without a change before it is said aloud."""

ROOM = {5: 160, 3: 120, 2: 100}
"""How many programs are named on each side, by how many letters the bar is wide."""


class TrialBar(QFrame):
    """Not to be closed while it is true: nobody shall take a trial for what was said."""

    def __init__(self, counter: Counter) -> None:
        """Follow the counter."""
        super().__init__()
        self._counter = counter
        self.setProperty("tone", "information")
        self.setAccessibleName(self.tr("Hva om"))
        self.tried = Words("", "heading=3")
        self.come, self.fall = Words("", "small"), Words("", "small")
        self.keep = WrapButton(self.tr("Behold"), "primary")
        self.drop = WrapButton(self.tr("Forkast (Esc)"), "plain")
        self.keep.clicked.connect(counter.keep_trial)
        self.drop.clicked.connect(counter.drop_trial)
        self._lay_out()
        self._aloud = QTimer(self, interval=REST, singleShot=True)
        self._aloud.timeout.connect(self._say_aloud)
        # Not within the layout that gives it another width.
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self.refresh)
        # Shown when it has its place: before that it would be a window of its own.
        self.hide()

    def _lay_out(self) -> None:
        buttons = row_of(None, self.keep, self.drop, spacing=SPACE_S, margins=None)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_XS)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.tried, 0, 0, 1, 2)
        grid.addLayout(buttons, 0, 2, 2, 1, top)
        for column, words in enumerate((self.come, self.fall)):
            grid.addWidget(words, 1, column, top)
            grid.setColumnStretch(column, 1)

    def refresh(self) -> None:
        """Say what is tried and what it does, side by side; hide where nothing is tried."""
        counter, held = self._counter, self._counter.held
        self.setHidden(held is None)
        if held is None:
            self._aloud.stop()
            return
        tried = tried_words(counter, held.now.situation)
        nothing = self.tr("Hva om? Endre svar i skjemaet. Alt du endrer nå, er bare en prøve.")
        self.tried.setText(self.tr("Prøver: {answers}").format(answers=tried) if tried else nothing)
        come, fall = shifts(held.assessment, counter.assessment)
        sides = (
            (self.come, self.tr("{count} kommer til"), come),
            (self.fall, self.tr("{count} faller bort"), fall),
        )
        for words, said, found in sides:
            names = shift_words(found, counter.language, self._most_names())
            parts = (said.format(count=len(found)), names)
            words.setText(": ".join(filter(None, parts)) if tried else "")
            words.setVisible(bool(tried))
        self._aloud.start()

    def _most_names(self) -> int:
        """Return how many programs are named on each side: the list below must keep its room."""
        letters = self.width() // max(1, self.fontMetrics().averageCharWidth())
        return next((most for most, least in ROOM.items() if letters >= least), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name more programs where there is room for them."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._again.start()

    def _say_aloud(self) -> None:
        said = (self.tried, self.come, self.fall)
        announce(self, ". ".join(words.text() for words in said if words.text()))
