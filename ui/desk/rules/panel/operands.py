"""Values that are chosen: yes or no, one of several, several of many."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from matcher.questions import Several
from matcher.questions.value_words import NO, YES
from matcher.rules import NOT_CHOSEN
from matcher.rules.wording import CHOOSE
from ui.answers import Checks
from ui.desk.rules.panel.questions import known_choices
from ui.platform import announce
from ui.theme import SPACE_XS
from ui.widgets import SegmentRow, StillCombo, column_of, with_looks

if TYPE_CHECKING:
    from matcher.questions import Language, Question
    from matcher.rules import Operand


class OperandEditor(QWidget):
    """Shows a value and lets it be changed; says below itself what cannot be used."""

    changed = Signal(object)

    def __init__(self) -> None:
        """Start with the room for a problem."""
        super().__init__()
        self.column = column_of(self, spacing=SPACE_XS)
        self._problem = with_looks(QLabel(), "problem", "small")
        self._problem.setWordWrap(True)
        self._problem.hide()

    @abstractmethod
    def show_value(self, value: Operand) -> None:
        """Show a value without telling anybody."""

    def complain(self, words: str) -> None:
        """Say what is wrong; "" says that nothing is."""
        if self.column.indexOf(self._problem) < 0:
            self.column.addWidget(self._problem)
        if words and words != self._problem.text():
            announce(self, words)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def problem(self) -> str:
        """Return what is wrong with what is typed."""
        return self._problem.text()


class FlagEditor(OperandEditor):
    """Yes or no."""

    def __init__(self, question: Question, language: Language) -> None:
        """Offer both."""
        super().__init__()
        self.row = SegmentRow(question.label.into(language))
        for word in (YES, NO):
            self.row.add(word.into(language).capitalize())
        self.row.chosen.connect(self._choose)
        self.column.addWidget(self.row)
        self.setFocusProxy(self.row)

    def show_value(self, value: Operand) -> None:
        self.row.choose(0 if value is True else 1)

    def _choose(self, place: int) -> None:
        self.changed.emit(place == 0)


class ChoiceEditor(OperandEditor):
    """One of the known choices."""

    def __init__(self, question: Question, language: Language) -> None:
        """Offer what is not a way of not knowing."""
        super().__init__()
        self._ids = [choice.id for choice in known_choices(question)]
        self.box = StillCombo(question.label.into(language))
        self.box.addItems([choice.label.into(language) for choice in known_choices(question)])
        self.box.setPlaceholderText(CHOOSE.into(language))
        self.box.activated.connect(self._choose)
        self.column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: Operand) -> None:
        self.box.setCurrentIndex(self._ids.index(value) if value in self._ids else -1)
        self.box.quiet = value == NOT_CHOSEN

    def _choose(self, place: int) -> None:
        self.box.quiet = False
        self.changed.emit(self._ids[place])


class SeveralEditor(OperandEditor):
    """Several of the known choices; one at least."""

    def __init__(self, question: Question, language: Language) -> None:
        """Offer what is not a way of not knowing."""
        super().__init__()
        known = tuple(replace(choice, exclusive=False) for choice in known_choices(question))
        self._ids = [choice.id for choice in known]
        self.checks = Checks(replace(question, choices=known), language)
        self.checks.changed.connect(self._check)
        self.column.addWidget(self.checks)
        self.setFocusProxy(self.checks)

    def show_value(self, value: Operand) -> None:
        chosen: tuple[str, ...] = ()
        if value != NOT_CHOSEN:
            chosen = (value,) if isinstance(value, str) else cast("tuple[str, ...]", value)
        self.checks.show_answer(Several(frozenset(chosen)))
        self.checks.more.hide()
        self.complain("")

    def _check(self, answer: object) -> None:
        chosen = answer.members if isinstance(answer, Several) else frozenset()
        if chosen:
            self.complain("")
            self.changed.emit(tuple(each for each in self._ids if each in chosen))
        else:
            self.complain(self.tr("Velg minst ett svar. Regelen er som den var."))
