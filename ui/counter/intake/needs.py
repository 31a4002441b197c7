"""*Hva gjelder det?*: what the person came for, as toggles that are all in sight at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from matcher.questions import NEEDS, Several, show
from ui.counter.intake.row_notes import RowNotes
from ui.theme import SPACE_XS
from ui.widgets import FlowLayout, Foldout, RovingFocus, WrapCheck

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from matcher.questions import Answer, Question
    from ui.counter.presenter import Counter

_LONGEST = 28
"""Letters of what was chosen that stand beside the heading before the rest is counted."""
_LEAVING = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class NeedToggle(WrapCheck):
    """One need. Tells the card when the keyboard goes on to another part of the form."""

    def __init__(self, card: NeedsCard, choice_id: str, words: str) -> None:
        """Start unchosen."""
        super().__init__(words)
        self.choice_id = choice_id
        self._card = card
        self.setProperty("segment", "true")
        self.setAccessibleName(f"{card.title}: {words}")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in _LEAVING:
            self._card.settle()


class NeedsCard(Foldout):
    """Tab enters once, arrows move, Space turns on and off, a letter goes to a choice.

    Folds to one line when an answer came from elsewhere, or when Tab leaves it answered: never
    under the pointer.
    """

    def __init__(self, counter: Counter, question: Question) -> None:
        """Offer every choice of the question, unfolded."""
        self.title = question.label.into(counter.language)
        super().__init__(self.title, unfolded=True)
        self._counter, self._question = counter, question
        self._answer: Answer | None = None
        self._giving = False
        self.notes = RowNotes(question, counter.language)
        self.toggles = [
            NeedToggle(self, choice.id, choice.label.into(counter.language))
            for choice in question.choices
        ]
        flow = FlowLayout(gap=SPACE_XS, line_gap=SPACE_XS)
        for toggle in self.toggles:
            toggle.clicked.connect(self._give)
            flow.addWidget(toggle)
        column = QVBoxLayout()
        column.addLayout(flow)
        column.addWidget(self.notes)
        self.fill(column)
        RovingFocus(self).take(self.toggles)

    def refresh(self) -> None:
        """Show the answer as it stands."""
        answer = self._counter.situation.answers.get(NEEDS)
        if answer == self._answer:
            return
        self._answer = answer
        members = answer.members if isinstance(answer, Several) else frozenset()
        for toggle in self.toggles:
            toggle.setChecked(toggle.choice_id in members)
        self.header.say(self.title, self._words(answer))
        if not self._giving:
            self.unfold(unfolded=answer is None)

    def settle(self) -> None:
        """Fold where there is an answer and the focus is no longer inside."""
        if self._answer is not None and not self.has_focus():
            self.unfold(unfolded=False)

    def has_focus(self) -> bool:
        """Tell whether the keys go to one of the choices."""
        return any(toggle.hasFocus() for toggle in self.toggles)

    def forget(self) -> None:
        """Leave nothing of the person behind; stand unfolded."""
        self._answer = None
        for toggle in self.toggles:
            toggle.setChecked(False)
        self.header.say(self.title, "")
        self.notes.forget()
        self.unfold()

    def go_in(self) -> None:
        """Unfold and put the focus on the choice where it last was."""
        self.unfold()
        entrance = Qt.FocusPolicy.StrongFocus
        here = next(each for each in self.toggles if each.focusPolicy() == entrance)
        here.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give(self) -> None:
        chosen = frozenset(each.choice_id for each in self.toggles if each.isChecked())
        self._giving = True
        self._counter.answer(NEEDS, Several(chosen) if chosen else None)
        self._giving = False

    def _words(self, answer: Answer | None) -> str:
        if not isinstance(answer, Several):
            return show(answer, self._question, self._counter.language) if answer else ""
        chosen = [each.words for each in self.toggles if each.choice_id in answer.members]
        said = chosen[0]
        for place, words in enumerate(chosen[1:], start=1):
            if len(said) + len(words) > _LONGEST:
                return f"{said} +{len(chosen) - place}"
            said = f"{said}, {words}"
        return said
