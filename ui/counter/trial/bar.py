"""Says all the time that answers are tried out, what comes and falls away, and ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout

from matcher.catalogue.shifts import shifts
from ui.counter.trial.words import shift_words, tried_words
from ui.platform import announce
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets import Words, WrapButton

if TYPE_CHECKING:
    from ui.counter.presenter import Counter

REST = 900
"""Milliseconds without a change before it is said aloud."""


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
        self.come_heading, self.fall_heading = Words("", "small"), Words("", "small")
        self.keep = WrapButton(self.tr("Behold"), "primary")
        self.drop = WrapButton(self.tr("Forkast (Esc)"), "plain")
        self.keep.clicked.connect(counter.keep_trial)
        self.drop.clicked.connect(counter.drop_trial)
        self._lay_out()
        self._aloud = QTimer(self, interval=REST, singleShot=True)
        self._aloud.timeout.connect(self._say_aloud)
        # Shown when it has its place: before that it would be a window of its own.
        self.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (self.keep, self.drop):
            buttons.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_XS)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.tried, 0, 0, 1, 2)
        grid.addLayout(buttons, 0, 2, 3, 1, top)
        sides = ((self.come_heading, self.come), (self.fall_heading, self.fall))
        for column, (heading, words) in enumerate(sides):
            grid.addWidget(heading, 1, column)
            grid.addWidget(words, 2, column, top)
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
            (self.come_heading, self.come, self.tr("{count} kommer til"), come),
            (self.fall_heading, self.fall, self.tr("{count} faller bort"), fall),
        )
        for heading, words, said, found in sides:
            heading.setText(said.format(count=len(found)) if tried else "")
            words.setText(shift_words(found, counter.language))
            for each in (heading, words):
                each.setVisible(bool(each.text()))
        self._aloud.start()

    def _say_aloud(self) -> None:
        said = (self.tried, self.come_heading, self.come, self.fall_heading, self.fall)
        announce(self, ". ".join(words.text() for words in said if words.text()))
