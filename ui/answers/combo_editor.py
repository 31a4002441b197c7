"""One of many: a list that opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize

from ui.answers.editor import AnswerEditor
from ui.answers.options import options, place_of
from ui.theme import icon
from ui.widgets import RETOLD, StillCombo, drawing_pixels, shade

if TYPE_CHECKING:
    from matcher.questions import Answer, Language, Question


class ComboEditor(AnswerEditor):
    """A select with *Ubesvart* first and the ways of not knowing, with their marks, last."""

    _built = False

    def __init__(self, question: Question, language: Language) -> None:
        """Offer every answer."""
        super().__init__(question, language)
        self._options = options(question, language)
        self.box = StillCombo(self.label)
        self.box.addItem(self.tr("Ubesvart"))
        self.box.addItems([option.words for option in self._options])
        self.box.activated.connect(self._choose)
        self.lay_out(self.box)
        self.setFocusProxy(self.box)
        self._built = True
        self._draw_marks()

    def show_answer(self, answer: Answer | None) -> None:
        place = place_of(answer, self._options)
        self.box.setCurrentIndex(0 if place is None else place + 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETOLD and self._built:
            self._draw_marks()

    def _choose(self, index: int) -> None:
        answer = self._options[index - 1].answer if index > 0 else None
        self.give(answer, typing=self.box.by_keys)

    def _draw_marks(self) -> None:
        pixels = drawing_pixels(self)
        self.box.setIconSize(QSize(pixels, pixels))
        for place, option in enumerate(self._options):
            if option.drawing:
                self.box.setItemIcon(place + 1, icon(option.drawing, shade("muted"), pixels))
