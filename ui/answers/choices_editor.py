"""Several of many: check boxes, behind a fold where they are more than a few."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.questions.shown import show
from matcher.questions.values import Several, Unknown
from ui.answers.checks import Checks
from ui.answers.editor import AnswerEditor
from ui.answers.options import place_of, unknown_options
from ui.answers.segment_editor import Segments
from ui.theme import SPACE_XS
from ui.widgets.flow import FlowLayout
from ui.widgets.open_button import OpenButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from matcher.questions.questions import Question
    from matcher.questions.texts import Language
    from matcher.questions.values import Answer

MOST_IN_SIGHT = 6
_CLEARING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class ChoicesEditor(AnswerEditor):
    """A button that opens the check boxes and says what is chosen; beside it *vet ikke*."""

    def __init__(self, question: Question, language: Language) -> None:
        """Offer every choice and *vet ikke*."""
        super().__init__(question, language)
        self._unknowns = unknown_options(question, language)
        self.segments = Segments(self.label, self._unknowns)
        self.segments.chosen.connect(self._not_know)
        self.segments.cleared.connect(self.take_away)
        self.opener = OpenButton(self._nothing(), self.label)
        self.opener.turned.connect(self._open)
        self.checks: Checks | None = None
        head = QWidget()
        flow = FlowLayout(head)
        for part in (self.opener, self.segments, self.cross):
            flow.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self._column.addWidget(head)
        self.setFocusProxy(self.opener)
        if len(question.choices) <= MOST_IN_SIGHT:
            self.opener.hide()
            self._open(unfolded=True)

    def show_answer(self, answer: Answer | None) -> None:
        unknown = answer if isinstance(answer, Unknown) else None
        own = {choice.unknown for choice in self.question.choices}
        self.segments.show_option(None if unknown in own else place_of(answer, self._unknowns))
        self.opener.say(self._summary(answer))
        if self.checks is not None:
            self.checks.show_answer(answer)

    def clear(self) -> None:
        super().clear()
        if not self.opener.isHidden():
            self.opener.turn(unfolded=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the answer away by the keys that take things away."""
        if event.key() in _CLEARING:
            self.take_away()
        else:
            super().keyPressEvent(event)

    def _open(self, unfolded: bool) -> None:
        if self.checks is None:
            self.checks = Checks(self.question, self.language)
            self.checks.show_answer(self.answer())
            self.checks.changed.connect(self._check)
            self._column.addWidget(self.checks)
            self.setFocusProxy(self.checks if self.opener.isHidden() else self.opener)
        self.checks.setVisible(unfolded)
        if unfolded and self.opener.hasFocus():
            self.checks.setFocus(Qt.FocusReason.TabFocusReason)

    def _check(self, answer: Answer | None) -> None:
        self.give(answer)
        self.show_answer(answer)

    def _not_know(self, number: int) -> None:
        self.give(self.segments.option(number).answer)
        self.show_answer(self.answer())

    def _summary(self, answer: Answer | None) -> str:
        chosen = isinstance(answer, Several) and (answer.members or answer.more)
        return show(answer, self.question, self.language) if answer and chosen else self._nothing()

    def _nothing(self) -> str:
        return self.tr("Ingen valgt")
