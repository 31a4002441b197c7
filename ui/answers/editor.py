"""What all editors of answers have in common."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import SPACE_XS
from ui.widgets import IconButton, drawing_pixels

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from matcher.questions import Answer, Language, Question, Unknown

_CORNER = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
_AROUND_CROSS = (10, 18)
_CLEARING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class AnswerEditor(QWidget):
    """Shows one answer and lets it be changed. Setting the focus to it is enough to begin."""

    answered = Signal(object, bool)
    """Somebody gave an answer, or None; and whether it is still being typed."""

    def __init__(self, question: Question, language: Language) -> None:
        """Start unanswered; subclasses make the field and lay it out."""
        super().__init__()
        self.question = question
        self.language: Language = language
        self.label = question.label.into(language)
        self._answer: Answer | None = None
        self._cross: IconButton | None = None

    @property
    def cross(self) -> IconButton:
        """The button that takes the answer away; made for the first answer."""
        if self._cross is None:
            self._cross = IconButton("close", self._cross_words(), self, around=_AROUND_CROSS)
            self._cross.clicked.connect(self.take_away)
            self._grid.addWidget(self._cross, 0, 1, _CORNER)
        return self._cross

    def answer(self) -> Answer | None:
        """Return the answer that the editor stands for now."""
        return self._answer

    def set_answer(self, answer: Answer | None) -> None:
        """Show an answer without telling anybody; nothing happens if it is the one shown."""
        if _differ(answer, self._answer):
            self._hold(answer)
            self.show_answer(answer)

    def clear(self) -> None:
        """Leave nothing of the person behind, half typed words too."""
        self._hold(None)
        self.show_answer(None)

    def take_away(self) -> None:
        """Take the answer away because somebody asked for it."""
        self.give(None)
        self.show_answer(None)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self, answer: Answer) -> None:
        """Take an answer that was offered."""
        self.give(answer)
        self.show_answer(answer)

    def choose_unknown(self, unknown: Unknown) -> None:
        """Answer that there is no answer, and in which way."""
        self.accept(unknown)

    def give(self, answer: Answer | None, *, typing: bool = False) -> None:
        """Hold an answer and tell it, if it is another than before."""
        if _differ(answer, self._answer):
            self._hold(answer)
            self.answered.emit(answer, typing)

    @abstractmethod
    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer in the field; every kind of editor does it in its way."""

    def problem(self) -> str:
        """Return what is wrong with what is typed, in words; "" if nothing is."""
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the answer away by Delete and Backspace, where the field has no use for them."""
        if event.key() in _CLEARING:
            self.take_away()
        else:
            super().keyPressEvent(event)

    def lay_out(self, field: QWidget) -> None:
        """Put the field in its place; every cross stands in one column at the end."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(SPACE_XS)
        # No spacing: it would come and go with the cross.
        self._grid.setHorizontalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(1, drawing_pixels(self) + _AROUND_CROSS[0] + SPACE_XS)
        self._grid.addWidget(field, 0, 0)

    def add_below(self, widget: QWidget) -> None:
        """Put more under the field."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def _hold(self, answer: Answer | None) -> None:
        self._answer = answer
        if answer is not None or self._cross is not None:
            self.cross.setVisible(answer is not None)

    def _cross_words(self) -> str:
        words = QCoreApplication.translate("AnswerEditor", "Ta bort svaret på «{question}»")
        return words.format(question=self.label)


def _differ(one: Answer | None, other: Answer | None) -> bool:
    # Unknown is a kind of str: its type tells it from a choice of the same name.
    return type(one) is not type(other) or one != other
