"""The rows made so far, kept in step with the answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from matcher.questions.children import ENTRY as CHILDREN
from ui.answers import AnswerEditor
from ui.counter.intake.row import QuestionRow
from ui.counter.intake.states import RowState, row_states

if TYPE_CHECKING:
    from datetime import date

    from matcher.questions import Answer
    from ui.counter.presenter import Counter


class Rows(QObject):
    """Makes each question's row once, writes edits to the counter and shows its answers."""

    back_wanted = Signal()

    def __init__(self, counter: Counter, parent: QObject) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._counter = counter
        self._compact = False
        self._revealed = ""
        self.named: frozenset[str] = frozenset()
        """Questions that a life situation asks for, whatever was answered."""

        self.made: dict[str, QuestionRow] = {}
        self.states = row_states(counter)

    def row(self, question_id: str) -> QuestionRow:
        """Return the row of a question, made if need be; it has no place yet."""
        if question_id not in self.made:
            question = self._counter.question(question_id)
            row = QuestionRow(question, self._counter.language, self._today)
            row.set_compact(compact=self._compact)
            row.editor.answered.connect(self._answer)
            row.back_wanted.connect(self.back_wanted)
            row.marked_as.connect(partial(self._counter.mark, question_id))
            self.made[question_id] = row
            self._show_state(row)
            row.in_sight = self._in_sight(row, None)
        return self.made[question_id]

    def set_compact(self, *, compact: bool) -> None:
        """Make rows stand closer, those to come too."""
        self._compact = compact
        for row in self.made.values():
            row.set_compact(compact=compact)

    def refresh(self) -> None:
        """Show the answers as they stand, touching only what changed."""
        before, self.states = self.states, row_states(self._counter, self.named)
        here = self.current()
        for question_id, row in self.made.items():
            if self.states[question_id] != before.get(question_id):
                self._show_state(row)
            row.set_in_sight(in_sight=self._in_sight(row, here))

    def reveal(self, question_id: str) -> QuestionRow:
        """Return a row and keep it in sight even if its answer is not used."""
        if self._revealed in self.made:
            self.made[self._revealed].unmark()
        self._revealed = question_id
        row = self.row(question_id)
        row.set_in_sight(in_sight=True)
        return row

    def current(self) -> QuestionRow | None:
        """Return the row whose editor has the focus."""
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, QuestionRow):
            widget = widget.parentWidget()
        return widget if widget in self.made.values() else None

    def forget(self) -> None:
        """Leave nothing of the person in any row."""
        self._revealed = ""
        for row in self.made.values():
            row.forget()
        self.states = {question_id: RowState() for question_id in self.states}

    def _answer(self, answer: Answer | None, typing: bool) -> None:
        editor = self.sender()
        if not isinstance(editor, AnswerEditor):
            return
        if editor.question.id == CHILDREN:
            self._counter.answer_children(answer, typing=typing)
        else:
            self._counter.answer(editor.question.id, answer, typing=typing)

    def _show_state(self, row: QuestionRow) -> None:
        state = self.states[row.question.id]
        language = self._counter.language
        labels = (self._counter.question(each).label for each in state.disagrees_with)
        others = [*dict.fromkeys(label.into(language) for label in labels)]
        row.show_state(state, others)

    def _in_sight(self, row: QuestionRow, here: QuestionRow | None) -> bool:
        # What somebody is working in must not vanish under their hands.
        known = self.states[row.question.id].shown
        return known or row is here or row.question.id == self._revealed

    def _today(self) -> date:
        return self._counter.situation.as_of
