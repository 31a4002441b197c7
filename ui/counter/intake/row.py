"""One question of the form: its words, its editor, and what there is to say about the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from matcher.questions import Evidence
from matcher.questions.children import ENTRY as CHILDREN
from ui.answers import editor_for, editor_for_children
from ui.counter.intake.evidence import EvidenceMark
from ui.counter.intake.row_menu import popup_menu
from ui.counter.intake.row_notes import RowNotes
from ui.counter.intake.states import SENSITIVE, RowState
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets import IconButton, IconLabel, set_look, shade

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent, QPaintEvent

    from matcher.questions import Language, Question

MARK_MILLISECONDS = 2_000
_BAR = 4


class QuestionRow(QWidget):
    """Label and small buttons on one line, the editor below, notes below that."""

    back_wanted = Signal()
    marked_as = Signal(object)
    """Somebody says where the answer is known from."""

    def __init__(self, question: Question, language: Language, today: Callable[[], date]) -> None:
        """Make the editor for a question as the form asks it; nothing is answered yet."""
        super().__init__()
        self.question = question
        self.state = RowState()
        self.in_sight = True
        self.label = QLabel(question.label.into(language))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        editor = editor_for_children if question.id == CHILDREN else editor_for
        self.editor = editor(question, language, today)
        self.label.setBuddy(self.editor)
        self._notes: RowNotes | None = None
        self._marking: QTimer | None = None
        self._seen: EvidenceMark | None = None
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(SPACE_XS)
        self._grid.setVerticalSpacing(0)
        self._lay_out()
        self.set_compact(compact=False)

    @property
    def notes(self) -> RowNotes:
        """What stands below the answer; made when first needed."""
        if self._notes is None:
            self._notes = RowNotes(self.question, self.editor.language)
            self._notes.back_wanted.connect(self.back_wanted)
            self._notes.accepted.connect(self.editor.accept)
            self._grid.addWidget(self._notes, 2, 0, 1, -1)
        return self._notes

    def set_compact(self, *, compact: bool) -> None:
        """Stand closer to the neighbours, or not."""
        below = SPACE_XS if compact else SPACE_S + SPACE_XS
        self._grid.setContentsMargins(SPACE_S, 0, 0, below)

    def set_in_sight(self, *, in_sight: bool) -> None:
        """Show or hide the row, now or when it gets a place."""
        if in_sight != self.in_sight:
            self.in_sight = in_sight
            self.settle()

    def settle(self) -> None:
        """Be seen or not; a row without a place would become a window of its own."""
        if self.parentWidget() is not None and self.isHidden() is self.in_sight:
            self.setVisible(self.in_sight)

    def show_state(self, state: RowState, others: Sequence[str]) -> None:
        """Show an answer and its standing; `others` are the questions it disagrees with."""
        self.state = state
        self.editor.set_answer(state.answer)
        if self._seen is not None or state.evidence is not Evidence.SAID:
            self.seen.show_evidence(state.evidence, self.label.text(), self.editor.language)
        unused = state.unused and state.answer is not None
        set_look(self.label, "muted", "true" if unused else "")
        if self._notes is not None or unused or others or state.follows or state.tried:
            self.notes.show_standing(unused=unused, disagrees_with=others)
            self.notes.show_follows(state.follows)
            self.notes.show_trial(tried=state.tried, stands=state.stands)

    @property
    def seen(self) -> EvidenceMark:
        """What tells that an answer was seen; made when first needed."""
        if self._seen is None:
            self._seen = EvidenceMark()
            self._grid.addWidget(self._seen, 0, 2, Qt.AlignmentFlag.AlignTop)
        return self._seen

    def forget(self) -> None:
        """Be as new: no answer, no help, no way back."""
        self.editor.clear()
        self._take_away_notes()
        self.unmark()
        self.show_state(RowState(shown=self.state.shown), ())

    def _take_away_notes(self) -> None:
        """Give the notes back: who comes next seldom needs the same, and a day has many people."""
        if self._notes is not None:
            self._notes.hide()
            self._notes.deleteLater()
            self._notes = None

    def mark(self) -> None:
        """Draw a bar beside the row for a moment."""
        if self._marking is None:
            self._marking = QTimer(self, singleShot=True, interval=MARK_MILLISECONDS)
            self._marking.timeout.connect(self.update)
        self._marking.start()
        self.update()

    def unmark(self) -> None:
        """Take the bar away before its time."""
        if self._marking is not None:
            self._marking.stop()
            self.update()

    @property
    def marked(self) -> bool:
        """Whether the bar is there now."""
        return self._marking is not None and self._marking.isActive()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.marked:
            painter = QPainter(self)
            height = self.height() - self._grid.contentsMargins().bottom()
            painter.fillRect(0, 0, _BAR, height, QColor(shade("accent")))

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.label, 0, 0)
        if self.question.sensitivity in SENSITIVE:
            words = self.tr("Følsom opplysning – spør bare når det trengs")
            self._grid.addWidget(IconLabel("lock", words, around=10), 0, 1, top)
        asking = IconButton("help", self.tr("Hjelp til spørsmålet (F1)"))
        asking.clicked.connect(self._turn_help)
        self._more = IconButton("more", self.tr("Andre måter å svare på (Shift+F10)"))
        self._more.clicked.connect(self._popup)
        for place, button in enumerate((asking, self._more)):
            button.setAccessibleName(f"{button.accessibleName()}: {self.label.text()}")
            self._grid.addWidget(button, 0, 3 + place, top)
        self._grid.addWidget(self.editor, 1, 0, 1, -1)

    def _turn_help(self) -> None:
        self.notes.turn_help()

    def _popup(self) -> None:
        self._open_menu(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _open_menu(self, where: QPoint) -> None:
        popup_menu(self.editor, where, self.state.evidence, self.marked_as.emit)
