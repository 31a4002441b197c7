"""Numbers, amounts, months and ages: typed as people say them, read as soon as they can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from matcher.questions import Unknown, contains_id_number
from matcher.questions.kinds import RECORDS
from ui.answers.editor import AnswerEditor
from ui.answers.options import place_of, unknown_options
from ui.answers.segment_editor import Segments
from ui.answers.unfinished import is_year_begun
from ui.platform import announce
from ui.widgets import FlowLayout, LineEdit, set_look

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from matcher.questions import Answer, Language, Question

PATIENCE_MILLISECONDS = 900


class TypedEditor(AnswerEditor):
    """A line with its unit, *vet ikke* beside it, and below it what could not be read."""

    def __init__(self, question: Question, language: Language, today: Callable[[], date]) -> None:
        """Start empty; `today` gives the date that ages and months are read at."""
        super().__init__(question, language)
        self.today = today
        self._unknowns = unknown_options(question, language)
        self._problem = ""
        self._label: QLabel | None = None
        unit = question.unit.into(language)
        self.line = LineEdit(f"{self.label}, {unit}" if unit else self.label)
        self.line.set_characters(RECORDS[question.kind].digits)
        self.line.textChanged.connect(self._read_on)
        self.line.editingFinished.connect(self._finish)
        self.segments = Segments(self.label, self._unknowns)
        self.segments.chosen.connect(self._not_know)
        self._patience: QTimer | None = None
        self.setFocusProxy(self.line)
        self._lay_out(unit)

    def problem(self) -> str:
        return self._problem

    def show_answer(self, answer: Answer | None) -> None:
        self._write("" if answer is None or isinstance(answer, Unknown) else self.written(answer))
        self.segments.show_option(place_of(answer, self._unknowns))
        self._say("")

    def read(self, text: str) -> Answer:
        """Return the answer a text means; raises TypedError."""
        from matcher.questions.typed import read_typed

        return read_typed(text, self.question, self.today())

    def written(self, answer: Answer) -> str:
        """Return the text that is read as an answer."""
        from matcher.questions.typed import write_typed

        return write_typed(answer, self.question)

    def _lay_out(self, unit: str) -> None:
        head = QWidget()
        flow = FlowLayout(head)
        flow.addWidget(self.line)
        if unit:
            words = QLabel(unit)
            words.setTextFormat(Qt.TextFormat.PlainText)
            flow.addWidget(words)
        flow.addWidget(self.segments)
        self.lay_out(head)

    def _read_on(self, text: str) -> None:
        """Count what is typed as soon as it can be read; complain only after a pause."""
        if contains_id_number(text):
            self._refuse_id()
            return
        answer, problem = self._read(text)
        understood = "" if answer is None else self.written(answer)
        if is_year_begun(text, understood, self.question):
            answer, problem = None, ""
        self._say("")
        self._wait(complain=bool(problem))
        self.segments.show_option(place_of(answer, self._unknowns))
        self.give(answer, typing=True)

    def _refuse_id(self) -> None:
        self._write("")
        self.give(None, typing=True)
        self._say(self.tr("Fødselsnummer skal ikke skrives her. Feltet er tømt."))

    def _finish(self) -> None:
        """Show how the text was understood, or what is wrong with it."""
        answer, problem = self._read(self.line.text())
        if problem:
            self._complain()
        elif answer is not None:
            self.accept(answer)

    def _wait(self, *, complain: bool) -> None:
        """Complain after a pause, or no longer."""
        if complain and self._patience is None:
            self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MILLISECONDS)
            self._patience.timeout.connect(self._complain)
        if self._patience is not None and complain:
            self._patience.start()
        elif self._patience is not None:
            self._patience.stop()

    def _complain(self) -> None:
        self._wait(complain=False)
        self._say(self._read(self.line.text())[1])

    def _read(self, text: str) -> tuple[Answer | None, str]:
        if not text.strip():
            return None, ""
        from matcher.questions.typed import TypedError

        try:
            return self.read(text), ""
        except TypedError as error:
            return None, error.said.into(self.language)

    def _write(self, text: str) -> None:
        """Put a text into the line; Qt forgets what stood there before."""
        self._wait(complain=False)
        self.line.blockSignals(True)
        self.line.setText(text)
        self.line.blockSignals(False)

    def _not_know(self, number: int) -> None:
        self.give(self.segments.option(number).answer)
        self.show_answer(self.answer())

    def _say(self, problem: str) -> None:
        if problem == self._problem:
            return
        self._problem = problem
        if self._label is None:
            self._label = QLabel()
            self._label.setTextFormat(Qt.TextFormat.PlainText)
            self._label.setWordWrap(True)
            self._label.setProperty("problem", "true")
            self.add_below(self._label)
        self._label.setText(problem)
        self._label.setVisible(bool(problem))
        set_look(self.line, "problem", "true" if problem else "")
        self.line.setAccessibleDescription(problem)
        if problem:
            announce(self, problem)
