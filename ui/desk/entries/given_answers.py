"""Answers that an entry gives: typed on one line as at the counter, and shown as chips."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from matcher.questions import read_facts, show, write_answer
from ui.desk.typed_person import typed_person
from ui.theme import SPACE_XS
from ui.widgets import Chip, FlowLayout, LineEdit, Words, column_of, discard, with_looks

if TYPE_CHECKING:
    from ui.desk.entries.basis import EntryBasis


class GivenAnswers(QWidget):
    """What cannot be read is said, and stays in the line."""

    def __init__(self, label: str, value: object, basis: EntryBasis) -> None:
        """Show answers as the file has them, by question."""
        super().__init__()
        self._basis = basis
        self.value: dict[str, object] = dict(value) if isinstance(value, dict) else {}
        self.line = LineEdit(label)
        self.line.set_hints(self.tr("F.eks. permittert vil ha jobb, og Enter"))
        self.line.returnPressed.connect(self.take_in)
        self.said = Words("", "muted", "small")
        self.said.setContentsMargins(0, 0, 0, 0)
        self.said.hide()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.setFocusProxy(self.line)
        words = with_looks(QLabel(label), "small")
        words.setBuddy(self.line)
        column_of(self, words, self._chips, self.line, self.said, spacing=SPACE_XS)
        self._show()

    def _show(self) -> None:
        discard(self._flow, *self._chips.findChildren(Chip))
        questionnaire, language = self._basis.catalogue.questionnaire, self._basis.language
        answers, _ = read_facts(self.value, questionnaire)
        for name, answer in answers.items():
            question = questionnaire[name]
            label = question.label.into(language)
            chip = Chip(f"{label}: {show(answer, question, language)}")
            chip.clicked.connect(partial(self._drop, name))
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(answers))

    def _drop(self, name: str) -> None:
        self.value = {key: value for key, value in self.value.items() if key != name}
        self._show()
        self.line.setFocus()

    def take_in(self) -> None:
        """Read the line and add what it says."""
        text = self.line.text().strip()
        if not text:
            return
        questionnaire = self._basis.catalogue.questionnaire
        typed = typed_person(text, questionnaire, self._basis.day, self._basis.language)
        self._say(typed.said)
        if typed.refused:
            self.line.clear()
        if not typed.answers:
            return
        found = {
            name: write_answer(answer, questionnaire[name])
            for name, answer in typed.answers.items()
        }
        self.value = {**self.value, **found}
        self.line.clear()
        self._show()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
