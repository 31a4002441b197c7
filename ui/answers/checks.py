"""The check boxes of a question with several answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from matcher.questions.values import Several, Unknown
from ui.theme import SPACE_M
from ui.widgets.flow import FlowLayout
from ui.widgets.roving import Roving
from ui.widgets.wrapping import WrapCheck

if TYPE_CHECKING:
    from matcher.questions.questions import Choice, Question
    from matcher.questions.texts import Language
    from matcher.questions.values import Answer


class Checks(QWidget):
    """One box for each choice, and one for *kanskje flere*. An exclusive choice stands alone."""

    changed = Signal(object)

    def __init__(self, question: Question, language: Language) -> None:
        """Start with nothing chosen."""
        super().__init__()
        self._choices = question.choices
        self._label = question.label.into(language)
        self._flow = FlowLayout(self, gap=SPACE_M, line_gap=0)
        self._boxes = {
            choice.id: self._box(choice.label.into(language)) for choice in self._choices
        }
        self.more = self._box(self.tr("Kanskje flere"))
        self.more.hide()
        roving = Roving(self)
        boxes = [*self._boxes.values(), self.more]
        roving.take(boxes)
        self.setFocusProxy(boxes[0])

    def box(self, choice_id: str) -> WrapCheck:
        """Return the box of a choice."""
        return self._boxes[choice_id]

    def show_answer(self, answer: Answer | None) -> None:
        """Check what an answer says."""
        members = answer.members if isinstance(answer, Several) else frozenset()
        unknown = answer if isinstance(answer, Unknown) else None
        for choice in self._choices:
            marked = choice.id in members or (unknown is not None and choice.unknown is unknown)
            self._boxes[choice.id].setChecked(marked)
        several = isinstance(answer, Several)
        self.more.setVisible(several and not self._alone(members))
        self.more.setChecked(isinstance(answer, Several) and answer.more)

    def _box(self, text: str) -> WrapCheck:
        box = WrapCheck(text)
        box.setAccessibleName(f"{self._label}: {text}")
        box.clicked.connect(self._tell)
        self._flow.addWidget(box)
        return box

    def _tell(self) -> None:
        changed = self.sender()
        checked = [choice for choice in self._choices if self._boxes[choice.id].isChecked()]
        last = [choice for choice in checked if self._boxes[choice.id] is changed]
        if any(_stands_alone(choice) for choice in last):
            checked = last
        kept = [choice for choice in checked if choice in last or not _stands_alone(choice)]
        self.changed.emit(self._answer(kept))

    def _answer(self, chosen: list[Choice]) -> Answer | None:
        if not chosen:
            return None
        if chosen[0].unknown is not None:
            return chosen[0].unknown
        members = frozenset(choice.id for choice in chosen)
        return Several(members, self.more.isChecked() and not self._alone(members))

    def _alone(self, members: frozenset[str]) -> bool:
        return any(_stands_alone(choice) for choice in self._choices if choice.id in members)


def _stands_alone(choice: Choice) -> bool:
    return choice.exclusive or choice.unknown is not None
