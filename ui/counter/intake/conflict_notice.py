"""Answers that cannot all be right, named calmly before anything rests on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from matcher.questions import show
from ui.platform import announce
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets import FlowLayout, IconLabel, Link, discard, row_of

if TYPE_CHECKING:
    from matcher.catalogue.conflicts import Conflict
    from ui.counter.presenter import Counter

LINES_FOR_TWO = 32
"""A window of so many lines of text has room for two contradictions above the form."""


class ConflictNotice(QFrame):
    """One sentence for each contradiction, and a link to each of its answers."""

    question_wanted = Signal(str)

    def __init__(self, counter: Counter) -> None:
        """Start hidden: most answers agree."""
        super().__init__()
        self._counter = counter
        self._told: list[tuple[str, tuple[str, ...]]] = []
        self._parts: list[QWidget] = []
        self.links: dict[str, Link] = {}
        self.setProperty("tone", "maybe")
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_XS)
        line = row_of(self, spacing=SPACE_S, margins=(SPACE_M, SPACE_S, SPACE_S, SPACE_S))
        mark = IconLabel("warning", role="maybe")
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._column, 1)
        self.hide()

    def refresh(self) -> None:
        """Name the contradictions there are now."""
        conflicts = self._counter.assessment.contradictions
        told = [(conflict.id, self._answers(conflict)) for conflict in conflicts]
        if told == self._told:
            return
        known = {conflict_id for conflict_id, _ in self._told}
        self._told = told
        self._empty()
        most = self._most()
        for conflict in conflicts[:most]:
            self._tell(conflict)
        if len(conflicts) > most:
            more = self.tr("Rett dette først. Deretter kommer {count} til.")
            self._say(more.format(count=len(conflicts) - most))
        for conflict in conflicts:
            if conflict.id not in known:
                announce(self, conflict.text.into(self._counter.language))
        self.setVisible(bool(conflicts))

    def _most(self) -> int:
        """Return how many can be told with the form still in sight."""
        lines = self.window().height() // self.fontMetrics().lineSpacing()
        return 2 if lines >= LINES_FOR_TWO else 1

    def _tell(self, conflict: Conflict) -> None:
        self._say(conflict.text.into(self._counter.language))
        links = QWidget()
        flow = FlowLayout(links)
        for question_id in self._answered(conflict):
            answer = self._answer(question_id)
            link = Link()
            link.say(answer, self.tr("Rett svaret: {answer}").format(answer=answer))
            link.clicked.connect(partial(self.question_wanted.emit, question_id))
            flow.addWidget(link)
            self.links[question_id] = link
        self._column.addWidget(links)
        self._parts.append(links)

    def _say(self, text: str) -> None:
        words = QLabel(text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self._column.addWidget(words)
        self._parts.append(words)

    def _answers(self, conflict: Conflict) -> tuple[str, ...]:
        return tuple(map(self._answer, self._answered(conflict)))

    def _answered(self, conflict: Conflict) -> tuple[str, ...]:
        given = self._counter.situation.answers
        return tuple(each for each in conflict.questions if each in given) or conflict.questions

    def _answer(self, question_id: str) -> str:
        question = self._counter.catalogue.questionnaire[question_id]
        answer = self._counter.situation.answers.get(question_id)
        language = self._counter.language
        label = question.label.into(language)
        return label if answer is None else f"{label}: {show(answer, question, language)}"

    def _empty(self) -> None:
        discard(self._column, *self._parts)
        self._parts.clear()
        self.links.clear()
