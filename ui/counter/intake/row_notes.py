"""What stands below an answer when there is something to say; made when first needed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from matcher.questions import show
from matcher.rules import Certainty
from ui.counter.intake.follow_words import follow_words
from ui.theme import SPACE_XS
from ui.widgets import IconLabel, Link, column_of, row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.questions import Answer, Language, Question
    from matcher.rules import Followed


class Note(QWidget):
    """A drawing and a sentence."""

    def __init__(self, drawing: str) -> None:
        """Start without words."""
        super().__init__()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setProperty("small", "true")
        line = row_of(self, spacing=SPACE_XS, margins=(0, SPACE_XS, 0, 0))
        mark = IconLabel(drawing, role="text")
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        """Show a sentence; "" hides the note."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """Return the sentence."""
        return self._words.text()


class RowNotes(QWidget):
    """Help, standing and the way back of one row. Takes no room while it has nothing to say."""

    back_wanted = Signal()
    accepted = Signal(object)
    """The likely answer is to be the answer."""

    def __init__(self, question: Question, language: Language) -> None:
        """Start with nothing to say."""
        super().__init__()
        self._question = question
        self._language: Language = language
        self._notes: dict[str, Note] = {}
        self._back: Link | None = None
        self._likely: Link | None = None
        self._follows: Followed | None = None
        self._column = column_of(self, spacing=0)
        self.hide()

    def said(self) -> list[str]:
        """Return the sentences in sight."""
        return [note.words() for note in self._notes.values() if note.words()]

    def show_standing(self, *, unused: bool, disagrees_with: Sequence[str]) -> None:
        """Say that the answer is not used, and which other answers it disagrees with."""
        self._say("information", self.tr("Brukes ikke nå") if unused else "")
        words = self.tr("Stemmer ikke med {questions}") if disagrees_with else ""
        quoted = (self.tr("«{question}»").format(question=each) for each in disagrees_with)
        self._say("warning", words.format(questions=", ".join(quoted)))

    def show_trial(self, *, tried: bool, stands: Answer | None) -> None:
        """Say that the answer is a trial, and what stands meanwhile."""
        words = self.tr("Prøves. Ellers ikke besvart.") if tried else ""
        if tried and stands is not None:
            answer = show(stands, self._question, self._language)
            words = self.tr("Prøves. Ellers står: {answer}").format(answer=answer)
        self._say("hint", words)

    def show_follows(self, follows: Followed | None) -> None:
        """Say what follows from other answers; a likely answer can be taken by one key."""
        if follows == self._follows:
            return
        self._follows = follows
        words = follow_words(follows, self._question, self._language) if follows else ""
        self._say("link", words)
        self._offer(follows)

    @property
    def likely(self) -> Link | None:
        """The button that takes the likely answer, while there is one."""
        return self._likely

    def _offer(self, follows: Followed | None) -> None:
        if self._likely is not None:
            self._likely.hide()
            self._likely.deleteLater()
            self._likely = None
        offered = follows is not None and not follows.overruled
        if follows is not None and offered and follows.certainty is Certainty.LIKELY:
            answer = show(follows.answer, self._question, self._language)
            self._likely = Link(self.tr("Svar «{answer}»").format(answer=answer), "met")
            self._likely.clicked.connect(partial(self.accepted.emit, follows.answer))
            self._column.addWidget(self._likely)
        self._settle()

    def turn_help(self) -> None:
        """Unfold the help text, or fold it away."""
        self.show_help(shown=not self.help_shown)

    @property
    def help_shown(self) -> bool:
        """Whether the help text is unfolded."""
        return "help" in self._notes and bool(self._notes["help"].words())

    def show_help(self, *, shown: bool) -> None:
        """Unfold the help text with the reason why the question is asked."""
        parts = [self._question.help.into(self._language)]
        if self._question.why:
            why = self._question.why.into(self._language)
            parts.append(self.tr("Hvorfor vi spør: {why}").format(why=why))
        self._say("help", "\n".join(parts) if shown else "")

    def show_back(self, to: str) -> None:
        """Offer the way back to where somebody came from; "" takes it away."""
        if self._back is not None:
            self._back.hide()
            self._back.deleteLater()
            self._back = None
        if to:
            self._back = Link(self.tr("Tilbake til {place}").format(place=to), "arrow-left")
            self._back.clicked.connect(self.back_wanted)
            self._column.addWidget(self._back)
        self._settle()

    @property
    def back(self) -> Link | None:
        """The button that leads back, while there is one."""
        return self._back

    def forget(self) -> None:
        """Have nothing to say again."""
        self.show_help(shown=False)
        self.show_standing(unused=False, disagrees_with=())
        self.show_trial(tried=False, stands=None)
        self.show_follows(None)
        self.show_back("")

    def _say(self, drawing: str, words: str) -> None:
        if words and drawing not in self._notes:
            self._notes[drawing] = Note(drawing)
            self._column.addWidget(self._notes[drawing])
        if drawing in self._notes:
            self._notes[drawing].say(words)
        self._settle()

    def _settle(self) -> None:
        self.setVisible(bool(self.said()) or self._back is not None)
