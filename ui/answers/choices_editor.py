"""Several of many: check boxes, behind a field that opens where they are more than a few."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon

from matcher.questions import Unknown, show
from ui.answers.checks import Checks
from ui.answers.editor import AnswerEditor
from ui.answers.options import DRAWINGS, unknown_words
from ui.theme import icon
from ui.widgets import RETOLD, OpenBox, drawing_pixels, shade

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from matcher.questions import Answer, Language, Question

MOST_IN_SIGHT = 6


class ChoicesEditor(AnswerEditor):
    """The check boxes are made when first in sight."""

    def __init__(self, question: Question, language: Language) -> None:
        """Offer every choice and *vet ikke*."""
        super().__init__(question, language)
        self.checks: Checks | None = None
        self.opener: OpenBox | None = None
        if len(question.choices) <= MOST_IN_SIGHT:
            self.checks = self._make_checks()
            self.lay_out(self.checks)
            self.setFocusProxy(self.checks)
        else:
            self.opener = OpenBox(self.label)
            self.opener.turned.connect(self._open)
            self.lay_out(self.opener)
            self.setFocusProxy(self.opener)
        self.show_answer(None)

    def show_answer(self, answer: Answer | None) -> None:
        if self.checks is not None:
            self.checks.show_answer(answer)
        if self.opener is not None:
            self._summarise(self.opener, answer)

    def clear(self) -> None:
        super().clear()
        if self.opener is not None:
            self.opener.turn(unfolded=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETOLD and isinstance(self.answer(), Unknown):
            self.show_answer(self.answer())

    def _open(self, unfolded: bool) -> None:
        if self.checks is None:
            self.checks = self._make_checks()
            self.checks.show_answer(self.answer())
            self.add_below(self.checks)
        self.checks.setVisible(unfolded)
        if unfolded:
            self.checks.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_checks(self) -> Checks:
        checks = Checks(self.question, self.language)
        checks.changed.connect(self._check)
        return checks

    def _check(self, answer: Answer | None) -> None:
        self.give(answer)
        self.show_answer(answer)

    def _summarise(self, opener: OpenBox, answer: Answer | None) -> None:
        if answer is None:
            opener.say(self.tr("Ubesvart"), QIcon(), quiet=True)
        elif isinstance(answer, Unknown):
            pixels = drawing_pixels(self)
            opener.setIconSize(QSize(pixels, pixels))
            drawing = icon(DRAWINGS[answer], shade("muted"), pixels)
            opener.say(unknown_words(answer, self.language), drawing, quiet=False)
        else:
            opener.say(show(answer, self.question, self.language), QIcon(), quiet=False)
