"""What one line was read as: shown before it counts, and dropped or used."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from matcher.questions.shown import show
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Chip, FlowLayout, WrapButton

if TYPE_CHECKING:
    from matcher.questions.shorthand.result import LineReading
    from matcher.questions.values import Answer
    from ui.counter.presenter import Counter


class ReadingPanel(QFrame):
    """Chips that can be taken away one by one, what was not understood, and two buttons."""

    used = Signal()
    dropped = Signal()
    emptied = Signal()
    """The last chip was taken away."""

    def __init__(self, counter: Counter) -> None:
        """Start hidden."""
        super().__init__()
        self._counter = counter
        self._answers: dict[Chip, tuple[str, Answer]] = {}
        self.setProperty("card", "true")
        self._title, self._missed = _words(), _words()
        self._missed.setProperty("muted", "true")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.use = WrapButton(self.tr("Bruk svarene"), "primary")
        self.use.clicked.connect(self.used)
        self._drop = WrapButton(self.tr("Forkast"))
        self._drop.clicked.connect(self.dropped)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_S)
        for part in (self._title, self._chips, self._missed):
            column.addWidget(part)
        column.addLayout(self._foot())
        self.hide()

    def answers(self) -> dict[str, Answer]:
        """Return what the chips that are left stand for, by question."""
        return dict(self._answers.values())

    def chips(self) -> list[Chip]:
        """Return the chips that are left."""
        return list(self._answers)

    def show_reading(self, reading: LineReading) -> str:
        """Show a line as it was read, and return it in words."""
        self.forget()
        for said in reading.chips:
            chip = Chip(self._chip_words(said.question, said.answer))
            chip.clicked.connect(partial(self._take_away, chip))
            self._answers[chip] = (said.question, said.answer)
            self._flow.addWidget(chip)
        self._title.setText(self._heading(bool(reading.chips)))
        self._missed.setText(self._missed_words(reading))
        self._missed.setVisible(bool(reading.not_understood))
        self._chips.setVisible(bool(reading.chips))
        self.use.setVisible(bool(reading.chips))
        self.show()
        spoken = [self._title.text(), *(chip.words for chip in self._answers), self._missed.text()]
        return ". ".join(words for words in spoken if words)

    def forget(self) -> None:
        """Drop the chips and hide."""
        for chip in self._answers:
            self._remove(chip)
        self._answers.clear()
        self._missed.setText("")
        self.hide()

    def _heading(self, found: bool) -> str:
        read = self.tr("Lest slik – svarene teller først når du bruker dem")
        return read if found else self.tr("Fant ingen svar i linjen")

    def _missed_words(self, reading: LineReading) -> str:
        words = self.tr("Ikke forstått: {words}")
        language = self._counter.language
        missed = ", ".join(said.into(language) for said in reading.not_understood)
        return words.format(words=missed) if missed else ""

    def _chip_words(self, question_id: str, answer: Answer) -> str:
        question = self._counter.catalogue.questionnaire[question_id]
        language = self._counter.language
        words = f"{question.label.into(language)}: {show(answer, question, language)}"
        before = self._counter.situation.answers.get(question_id)
        if before is None or before == answer:
            return words
        instead = self.tr("{new} (nå: {old})")
        return instead.format(new=words, old=show(before, question, language))

    def _take_away(self, chip: Chip) -> None:
        chips = self.chips()
        after = chips.index(chip)
        del self._answers[chip]
        self._remove(chip)
        left = self.chips()
        if left:
            left[min(after, len(left) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    def _remove(self, chip: Chip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _foot(self) -> FlowLayout:
        hint = _words(self.tr("Enter bruker, Esc forkaster"))
        hint.setWordWrap(False)
        hint.setProperty("muted", "true")
        hint.setProperty("small", "true")
        foot = FlowLayout()
        for part in (self.use, self._drop, hint):
            foot.addWidget(part)
        return foot


def _words(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
