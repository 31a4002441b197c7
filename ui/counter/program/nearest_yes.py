"""*Hva skal til*: what would make a program fit, what nobody can change, what comes with time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from matcher.catalogue import Verdict
from matcher.nearest import Nature, coming_of, ways_of
from matcher.questions import show
from matcher.questions.value_words import OR, listed
from ui.counter.coming_words import coming_words
from ui.theme import SPACE_XS
from ui.widgets import Link, Words, column_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matcher.catalogue import Match
    from matcher.nearest import Way
    from matcher.questions import Answer
    from ui.counter.presenter import Counter

LATER = 60
"""Milliseconds a program is shown before it is worked out: the reasons come first."""
MOST_WAYS, MOST_ANSWERS = 3, 4


class NearestYes(QWidget):
    """Hidden where a program fits, and where nothing is to be done."""

    def __init__(self, counter: Counter) -> None:
        """Start hidden."""
        super().__init__()
        self._counter = counter
        self._match: Match | None = None
        self.lines: list[str] = []
        self.heading = Words(self.tr("Hva skal til"), "heading=3")
        self.text = Words()
        column = column_of(self, self.heading, self.text, spacing=SPACE_XS)
        self._first: Way | None = None
        self.attempt = Link("", small=True)
        self.attempt.clicked.connect(self._try)
        self.attempt.hide()
        column.addWidget(self.attempt)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATER)
        self._timer.timeout.connect(self.work_out)
        self.hide()

    def show_match(self, match: Match) -> None:
        """Work out, soon, what would make a program fit."""
        if match is self._match:
            return
        self._match, self._first = match, None
        self._say([])
        if match.verdict in {Verdict.MAYBE, Verdict.NOT_NOW}:
            self._timer.start()

    def work_out(self) -> None:
        """Say what would make the program fit."""
        self._timer.stop()
        if self._match is not None:
            self._say(self._sentences(self._match))

    def _say(self, lines: list[str]) -> None:
        self.lines = lines
        self.text.setText("\n".join(lines))
        self.setVisible(bool(lines))
        self.attempt.setVisible(self._first is not None)
        if self._first is not None:
            changes = " · ".join(self._changes([self._first]))
            self.attempt.say(self.tr("Hva om? {changes}").format(changes=changes))

    def _try(self) -> None:
        """Try the first set out: the list says what else it does."""
        if self._first is not None:
            self._counter.try_out(dict(self._first.answers))

    def _sentences(self, match: Match) -> list[str]:
        counter = self._counter
        situation = counter.assessment.situation
        ways = ways_of(match.program, situation, counter.catalogue)
        said = self._open(ways)
        if coming := coming_of(match.program, situation, counter.catalogue):
            said.append(f"{coming_words(coming)}.")
        if not said and (stuck := self._stuck(ways)):
            said.append(stuck)
        return said

    def _open(self, ways: tuple[Way, ...]) -> list[str]:
        """Return the sets somebody can do something about; answers to one question in one line."""
        groups: dict[tuple[str, ...], list[Way]] = {}
        for way in ways:
            if way.nature in {Nature.ASK, Nature.CHANGE}:
                groups.setdefault(way.questions, []).append(way)
        self._first = next((same[0] for same in groups.values()), None)
        said = []
        for same in list(groups.values())[:MOST_WAYS]:
            changes = " · ".join(self._changes(same))
            words = (
                self.tr("Passer hvis dette endres: {changes}")
                if same[0].nature is Nature.CHANGE
                else self.tr("Passer hvis svaret er: {changes}")
            )
            said.append(words.format(changes=changes))
        return said

    def _changes(self, same: list[Way]) -> Iterator[str]:
        return (self._answers(place, same) for place in range(len(same[0].answers)))

    def _answers(self, place: int, same: list[Way]) -> str:
        language = self._counter.language
        question = self._counter.catalogue.questionnaire[same[0].questions[place]]
        answers: list[Answer] = list(dict.fromkeys(way.answers[place][1] for way in same))
        # Quoted: some choices have a comma in them.
        words = [f"«{show(answer, question, language)}»" for answer in answers[:MOST_ANSWERS]]
        if len(answers) > MOST_ANSWERS:
            words.append(self.tr("noe annet som også passer"))
        return f"{question.label.into(language)}: {listed(words, OR, language)}"

    def _stuck(self, ways: tuple[Way, ...]) -> str:
        """Return what stands in the way that nobody can change; never what it should be instead."""
        counter = self._counter
        situation, questions = counter.assessment.situation, counter.catalogue.questionnaire
        fixed = next((way for way in ways if way.nature in {Nature.FIXED, Nature.TIME}), None)
        if fixed is None:
            return ""
        changing = counter.catalogue.changing.can
        held = [q for q in fixed.questions if q in situation.facts and q not in changing]
        labels = ", ".join(questions[question].label.into(counter.language) for question in held)
        return self.tr("Dette står i veien, og kan ikke endres: {labels}").format(labels=labels)
