"""Shows what of the conversation would be kept, and asks for what opens it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from matcher.questions import show
from ui.theme import SPACE_L, SPACE_S, SPACE_XS
from ui.widgets import Part, QuestionBox, Words, WrapCheck, column_of

if TYPE_CHECKING:
    from matcher.kept_cases import Selection, Shelf
    from matcher.questions import Answer
    from ui.counter.presenter import Counter

LEAST_HEIGHT = 120
WIDTH, SHARE = 620, 0.9
"""Pixels; and of the height of the window it stands over."""


class KeepBox(QuestionBox):
    """Stays until the case is kept: who asked for it says when it is, or why it is not."""

    wanted = Signal(object, str)
    """The sensitive answers that were ticked, and a passphrase."""

    def __init__(
        self, counter: Counter, selection: Selection, shelf: Shelf, parent: QWidget
    ) -> None:
        """Show a selection of the counter's answers."""
        title = self.tr("Ta vare på saken (avidentifisert)")
        super().__init__(title, self.tr("Ta vare på saken"), parent)
        self._counter, self._selection, self._shelf = counter, selection, shelf
        self.checks: dict[str, WrapCheck] = {}
        self.passphrase, self.again = _secret(), _secret()
        self.fault = Words("", "small")
        self.fault.setProperty("problem", "true")
        self.fault.hide()
        said = self.tr(
            "Svarene under lagres kryptert på denne maskinen, uten navn, og slettes av seg selv "
            "{day}. Det er fortsatt opplysninger om en person."
        )
        intro = Words(said.format(day=f"{shelf.ends:%d.%m.%Y}"))
        for words in (intro, self.fault):
            # Else they ask for the height they would need in a box as narrow as one letter.
            words.setMinimumWidth(WIDTH - 2 * SPACE_L)
        self.put(intro)
        self.put(self._answers())
        if shelf.needs_passphrase:
            self._ask_passphrase()
        self.put(self.fault)
        counter.person_gone.connect(self.reject)
        self.finish_with(self.passphrase if shelf.needs_passphrase else self.area)
        self.resize(WIDTH, min(self.sizeHint().height(), int(parent.height() * SHARE)))

    def _answers(self) -> QScrollArea:
        """Return what is kept, what can be ticked, and what is not kept."""
        inside = Part()
        column = column_of(inside, spacing=SPACE_XS, margins=(0, 0, SPACE_S, 0))
        questions, language = self._counter.catalogue.questionnaire, self._counter.language
        column.addWidget(Words(self.tr("Dette lagres"), "heading=3"))
        lines = [self._line(name, answer) for name, answer in self._selection.kept.items()]
        column.addWidget(Words("\n".join(lines) or self.tr("Ingen svar.")))
        if self._selection.sensitive:
            said = self.tr("Følsomme svar lagres bare hvis du krysser av")
            column.addWidget(Words(said, "heading=3"))
        for name, answer in self._selection.sensitive.items():
            check = WrapCheck(self._line(name, answer))
            check.setChecked(name in self._counter.plan.told)
            self.checks[name] = check
            column.addWidget(check)
        if self._selection.identifying:
            labels = (questions[name].label.into(language) for name in self._selection.identifying)
            column.addWidget(Words(self.tr("Dette lagres ikke"), "heading=3"))
            said = self.tr("{names}. Det må spørres om igjen.").format(names=", ".join(labels))
            column.addWidget(Words(said))
        column.addStretch()
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Dette lagres"))
        self.area.setMinimumHeight(LEAST_HEIGHT)
        return self.area

    def _line(self, name: str, answer: Answer) -> str:
        question, language = self._counter.catalogue.questionnaire[name], self._counter.language
        return f"{question.label.into(language)}: {show(answer, question, language)}"

    def _ask_passphrase(self) -> None:
        if not self._shelf.is_new:
            self.add(self.tr("Passord for bevarte saker"), self.passphrase)
            return
        hint = self.tr(
            "Minst 12 tegn, for eksempel fire ord. Det gjelder alle saker du tar vare på, og kan "
            "ikke hentes tilbake."
        )
        self.add(self.tr("Velg et passord"), self.passphrase, hint)
        self.add(self.tr("Passordet en gang til"), self.again)

    def say(self, fault: str) -> None:
        """Tell why the case is not kept; what was ticked and typed stays."""
        self.fault.setText(fault)
        self.fault.show()
        self.go_on.setEnabled(True)
        if self._shelf.needs_passphrase:
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def _finish(self) -> None:
        typed = self.passphrase.text()
        if self._shelf.needs_passphrase and self._shelf.is_new and typed != self.again.text():
            self.say(self.tr("De to passordene er ikke like."))
            return
        self.fault.hide()
        self.go_on.setEnabled(False)  # sealing takes a while
        ticked = frozenset(name for name, check in self.checks.items() if check.isChecked())
        self.wanted.emit(ticked, typed)


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
