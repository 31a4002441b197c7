"""The left pane: one line, situations to start from, and the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollBar,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from ui.counter.intake.line_intake import LineIntake
from ui.platform import announce
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets import column_of, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.counter.intake.conflict_notice import ConflictNotice
    from ui.counter.intake.jump import JumpButton
    from ui.counter.intake.needs import NeedsCard
    from ui.counter.intake.row import QuestionRow
    from ui.counter.intake.section import FormSection
    from ui.counter.intake.view import FormView
    from ui.counter.presenter import Counter


class IntakePage(QWidget):
    """The situation of one person, asked and shown. The line stays above; the form scrolls."""

    back_wanted = Signal()

    _counter: Counter
    conflicts: ConflictNotice
    jump: JumpButton
    view: FormView

    def __init__(self, counter: Counter | None = None, parent: QWidget | None = None) -> None:
        """Show the line, and with a counter the empty form; else `furnishing` and `move_in` do."""
        super().__init__(parent)
        self._back_row: QuestionRow | None = None
        self._compact = self._furnished = False
        self.setAccessibleName(self.tr("Situasjonen"))
        self.intake = LineIntake()
        back = QShortcut(QKeySequence("Alt+Left"), self, self._go_back)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()
        self.set_compact(compact=False)
        if counter is not None:
            for _ in self.furnishing(counter):
                pass
            self.move_in()
            self.serve()

    @staticmethod
    def load() -> None:
        """Have loaded what `furnishing` makes, as behind a first picture."""
        import ui.counter.intake.conflict_notice
        import ui.counter.intake.jump
        import ui.counter.intake.view  # noqa: F401 - loaded before it is made
        from ui.answers import load_editors

        load_editors()

    def furnishing(self, counter: Counter) -> Iterator[None]:
        """Make the form of a counter, some milliseconds at a time; nothing of it shows."""
        from ui.counter.intake.conflict_notice import ConflictNotice
        from ui.counter.intake.jump import JumpButton
        from ui.counter.intake.view import FormView

        self._counter = counter
        self.view = FormView(counter)
        self.view.hide()
        self._column.addWidget(self.view, 1)
        yield
        yield from self.view.furnishing()
        self.conflicts = ConflictNotice(counter)
        self.jump = JumpButton(self._sections)
        counter.changed.connect(self._refresh)
        counter.person_gone.connect(self._forget)
        counter.catalogue_changed.connect(self._renew)
        yield

    def move_in(self) -> None:
        """Put the form in its place below the line at once."""
        for _ in self.moving_in():
            pass

    def moving_in(self) -> Iterator[None]:
        """Put the form in its place below the line, a part at a time."""
        self.conflicts.question_wanted.connect(self.focus_question)
        self.jump.wanted.connect(self._go_to)
        self.view.started.connect(self._start_asking)
        self.view.back_wanted.connect(self._go_back)
        self.view.question_wanted.connect(self.focus_question)
        self._title.addWidget(self.jump)
        self._head.addWidget(self.conflicts)
        self._column.removeItem(self._room)
        coming = self.view.form.coming()
        next(coming)
        yield
        self.view.show()
        self._furnished = True
        self.set_compact(self._compact)
        yield
        yield from coming

    def serve(self) -> None:
        """Read what stands in the line, and what is typed from now on."""
        self.intake.serve(self._counter)

    def focus_line(self) -> None:
        """Put the caret in the one-line intake."""
        self.intake.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.intake.line.selectAll()

    def go_on_from(self, other: IntakePage) -> None:
        """Hold the line that is half written in another one, as when the language changes."""
        self.intake.go_on_from(other.intake)

    def focus_question(self, question_id: str, back_to: str = "") -> None:
        """Put the caret in the answer to a question; `back_to` names where the asker came from."""
        if question_id not in self._counter.catalogue.questionnaire.questions:
            return
        needs = self._needs(question_id)
        if needs is not None:
            needs.go_in()
            self.view.scroll_to(needs)
            return
        row = self.view.form.reveal(question_id)
        self._offer_back(row, back_to)
        row.mark()
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.scroll_to(row)

    def focus_given(self) -> None:
        """Show all the answers that were given; where there are none, the line to give them in."""
        given = self.view.form.given
        if given.isHidden():
            self.focus_line()
        else:
            given.go_in()
            self.view.scroll_to(given)

    def current_question(self) -> str | None:
        """Return the question whose answer has the focus."""
        from matcher.questions import NEEDS

        row, needs = self.view.form.rows.current(), self.view.form.needs
        if row is None and needs is not None and needs.has_focus():
            return NEEDS
        return row.question.id if row else None

    def turn_evidence(self) -> bool:
        """Let the answer that has the focus be known from somewhere else; False without one."""
        from matcher.questions import known
        from ui.counter.intake.evidence import evidence_words, next_evidence

        row = self.view.form.rows.current()
        if row is None or known(row.state.answer) is None:
            return False
        evidence = next_evidence(row.state.evidence)
        self._counter.mark(row.question.id, evidence)
        announce(row, f"{row.label.text()}: {evidence_words(evidence, self._counter.language)}")
        return True

    def show_help(self, question_id: str) -> None:
        """Unfold the help of a question."""
        needs = self._needs(question_id)
        if needs is not None:
            needs.notes.show_help(shown=True)
        elif question_id in self._counter.catalogue.questionnaire.questions:
            row = self.view.form.reveal(question_id)
            row.notes.show_help(shown=True)
            self.view.scroll_to(row)

    def settle(self) -> None:
        """Give every row the height it needs, now."""
        settle(self.view)

    def set_compact(self, compact: bool) -> None:
        """Put more questions on the screen, with less air."""
        self._compact = compact
        gap = SPACE_S if compact else SPACE_M
        # The line ends where the form below it does.
        bar = QScrollBar().sizeHint().width()
        self._head.setContentsMargins(gap, gap, bar + SPACE_XS, gap)
        if self._furnished:
            self.view.set_compact(compact=compact)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Skriv det du vet"))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("heading", "3")
        title.setBuddy(self.intake.line)
        self._title = QHBoxLayout()
        self._title.addWidget(title, 1)
        self._head = QVBoxLayout()
        self._head.setSpacing(SPACE_S)
        self._head.addLayout(self._title)
        self._head.addWidget(self.intake)
        self._column = column_of(self, spacing=0)
        self._column.addLayout(self._head)
        self._room = QSpacerItem(0, 0, vData=QSizePolicy.Policy.Expanding)
        self._column.addItem(self._room)

    def _needs(self, question_id: str) -> NeedsCard | None:
        """Return the card of the needs, if it is they that are asked for."""
        from matcher.questions import NEEDS

        return self.view.form.needs if question_id == NEEDS else None

    def _refresh(self) -> None:
        self.view.form.refresh()
        self.conflicts.refresh()
        if not self._counter.situation.answers:
            # Somebody new: the empty form stands there at once, and not half of the former one.
            settle(self.view, afresh=True)

    def _forget(self) -> None:
        self._offer_back(None, "")
        self.intake.forget()
        self.view.form.forget()
        self.view.scroll_back()
        self.conflicts.refresh()

    def _renew(self) -> None:
        self._back_row = None
        self.intake.forget()
        self.view.renew()

    def _start_asking(self, question_id: str) -> None:
        if question_id:
            self.focus_question(question_id)

    def _sections(self) -> list[FormSection]:
        return self.view.form.sections()

    def _go_to(self, section: FormSection) -> None:
        section.unfold()
        section.header.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.scroll_to(section, to_top=True)

    def _offer_back(self, row: QuestionRow | None, back_to: str) -> None:
        if self._back_row is not None and self._back_row is not row:
            self._back_row.notes.show_back("")
        if row is not None and (back_to or row is self._back_row):
            row.notes.show_back(back_to)
        self._back_row = row if back_to else None

    def _go_back(self) -> None:
        if self._back_row is not None:
            self._offer_back(None, "")
            self.back_wanted.emit()
