"""Asks which two answers do not go together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from matcher.questions import Form
from ui.widgets import QuestionBox, StillCombo, Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from matcher.questions import Language, Question, Questionnaire

_OPERATORS = {Form.FLAG: "is", Form.ONE: "is", Form.SEVERAL: "has_any"}
"""How a question is compared with one answer; other forms have no single answer to choose."""


class ClashBox(QuestionBox):
    """Nothing is chosen beforehand, and it stays until two different questions are."""

    made = Signal(object)
    """The contradiction as the file has it, without an id."""

    def __init__(self, questions: Questionnaire, language: Language, parent: QWidget) -> None:
        """Offer the questions of a form that have answers to choose from."""
        super().__init__(self.tr("Nye svar som ikke går sammen"), self.tr("Begynn"), parent)
        self._questions, self._language = questions, language
        self.text, self.fault = QLineEdit(), Words("", "small")
        self.pairs: list[tuple[StillCombo, StillCombo]] = []
        self.add(self.tr("Det veilederen får se, på bokmål"), self.text)
        for label in (self.tr("Det ene spørsmålet"), self.tr("Det andre spørsmålet")):
            self._add_pair(label)
        self.put(self.fault)
        self.fault.hide()
        self.finish_with(self.text)

    def _add_pair(self, label: str) -> None:
        asked, answers = StillCombo(label), StillCombo(self.tr("Svaret"))
        for question in self._questions.questions.values():
            if question.kind.form in _OPERATORS:
                asked.addItem(question.label.into(self._language), question.id)
        asked.setCurrentIndex(-1)
        asked.currentIndexChanged.connect(lambda _: self._offer(asked, answers))
        self.add(label, asked)
        self.add(self.tr("Svaret"), answers)
        self.pairs.append((asked, answers))

    def _offer(self, asked: StillCombo, answers: StillCombo) -> None:
        answers.clear()
        question = self._questions.questions.get(str(asked.currentData()))
        for value, said in self._answers(question) if question else ():
            answers.addItem(said, value)
        answers.setCurrentIndex(-1)

    def _answers(self, question: Question) -> list[tuple[object, str]]:
        if question.kind.form is Form.FLAG:
            return [(True, self.tr("Ja")), (False, self.tr("Nei"))]
        return [
            (choice.id, choice.label.into(self._language))
            for choice in question.choices
            if choice.unknown is None
        ]

    def _finish(self) -> None:
        leaves = [self._leaf(*pair) for pair in self.pairs]
        names = [leaf["fact"] for leaf in leaves if leaf]
        if not self.text.text().strip() or len(set(names)) != len(self.pairs):
            said = self.tr("Skriv teksten, og velg to forskjellige spørsmål og svarene på dem.")
            self.fault.setText(said)
            self.fault.show()
            return
        self.accept()
        text = {"nb": self.text.text().strip()}
        self.made.emit({"text": text, "questions": names, "when": {"all": leaves}})

    def _leaf(self, asked: StillCombo, answers: StillCombo) -> dict[str, Any] | None:
        question = self._questions.questions.get(str(asked.currentData()))
        if question is None or answers.currentIndex() < 0:
            return None
        form, value = question.kind.form, answers.currentData()
        wanted = [value] if form is Form.SEVERAL else value
        return {"fact": question.id, "op": _OPERATORS[form], "value": wanted}
