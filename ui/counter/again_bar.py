"""Says which questions to ask again: the answers say too little for the catalogue in use now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.platform import announce
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Words, WrapButton

if TYPE_CHECKING:
    from ui.counter.presenter import Counter


class AgainBar(QFrame):
    """Stays until every one of them is answered: a list without them says less than it seems."""

    question_wanted = Signal(str)

    def __init__(self, counter: Counter) -> None:
        """Follow the counter."""
        super().__init__()
        self._counter = counter
        self.setProperty("tone", "maybe")
        self.words = Words()
        self.go = WrapButton(self.tr("Gå til spørsmålet"), "plain")
        self.go.clicked.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.addWidget(self.words, 1)
        row.addWidget(self.go)
        # Shown when it has its place: before that it would be a window of its own.
        self.hide()

    def refresh(self) -> None:
        """Name the questions, aloud when they are others than before; hide where there are none."""
        counter = self._counter
        labels = [counter.question(one).label.into(counter.language) for one in counter.ask_again]
        said = self.tr(
            "Katalogen er ny, og det gamle svaret sier ikke nok. Spør på nytt: {questions}."
        )
        words = said.format(questions=", ".join(f"«{label}»" for label in labels)) if labels else ""
        if words == self.words.text():
            return
        self.words.setText(words)
        self.setHidden(not words)
        if words:
            announce(self, words)

    def _go(self) -> None:
        if waiting := self._counter.ask_again:
            self.question_wanted.emit(waiting[0])
