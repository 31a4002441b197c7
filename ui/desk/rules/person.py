"""The test person beside the rule: one line, chips, and the questions the rule asks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from matcher.questions import ONLY_DERIVED, Situation, show
from matcher.rules import facts_of
from ui.answers import editor_for
from ui.desk.typed_person import typed_person
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import (
    Chip,
    FlowLayout,
    Foldout,
    LineEdit,
    Link,
    column_of,
    discard,
    prose,
    with_looks,
)

if TYPE_CHECKING:
    from matcher.questions import Answer
    from ui.answers import AnswerEditor
    from ui.desk.rules.model import RuleDraft


class TestPerson(QWidget):
    """Shows and changes the answers of the draft's test person."""

    __test__ = False  # pytest: this is no test

    def __init__(self, draft: RuleDraft) -> None:
        """Start with nothing known."""
        super().__init__()
        self._draft = draft
        self._editors: dict[str, AnswerEditor] = {}
        self._asked: tuple[str, ...] = ()
        self._shown: dict[str, Answer] | None = None
        self.line = LineEdit(self.tr("Skriv testpersonen på én linje"))
        self.line.set_hints(
            self.tr("F.eks. 24 grünerløkka permittert, og Enter"), self.tr("F.eks. 24 sagene")
        )
        self.line.returnPressed.connect(self._read)
        self.said = prose("", "muted", "small")
        self.said.hide()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.clear = Link(self.tr("Begynn på nytt"), "refresh", small=True)
        self.clear.clicked.connect(self._clear)
        self.questions = Foldout(self.tr("Spørsmålene i regelen"))
        self.questions.unfolding.connect(self._build)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_XS)
        self.questions.fill(self._rows)
        column_of(self, self.line, self.said, self._chips, self.questions, spacing=SPACE_S)
        self._flow.addWidget(self.clear)
        self.refresh()

    def refresh(self) -> None:
        """Show the answers and the rule's questions as they are now."""
        answers = dict(self._draft.person.answers)
        if answers != self._shown:
            self._shown = answers
            self._show_chips(answers)
        asked = self._questions()
        if asked != self._asked:
            self._asked = asked
            if self.questions.unfolded:
                self._build()
        self.questions.header.say(self.questions.header.title(), str(len(asked)))
        for question_id, editor in self._editors.items():
            editor.set_answer(answers.get(question_id))

    def _show_chips(self, answers: dict[str, Answer]) -> None:
        discard(self._flow, *self._chips.findChildren(Chip))
        self._flow.removeWidget(self.clear)
        host = self._draft.host
        for question_id, answer in answers.items():
            question = host.catalogue.questionnaire.questions.get(question_id)
            if question is None:
                continue
            label = question.label.into(host.language)
            chip = Chip(f"{label}: {show(answer, question, host.language)}")
            chip.clicked.connect(partial(self._draft.answer, question_id, None))
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.clear)
        self.clear.setVisible(bool(answers))
        self._chips.setVisible(bool(answers))

    def _questions(self) -> tuple[str, ...]:
        known = self._draft.host.catalogue.questionnaire
        facts: dict[str, None] = {}
        for criterion in self._draft.program.criteria:
            if criterion.when is not None:
                for fact in sorted(facts_of(criterion.when)):
                    able = [i for i in ONLY_DERIVED.get(fact, (fact,)) if i in known.questions]
                    facts.update(dict.fromkeys(able[-1:]))
        return tuple(
            sorted(filter(known.questions.__contains__, facts), key=known.order.__getitem__)
        )

    def _build(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._editors.clear()
        host = self._draft.host
        for question_id in self._asked:
            question = host.catalogue.questionnaire[question_id]
            label = with_looks(QLabel(question.label.into(host.language)), "small")
            label.setWordWrap(True)
            editor = editor_for(question, host.language, lambda: host.today)
            editor.set_answer(self._draft.person.answers.get(question_id))
            editor.answered.connect(partial(self._answer, question_id))
            self._editors[question_id] = editor
            self._rows.addWidget(label)
            self._rows.addWidget(editor)

    def editor(self, question_id: str) -> AnswerEditor:
        """Return the editor of a question of the rule."""
        return self._editors[question_id]

    def _answer(self, question_id: str, answer: Answer | None, typing: bool) -> None:
        del typing
        self._draft.answer(question_id, answer)

    def _clear(self) -> None:
        self._say("")
        self._draft.be(Situation(self._draft.host.today))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        text = self.line.text().strip()
        if not text:
            return
        host, person = self._draft.host, self._draft.person
        typed = typed_person(text, host.catalogue.questionnaire, person.as_of, host.language)
        self._say(typed.said)
        if typed.refused or typed.answers:
            self.line.clear()
        if typed.answers:
            self._draft.be(Situation(person.as_of, {**person.answers, **typed.answers}))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
