"""Every answer that was given, in one place: what has been said, and the way to change it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from matcher.questions import show
from matcher.questions.children import ENTRY, entry_of
from ui.theme import SPACE_XS
from ui.widgets import FlowLayout, Foldout, Link, RovingFocus, discard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matcher.questions import Answer, Language, Question
    from ui.counter.intake.states import RowState
    from ui.counter.presenter import Counter


class GivenCard(Foldout):
    """Hidden where nothing is answered; folded until somebody asks for it. Arrows move inside."""

    question_wanted = Signal(str)

    def __init__(self, counter: Counter) -> None:
        """Start hidden."""
        super().__init__(self.tr("Svarene som er gitt"))
        self._counter = counter
        self._said: list[tuple[str, str]] = []
        self.links: list[Link] = []
        self._flow = FlowLayout(gap=SPACE_XS, line_gap=SPACE_XS)
        self.fill(self._flow)
        self._roving = RovingFocus(self)
        self.unfolding.connect(self._list)
        self.hide()

    def refresh(self, states: Mapping[str, RowState]) -> None:
        """Count the answers, and list them where the list is open."""
        said = [(each, self._words(each, state)) for each, state in states.items()
                if state.answer is not None and self._stands_for_itself(each)]  # fmt: skip
        if said == self._said:
            return
        self._said = said
        self.header.say(self.header.title(), str(len(said)))
        if self.unfolded:
            self._list()
        self.setVisible(bool(said))

    def forget(self) -> None:
        """Leave nothing of the person behind; stand folded."""
        self.unfold(unfolded=False)
        self.refresh({})
        self._list()

    def go_in(self) -> None:
        """Unfold, and put the focus on the first answer."""
        self.unfold()
        if self.links:
            self.links[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _stands_for_itself(self, question_id: str) -> bool:
        return entry_of(question_id, self._counter.catalogue.questionnaire) == question_id

    def _words(self, question_id: str, state: RowState) -> str:
        question, language = self._counter.question(question_id), self._counter.language
        answer = _said(state.answer, question, language) if state.answer is not None else ""
        words = f"{question.label.into(language)}: {answer}"
        return self.tr("{answer} (brukes ikke nå)").format(answer=words) if state.unused else words

    def _list(self) -> None:
        discard(self._flow, *self.links)
        self.links = [self._link(*each) for each in self._said]
        self._roving.take(self.links)

    def _link(self, question_id: str, words: str) -> Link:
        link = Link()
        link.say(words, self.tr("Endre svaret: {label}").format(label=words))
        link.clicked.connect(partial(self.question_wanted.emit, question_id))
        self._flow.addWidget(link)
        return link


def _said(answer: Answer, question: Question, language: Language) -> str:
    """Return an answer as the form has it: the children's ages in months are nobody's words."""
    if question.id == ENTRY:
        # Not before there is an answer of children: a start need not load it.
        from matcher.questions.figures.children import write_children

        return write_children(answer, question)
    return show(answer, question, language)
