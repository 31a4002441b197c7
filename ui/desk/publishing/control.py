"""What has to be mended before a change can be sent in: problems, and cases that do not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk.publishing.failure_words import failure_sentences
from ui.desk.publishing.notes import Notes
from ui.desk.sentences import problem_sentence, unread_sentence
from ui.theme import SPACE_S
from ui.widgets import Badge, Sentences, column_of

if TYPE_CHECKING:
    from ui.desk.presenter import Desk


class Control(QWidget):
    """A state and a list; Enter on a problem goes to where it is mended."""

    mend = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Show the proof of the desk's open draft."""
        super().__init__()
        self._desk = desk
        self.state = Badge()
        self.notes = Notes(desk)
        self.notes.clicked.connect(self._see_notes)
        self.list = Sentences(self.tr("Dette må rettes"), lines=14)
        self.list.opened.connect(self.mend)
        column_of(self, self.state, self.list, self.notes, spacing=SPACE_S)

    def refresh(self) -> None:
        """Show what is known of the draft now."""
        draft, proof, view = (
            self._desk.editing.draft,
            self._desk.editing.proof,
            self._desk.overview.view,
        )
        if draft is None or view is None:
            return
        if proof is None or self._desk.editing.dirty:
            self.state.show_state("clock", "neutral", self.tr("Kontrolleres …"))
            if proof is None:
                self.list.hide()
            return
        questions, language = view.ground.questionnaire, self._desk.language
        count = self._desk.editing.to_mend
        self.list.show_sentences([
            *(unread_sentence(path, problem, language)
              for path, problem in self._desk.editing.unread.items()),
            *(problem_sentence(one, questions, language) for one in proof.problems),
            *failure_sentences(proof.failures, draft, view, language),
        ])  # fmt: skip
        self.list.setVisible(bool(count))
        self.notes.refresh(draft.program)
        if count:
            said = self.tr("{count} å rette før endringen kan sendes inn")
            self.state.show_state("warning", "maybe", said.format(count=count))
        else:
            held = self.tr("Ingen problemer, og alle regeltester holder")
            self.state.show_state("met", "fits", held)

    def _see_notes(self) -> None:
        self.mend.emit("criteria")
