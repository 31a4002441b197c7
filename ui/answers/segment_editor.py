"""Yes or no, or one of a few: segments in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.answers.editor import AnswerEditor
from ui.answers.options import options, place_of
from ui.widgets import SegmentRow

if TYPE_CHECKING:
    from matcher.questions import Answer, Language, Question
    from ui.answers.options import Option


class Segments(SegmentRow):
    """Segments that stand for options; the rare ones are made when first needed."""

    def __init__(self, name: str, offered: list[Option]) -> None:
        """Show the options that are not rare."""
        super().__init__(name)
        self._options = offered
        self._numbers: dict[int, int] = {}
        for place, option in enumerate(offered):
            if not option.rare:
                self._number(place)

    def show_option(self, place: int | None) -> None:
        """Choose the segment at a place of the options; rare ones show only when chosen."""
        self.choose(None if place is None else self._number(place))
        for other, number in self._numbers.items():
            if self._options[other].rare:
                self.button(number).setVisible(other == place)

    def option(self, number: int) -> Option:
        """Return what a segment stands for."""
        return self._options[next(p for p, other in self._numbers.items() if other == number)]

    def _number(self, place: int) -> int:
        if place not in self._numbers:
            option = self._options[place]
            self._numbers[place] = self.add(option.words, option.drawing)
        return self._numbers[place]


class SegmentEditor(AnswerEditor):
    """A radio row."""

    def __init__(self, question: Question, language: Language) -> None:
        """Offer every choice and *vet ikke*."""
        super().__init__(question, language)
        self._options = options(question, language)
        self.row = Segments(self.label, self._options)
        self.row.chosen.connect(self._choose)
        self.lay_out(self.row)
        self.setFocusProxy(self.row)

    def show_answer(self, answer: Answer | None) -> None:
        self.row.show_option(place_of(answer, self._options))

    def _choose(self, number: int) -> None:
        self.give(self.row.option(number).answer)
        self.show_answer(self.answer())
