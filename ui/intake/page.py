"""The left pane: one line, situations to start from, and the form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.intake.conflicts import ConflictNotice
from ui.intake.form import Form
from ui.intake.jump import JumpButton
from ui.intake.line_intake import LineIntake
from ui.theme import SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.counter import Counter
    from ui.intake.row import QuestionRow
    from ui.intake.section import Section

SETTLE_MILLISECONDS = 150
_AIR = 40


class IntakePage(QWidget):
    """The situation of one person, asked and shown. The line stays above; the form scrolls."""

    back_wanted = Signal()

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        """Show an empty form; most of it is made after the first paint."""
        super().__init__(parent)
        self._counter = counter
        self._compact = False
        self._back_row: QuestionRow | None = None
        self.intake = LineIntake(counter)
        self.conflicts = ConflictNotice(counter)
        self.conflicts.question_wanted.connect(self.focus_question)
        self.jump = JumpButton(self._sections)
        self.jump.wanted.connect(self._go_to)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: otherwise all would move aside when it comes.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Situasjonen"))
        self._spare_time = QTimer(self, interval=0)
        self._spare_time.timeout.connect(self._build_one)
        self._settling = QTimer(self, interval=SETTLE_MILLISECONDS, singleShot=True)
        self._settling.timeout.connect(self._spare_time.start)
        back = QShortcut(QKeySequence("Alt+Left"), self, self._go_back)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()
        self._make_form()
        counter.changed.connect(self._refresh)
        counter.person_gone.connect(self._forget)
        counter.catalogue_changed.connect(self._make_form)

    def focus_line(self) -> None:
        """Put the caret in the one-line intake."""
        self.intake.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.intake.line.selectAll()

    def focus_question(self, question_id: str, back_to: str = "") -> None:
        """Put the caret in the answer to a question; `back_to` names where the asker came from."""
        if question_id not in self._counter.catalogue.questionnaire.questions:
            return
        row = self._form.reveal(question_id)
        self._offer_back(row, back_to)
        row.mark()
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # Its place is known when the layout has settled.
        QTimer.singleShot(0, row, partial(self._scroll_to, row))

    def current_question(self) -> str | None:
        """Return the question whose answer has the focus."""
        row = self._form.rows.current()
        return row.question.id if row else None

    def show_help(self, question_id: str) -> None:
        """Unfold the help of a question."""
        if question_id in self._counter.catalogue.questionnaire.questions:
            row = self._form.reveal(question_id)
            row.notes.show_help(shown=True)
            QTimer.singleShot(0, row, partial(self._scroll_to, row))

    def set_compact(self, compact: bool) -> None:
        """Put more questions on the screen, with less air."""
        self._compact = compact
        gap = SPACE_S if compact else SPACE_M
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._head.setContentsMargins(gap, gap, bar + SPACE_XS, gap)
        self._form.set_compact(compact=compact)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Skriv det du vet"))
        title.setProperty("heading", "3")
        title.setBuddy(self.intake.line)
        line = QHBoxLayout()
        line.addWidget(title, 1)
        line.addWidget(self.jump)
        self._head = QVBoxLayout()
        self._head.setSpacing(SPACE_S)
        self._head.addLayout(line)
        self._head.addWidget(self.intake)
        self._head.addWidget(self.conflicts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._scroll, 1)

    def _make_form(self) -> None:
        self._back_row = None
        self._form = Form(self._counter)
        self._form.started.connect(self._started)
        self._form.rows.back_wanted.connect(self._go_back)
        self._scroll.setWidget(self._form)
        self.set_compact(self._compact)
        if self.isVisible():
            self._settling.start()

    def _build_one(self) -> None:
        if not self._form.build_one():
            self._spare_time.stop()
            self._form.order_tabs()

    def _refresh(self) -> None:
        self._form.refresh()
        self.conflicts.refresh()

    def _forget(self) -> None:
        self._offer_back(None, "")
        self.intake.forget()
        self._form.forget()
        self.conflicts.refresh()
        self._scroll.verticalScrollBar().setValue(0)

    def _started(self, question_id: str) -> None:
        if question_id:
            self.focus_question(question_id)

    def _sections(self) -> list[Section]:
        return self._form.sections()

    def _go_to(self, section: Section) -> None:
        section.unfold()
        section.header.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, section, partial(self._scroll_to, section, to_top=True))

    def _scroll_to(self, part: QWidget, *, to_top: bool = False) -> None:
        top = part.mapTo(self._form, part.rect().topLeft()).y()
        if to_top:
            self._scroll.verticalScrollBar().setValue(top)
            return
        self._scroll.ensureVisible(0, top + part.height(), 0, _AIR)
        self._scroll.ensureVisible(0, top, 0, _AIR)

    def _offer_back(self, row: QuestionRow | None, back_to: str) -> None:
        if self._back_row is not None and self._back_row is not row:
            self._back_row.notes.show_back("")
        self._back_row = row if back_to else None
        if row is not None:
            row.notes.show_back(back_to)

    def _go_back(self) -> None:
        if self._back_row is not None:
            self._offer_back(None, "")
            self.back_wanted.emit()
