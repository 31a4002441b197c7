"""What one line was read as: shown before it counts, and dropped or used."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from matcher.questions import NEEDS, Several, show
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Chip, FlowLayout, WrapButton, column_of, discard

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from matcher.questions import Answer
    from matcher.questions.shorthand import LineReading
    from ui.counter.presenter import Counter


class ReadingPanel(QFrame):
    """Chips for what is certain, then for what is likely; what was not understood; two buttons.

    Each chip can be taken away. What is likely is asked for by itself, after the rest was used.
    """

    used = Signal()
    dropped = Signal()
    emptied = Signal()
    """The last chip was taken away."""

    def __init__(self, counter: Counter) -> None:
        """Start hidden."""
        super().__init__()
        self._counter = counter
        self._certain: dict[Chip, tuple[str, Answer]] = {}
        self._named: dict[Chip, str] = {}
        self._likely: dict[Chip, tuple[str, Answer]] = {}
        self.setProperty("card", "true")
        self._title, self._doubt, self._missed = _words(), _words(), _words()
        self._missed.setProperty("muted", "true")
        self._chips, self._doubted = QWidget(), QWidget()
        self._flow, self._doubt_flow = FlowLayout(self._chips), FlowLayout(self._doubted)
        self.use = WrapButton(self.tr("Bruk svarene"), "primary")
        self.use.clicked.connect(self.used)
        self._drop = WrapButton(self.tr("Forkast"))
        self._drop.clicked.connect(self.dropped)
        column = column_of(
            self,
            self._title,
            self._chips,
            self._doubt,
            self._doubted,
            self._missed,
            spacing=SPACE_S,
            margins=(SPACE_M, SPACE_S, SPACE_M, SPACE_S),
        )
        column.addLayout(self._foot())
        self.hide()

    def answers(self) -> dict[str, Answer]:
        """Return what the next Enter uses: what is certain, and after that what is likely."""
        return dict(self._certain.values() if self._first else self._likely.values())

    def named(self) -> frozenset[str]:
        """Return the ids of the programs that the next Enter asks for."""
        return frozenset(self._named.values())

    def chips(self) -> list[Chip]:
        """Return the chips that are left, the certain ones first."""
        return [*self._certain, *self._named, *self._likely]

    @property
    def _first(self) -> bool:
        """Whether what the line says for certain, answers or names, is still to be used."""
        return bool(self._certain or self._named)

    def show_reading(self, reading: LineReading) -> str:
        """Show a line as it was read, and return it in words."""
        self.forget()
        for question_id, answer in self._read(reading):
            self._add(question_id, answer, self._certain, self._flow)
        for program_id in reading.programs:
            self._add_named(program_id)
        for said in reading.likely:
            self._add(said.question, said.answer, self._likely, self._doubt_flow)
        missed = self._missed_words(reading)
        self._missed.setText(missed)
        self._missed.setVisible(bool(missed))
        self._say()
        self.show()
        return self.words()

    def ask(self, likely: Mapping[str, Answer]) -> None:
        """Ask about what was likely in a line that is used already."""
        self.forget()
        for question_id, answer in likely.items():
            self._add(question_id, answer, self._likely, self._doubt_flow)
        self._missed.hide()
        self._say()
        self.show()

    def words(self) -> str:
        """Return what is shown as it can be said aloud."""
        spoken = [self._title.text(), *(chip.words for chip in (*self._certain, *self._named))]
        if self._likely:
            spoken += [self._doubt.text(), *(chip.words for chip in self._likely)]
        return ". ".join(words for words in (*spoken, self._missed.text()) if words)

    def take_used(self) -> bool:
        """Take away what was used; tell whether something likely is left to ask about."""
        asked = bool(self._first and self._likely)
        for chip in [*self._certain, *self._named] if self._first else self._likely:
            self._remove(chip)
        for used in (self._certain, self._named) if self._first else (self._likely,):
            used.clear()
        self._missed.hide()
        if asked:
            self._say()
        else:
            self.forget()
        return asked

    def forget(self) -> None:
        """Drop the chips and hide."""
        for chip in self.chips():
            self._remove(chip)
        self._certain.clear()
        self._named.clear()
        self._likely.clear()
        self._missed.setText("")
        self.hide()

    def _read(self, reading: LineReading) -> Iterable[tuple[str, Answer]]:
        yield from ((said.question, said.answer) for said in reading.chips)
        if reading.needs and NEEDS in self._counter.catalogue.questionnaire.questions:
            before = self._counter.situation.answers.get(NEEDS)
            stated = before.members if isinstance(before, Several) else frozenset()
            yield NEEDS, Several(stated | frozenset(reading.needs), more=True, order=reading.needs)

    def _add(
        self,
        question_id: str,
        answer: Answer,
        chips: dict[Chip, tuple[str, Answer]],
        flow: FlowLayout,
    ) -> None:
        chip = Chip(self._chip_words(question_id, answer))
        chip.clicked.connect(partial(self._take_away, chip))
        chips[chip] = (question_id, answer)
        flow.addWidget(chip)

    def _add_named(self, program_id: str) -> None:
        """Show that a program is named, where the catalogue has it."""
        program = self._counter.catalogue.programs.get(program_id)
        if program is not None:
            name = program.name.into(self._counter.language)
            chip = Chip(self.tr("Nevnt: {name}").format(name=name))
            chip.clicked.connect(partial(self._take_away, chip))
            self._named[chip] = program_id
            self._flow.addWidget(chip)

    def _say(self) -> None:
        certain, likely = self._first, bool(self._likely)
        read = self.tr("Lest slik – Enter bruker svarene")
        found = self.tr("Fant ingen svar i linjen")
        self._title.setText(read if certain else "" if likely else found)
        self._title.setVisible(bool(self._title.text()))
        after = self.tr("Trolig også – Enter én gang til bruker disse")
        self._doubt.setText(after if certain else self.tr("Stemmer dette også? Enter bruker det"))
        self._chips.setVisible(certain)
        self._doubt.setVisible(likely)
        self._doubted.setVisible(likely)
        self.use.setVisible(certain or likely)

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
        after = self.chips().index(chip)
        for chips in (self._certain, self._named, self._likely):
            chips.pop(chip, None)
        self._remove(chip)
        self._say()
        left = self.chips()
        if left:
            left[min(after, len(left) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    def _remove(self, chip: Chip) -> None:
        flow = self._flow if chip.parentWidget() is self._chips else self._doubt_flow
        discard(flow, chip)

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
