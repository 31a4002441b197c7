"""A foldable part of the form; rows are made when first unfolded, or before in spare time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui.widgets import Foldout

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence

    from ui.counter.intake.row import QuestionRow
    from ui.counter.intake.states import RowState


class FormSection(Foldout):
    """Holds questions by id, in order; `row_of` gives the row of a question and may make it."""

    def __init__(
        self, title: str, row_of: Callable[[str], QuestionRow], *, unfolded: bool = False
    ) -> None:
        """Start without questions."""
        super().__init__(title, unfolded=unfolded)
        self._row_of = row_of
        self._ids: list[str] = []
        self._rows: dict[str, QuestionRow] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.fill(self._column)
        self.unfolding.connect(self.build)

    @property
    def ids(self) -> tuple[str, ...]:
        """The questions in here, from top to bottom."""
        return tuple(self._ids)

    def rows(self) -> list[QuestionRow]:
        """Return the rows made so far, from top to bottom."""
        return [self._rows[question_id] for question_id in self._ids if question_id in self._rows]

    def hold(self, ids: Sequence[str]) -> None:
        """Hold exactly these questions; the rows of others are given away."""
        for question_id in set(self._rows) - set(ids):
            self._column.removeWidget(self._rows.pop(question_id))
        self._ids = list(ids)

    def take_in(self, made: Container[str]) -> None:
        """Give a place to the rows that are made, and make the others if they are to be seen."""
        for question_id in self._ids:
            if question_id in made or self.unfolded:
                self.place(question_id)

    def build(self) -> None:
        """Make every row that is missing."""
        while self.build_one():
            pass

    def build_one(self) -> bool:
        """Make the first row that is missing; False if none is."""
        missing = next((each for each in self._ids if each not in self._rows), None)
        if missing is not None:
            self.place(missing)
        return missing is not None

    def place(self, question_id: str) -> QuestionRow:
        """Return the row of a question that is held here, made and in its place."""
        if question_id not in self._rows:
            row = self._row_of(question_id)
            before = self._ids[: self._ids.index(question_id)]
            self._column.insertWidget(sum(each in self._rows for each in before), row)
            self._rows[question_id] = row
            row.settle()
        return self._rows[question_id]

    def hold_still(self, *, still: bool) -> None:
        """Put off laying rows out while several come or go: each would lay out the whole window."""
        self._column.setEnabled(not still)

    def count(self, states: Mapping[str, RowState]) -> None:
        """Say how many of the questions in sight are answered; vanish if none is in sight."""
        shown = [states[each] for each in self._ids if states[each].shown]
        asked = [state for state in shown if not state.known]
        answered = sum(state.answer is not None for state in asked)
        words = self.tr("{answered} av {all} besvart").format(answered=answered, all=len(asked))
        if words != self.header.words():
            self.header.say(self.header.title(), words)
        if self.isHidden() is bool(shown):
            self.setVisible(bool(shown))
