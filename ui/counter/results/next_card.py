"""The card that says what to ask now, and what the answer can settle."""

from __future__ import annotations

from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets import ElidedLabel, FoldButton, Link, Mark, Words, column_of, row_of, with_looks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.rules import Suggestion
    from ui.counter.presenter import Counter

NAMED = 3
"""How many settled programs are named before the rest is left to the tooltip."""
FURTHER = 2
ASK_LATER = 60
"""Milliseconds after an answer before the next question is worked out."""


class NextCard(QFrame):
    """Asks for a question to be shown; folds to its title."""

    question_wanted = Signal(str)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        """Start unfolded, with nothing to ask."""
        super().__init__(parent)
        self._counter = counter
        self._questions: list[str] = []
        self.setProperty("card", "true")
        self._body = QWidget()
        self._fold_button = FoldButton(self.tr("Spør om dette nå"), self._body)
        self._asked = Words("", "heading=3")
        self._asked.setContentsMargins(0, 0, 0, 0)
        self.button = QPushButton(self.tr("Gå til spørsmålet"))
        self._settles = ElidedLabel("", "muted", "small")
        self._links = [Link(small=True, elided=True) for _ in range(FURTHER)]
        self._further = self._row_of_links()
        self._lay_out()
        self.button.clicked.connect(partial(self._go_to, 0))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASK_LATER)
        self._timer.timeout.connect(self.ask)

    def _lay_out(self) -> None:
        head = row_of(None, Mark("question"), spacing=SPACE_XS, margins=None)
        head.addWidget(with_looks(QLabel(self.tr("Spør om dette nå")), "muted", "small"), 1)
        head.addWidget(self._fold_button)
        asked = QHBoxLayout()
        asked.setSpacing(SPACE_S)
        asked.addWidget(self._asked, 1)
        asked.addWidget(self.button)
        body = column_of(self._body, spacing=0, margins=(0, 0, SPACE_S, SPACE_XS))
        body.addLayout(asked)
        body.addWidget(self._settles)
        body.addWidget(self._further)
        column = column_of(self, spacing=0, margins=(SPACE_M, SPACE_XS, SPACE_XS, SPACE_XS))
        column.addLayout(head)
        column.addWidget(self._body)

    def _row_of_links(self) -> QWidget:
        row = QWidget()
        line = row_of(
            row, with_looks(QLabel(self.tr("Eller:")), "muted", "small"), spacing=SPACE_XS
        )
        for place, link in enumerate(self._links, start=1):
            link.hide()
            link.clicked.connect(partial(self._go_to, place))
            line.addWidget(link)
        line.addStretch()
        return row

    def ask_later(self) -> None:
        """Look for the next question when the answers rest: the list comes first."""
        self._timer.start()

    def ask(self) -> None:
        """Look for the next question now."""
        self._timer.stop()
        self.show_suggestions(self._counter.next_questions())

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Show the best suggestion and the two after it; calm words where there is none."""
        shown = found[: 1 + FURTHER]
        self._questions = [suggestion.question for suggestion in shown]
        for widget in (self.button, self._settles):
            widget.setVisible(bool(shown))
        self._further.setVisible(len(shown) > 1)
        if not shown:
            self._asked.setText(self.tr("Ingen spørsmål kan avgjøre mer nå."))
            return
        self._say_best(shown[0])
        for link, suggestion in zip_longest(self._links, shown[1:]):
            link.setVisible(suggestion is not None)
            if suggestion is not None:
                self._say_further(link, suggestion)

    def _say_best(self, best: Suggestion) -> None:
        label = self._label(best)
        self._asked.setText(label)
        self.button.setAccessibleName(self.tr("Gå til spørsmålet {label}").format(label=label))
        names = self._names(best)
        settles = self.tr("Svaret kan avgjøre {count} tiltak").format(count=len(names))
        first = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
        self._settles.say(f"{settles}: {first}", "\n".join([f"{settles}:", *names]))

    def _say_further(self, link: Link, suggestion: Suggestion) -> None:
        names, label = self._names(suggestion), self._label(suggestion)
        said = self.tr("{label} – kan avgjøre {count} tiltak").format(label=label, count=len(names))
        link.say(label, said)
        link.set_tip("\n".join([said, *names]))

    def _label(self, suggestion: Suggestion) -> str:
        question = self._counter.question(suggestion.question)
        return question.label.into(self._counter.language)

    def _names(self, suggestion: Suggestion) -> list[str]:
        programs = self._counter.catalogue.programs
        return [programs[i].name.into(self._counter.language) for i in suggestion.settles]

    def _go_to(self, place: int) -> None:
        # Fewer may be asked by the time a button that was pressed is let go.
        if place < len(self._questions):
            self.question_wanted.emit(self._questions[place])
