"""The check boxes of a question with several answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from matcher.questions import Several, Unknown
from ui.answers.options import unknown_options
from ui.theme import SPACE_M
from ui.widgets import FlowLayout, RovingFocus, WrapCheck

if TYPE_CHECKING:
    from matcher.questions import Answer, Language, Question


class Checks(QWidget):
    """One box for each choice, *kanskje flere* and *vet ikke*. Some answers stand alone."""

    changed = Signal(object)

    def __init__(self, question: Question, language: Language) -> None:
        """Start with nothing chosen."""
        super().__init__()
        self._label = question.label.into(language)
        self.setAccessibleName(self._label)
        self._flow = FlowLayout(self, gap=SPACE_M, line_gap=0, columns=2)
        self._members: dict[str, WrapCheck] = {}
        self._alone: dict[str | Unknown, WrapCheck] = {}
        for choice in question.choices:
            box = self._box(choice.label.into(language))
            if choice.exclusive or choice.unknown:
                self._alone[choice.unknown or choice.id] = box
            else:
                self._members[choice.id] = box
        self.more = self._box(self.tr("Kanskje flere"))
        self._rare: list[WrapCheck] = []
        for option in unknown_options(question, language):
            box = self._box(option.words)
            self._alone[Unknown(str(option.answer))] = box
            if option.rare:
                self._rare.append(box)
        boxes = self.findChildren(WrapCheck)
        RovingFocus(self).take(boxes)
        self.setFocusProxy(boxes[0])
        self.show_answer(None)

    def box(self, answer: str | Unknown) -> WrapCheck:
        """Return the box of a choice or of a way of not knowing."""
        return (self._members | self._alone)[answer]

    def show_answer(self, answer: Answer | None) -> None:
        """Check what an answer says."""
        members = answer.members if isinstance(answer, Several) else frozenset()
        for choice_id, box in self._members.items():
            box.setChecked(choice_id in members)
        for single, box in self._alone.items():
            box.setChecked(single is answer if isinstance(single, Unknown) else single in members)
        for box in self._rare:
            box.setVisible(box.isChecked())
        self.more.setChecked(isinstance(answer, Several) and answer.more)
        self.more.setVisible(not members.isdisjoint(self._members))

    def _box(self, text: str) -> WrapCheck:
        box = WrapCheck(text)
        box.setAccessibleName(f"{self._label}: {text}")
        box.clicked.connect(self._tell)
        self._flow.addWidget(box)
        return box

    def _tell(self) -> None:
        changed = self.sender()
        alone = next((answer for answer, box in self._alone.items() if box is changed), None)
        if alone is None:
            self.changed.emit(self._several())
        elif not self._alone[alone].isChecked():
            self.changed.emit(None)
        else:
            self.changed.emit(alone if isinstance(alone, Unknown) else Several(frozenset({alone})))

    def _several(self) -> Several | None:
        chosen = frozenset(each for each, box in self._members.items() if box.isChecked())
        return Several(chosen, self.more.isChecked()) if chosen else None
