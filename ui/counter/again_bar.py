"""Says which questions to ask again: the answers say too little for the catalogue in use now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.counter.standing_bar import StandingBar

if TYPE_CHECKING:
    from ui.counter.presenter import Counter


class AgainBar(StandingBar):
    """Stays until every one of them is answered: a list without them says less than it seems."""

    question_wanted = Signal(str)

    def __init__(self, counter: Counter) -> None:
        """Follow the counter."""
        super().__init__()
        self.go.set_words(self.tr("Gå til spørsmålet"))
        self._counter = counter
        self.wanted.connect(self._go)

    def refresh(self) -> None:
        """Name the questions, aloud when they are others than before; hide where there are none."""
        counter = self._counter
        labels = [counter.question(one).label.into(counter.language) for one in counter.ask_again]
        said = self.tr(
            "Katalogen er ny, og det gamle svaret sier ikke nok. Spør på nytt: {questions}."
        )
        named = ", ".join(f"«{label}»" for label in labels)
        if labels:
            to_first = self.tr("Gå til spørsmålet {label}").format(label=labels[0])
            self.go.setAccessibleName(to_first)
        self.say(said.format(questions=named) if labels else "")

    def _go(self) -> None:
        if waiting := self._counter.ask_again:
            self.question_wanted.emit(waiting[0])
