"""One chosen program in the plan: where it stands, what it is tied to, and what comes next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from matcher.catalogue import Verdict
from matcher.handout.reasons import grounds, printable
from matcher.plan import LONGEST_REASON, relations_of
from matcher.questions import capitalised, contains_id_number, show
from ui.counter.tie_words import had, tie_sentence
from ui.counter.verdicts import outcome_words
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets import Mark, Words, WrapButton, WrapCheck, column_of, row_of, with_looks

if TYPE_CHECKING:
    from matcher.plan import Chosen
    from ui.counter.presenter import Counter

_TOP = Qt.AlignmentFlag.AlignTop


class ProgramCard(QFrame):
    """What the caseworker does here is told by signals; the plan is the counter's."""

    moved = Signal(str, int)
    removed = Signal(str)
    stepped = Signal(str, int)
    told = Signal(str)
    reasoned = Signal(str, str)

    def __init__(self, counter: Counter, chosen: Chosen, place: int) -> None:
        """Show a chosen program; `place` counts from one."""
        super().__init__()
        self._counter, self._chosen, self.program = counter, chosen, chosen.program
        self.match = counter.assessment[chosen.program]
        self._locked = counter.plan.locked
        self.setProperty("tone", "neutral")
        self.steps: list[WrapCheck] = []
        self.sensitive: list[WrapCheck] = []
        self.reason: QLineEdit | None = None
        self._column = column_of(
            self, spacing=SPACE_XS, margins=(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        )
        name = self.match.program.name.into(counter.language)
        outcome = outcome_words(self.match, likely=counter.is_likely(self.match))
        self._column.addWidget(Words(f"{place}. {name}", "heading=3"))
        self._column.addWidget(Words(outcome, "muted", "small"))
        self._add_ties()
        if self.match.verdict is Verdict.NOT_NOW:
            self._add_reason()
        self._add_steps()
        self._add_sensitive()
        self._add_buttons(name)

    @property
    def lacks_reason(self) -> bool:
        """Whether it does not fit now, and nobody has said why it was chosen all the same."""
        return self.reason is not None and not self.reason.text().strip()

    def button(self, place: int) -> WrapButton:
        """Return the button for up, down or away, by its place."""
        return self._buttons[place]

    def _add_ties(self) -> None:
        counter = self._counter
        ties = relations_of(counter.plan.ids, counter.catalogue, had(counter))
        for tie in ties:
            if self.program not in {tie.first, tie.second}:
                continue
            sentence = tie_sentence(tie, counter)
            line = QWidget()
            row = row_of(line, spacing=SPACE_XS)
            icon, role = ("warning", "maybe") if tie.broken else ("link", "muted")
            row.addWidget(Mark(icon, role), 0, _TOP)
            row.addWidget(Words(f"{capitalised(sentence)}.", "small"), 1)
            self._column.addWidget(line)

    def _add_reason(self) -> None:
        label = with_looks(QLabel(self.tr("Hvorfor er det valgt likevel?")), "small")
        self.reason = field = QLineEdit(self._chosen.reason)
        field.setMaxLength(LONGEST_REASON)
        field.setReadOnly(self._locked)
        field.setAccessibleName(label.text())
        label.setBuddy(field)
        self.refused = with_looks(QLabel(), "small", "problem")
        self.refused.hide()
        field.textEdited.connect(self._reason_edited)
        for widget in (label, field, self.refused):
            self._column.addWidget(widget)

    def _reason_edited(self, text: str) -> None:
        if self.reason is None:
            return
        if contains_id_number(text):
            self.reason.clear()
            text = ""
            self.refused.setText(self.tr("Fødselsnummer skal ikke skrives inn her."))
            self.refused.show()
        else:
            self.refused.hide()
        self.reasoned.emit(self.program, text)

    def _add_steps(self) -> None:
        channels = self.match.program.apply
        if channels:
            self._column.addWidget(Words(self.tr("Neste steg"), "small", "muted"))
        for place, channel in enumerate(channels):
            box = WrapCheck(channel.line.into(self._counter.language))
            box.setChecked(place in self._chosen.steps)
            box.setEnabled(not self._locked)
            box.toggled.connect(partial(self._stepped, place))
            self._column.addWidget(box)
            self.steps.append(box)

    def _stepped(self, place: int, _: bool) -> None:
        self.stepped.emit(self.program, place)

    def _add_sensitive(self) -> None:
        """Offer to print what is sensitive: it is left out unless somebody ticks it."""
        counter = self._counter
        found = grounds(self.match, counter.assessment, counter.catalogue)
        answers = counter.assessment.situation.answers
        plain = printable(found, (), answers)
        sensitive = [question for question in found if question not in plain]
        if sensitive:
            said = self.tr("Følsomme svar som kan stå på arket")
            self._column.addWidget(Words(said, "small", "muted"))
        for question in sensitive:
            said = show(answers[question.id], question, counter.language)
            box = WrapCheck(f"{question.label.into(counter.language)}: {said}")
            box.setChecked(question.id in counter.plan.told)
            box.setEnabled(not self._locked)
            box.toggled.connect(partial(self._tell, question.id))
            self._column.addWidget(box)
            self.sensitive.append(box)

    def _tell(self, question_id: str, _: bool) -> None:
        self.told.emit(question_id)

    def _add_buttons(self, name: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        self._buttons: list[WrapButton] = []
        for words, act in (
            (self.tr("Opp"), partial(self.moved.emit, self.program, -1)),
            (self.tr("Ned"), partial(self.moved.emit, self.program, 1)),
            (self.tr("Ta bort"), partial(self.removed.emit, self.program)),
        ):
            button = WrapButton(words)
            button.setAccessibleName(f"{words}: {name}")
            button.setEnabled(not self._locked)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch()
        self._column.addLayout(row)
