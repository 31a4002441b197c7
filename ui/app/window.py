"""The main window: at once the line to write in, and then all the rest of the counter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from ui.app.actions import Actions
from ui.app.pane_row import PaneRow
from ui.app.status_line import StatusLine
from ui.counter import IntakePage
from ui.platform import (
    KeptInside,
    NoticeBar,
    Stay,
    kept_frame,
    next_part,
    next_stop,
    put_frame,
)  # fmt: skip
from ui.widgets import column_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from PySide6.QtCore import QChildEvent
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from matcher.catalogue import Catalogue
    from ui.app.bars import BarsAbove
    from ui.app.curtain import Curtain
    from ui.app.file_drop import FileDrop
    from ui.counter import Counter, ProgramPage, ResultsPage

SIZE = QSize(1_366, 768)
SMALLEST = QSize(800, 520)


class Window(QMainWindow):
    """Joins the screens by signals; they do not know each other."""

    closing = Signal()
    present_wanted = Signal()
    """The answers are to be judged by what is true now."""

    counter: Counter
    results: ResultsPage
    program: ProgramPage
    notices: NoticeBar
    bars: BarsAbove
    curtain: Curtain
    drop: FileDrop

    def __init__(self, counter: Counter | None = None) -> None:
        """Build what is there at once: the line to write in. With a counter, all the rest too."""
        super().__init__()
        self.setWindowTitle("Tiltaksfinner")
        self.setMinimumSize(SMALLEST)
        self.furnished = False
        """Whether everything is made."""

        self.moved_in = False
        """Whether all that was made is in its place."""

        self._came_from: str | None = None
        self._standing: tuple[Catalogue, date] | None = None
        self.inside = KeptInside(self)
        self.intake = IntakePage()
        self.splitter = PaneRow(self.intake)
        self.commands = Actions(self)
        self._lay_out()
        self.resize(SIZE)
        self.inside.hold(self)
        if counter is not None:
            self.furnish(counter)
            self.move_in()

    def _lay_out(self) -> None:
        self._at_counter = QWidget()
        self._column = column_of(self._at_counter, spacing=0)
        self._column.addWidget(self.splitter, 1)
        self.modes = QStackedWidget()
        self.modes.addWidget(self._at_counter)
        self.setCentralWidget(self.modes)
        self.status = StatusLine()
        self.setStatusBar(self.status)

    def furnish(self, counter: Counter) -> None:
        """Make all that is not there yet; nothing of it shows."""
        for _ in self.furnishing(counter):
            pass

    def furnishing(self, counter: Counter) -> Iterator[None]:
        """Make all that is not there yet, some milliseconds at a time."""
        from ui.counter import ProgramPage, ResultsPage

        self.counter = counter
        yield from self.intake.furnishing(counter)
        self.results = yield from ResultsPage.making(counter)
        yield
        self.program = ProgramPage(counter, reporting=True)
        yield
        self.commands.fill(counter)
        yield
        self.furnished = True

    def move_in(self) -> None:
        """Put all that was made in its place; the line stays as it is, and so does its text."""
        for _ in self.moving_in():
            pass

    def moving_in(self) -> Iterator[None]:
        """Do so one part at a time."""
        from ui.app.bars import BarsAbove
        from ui.app.curtain import Curtain
        from ui.app.file_drop import FileDrop

        self.notices = NoticeBar()
        self._column.insertWidget(0, self.notices)
        self.bars = BarsAbove(self.counter, self._column)
        self.bars.present_wanted.connect(self.present_wanted)
        self.bars.question_wanted.connect(self.open_question)
        self.drop = FileDrop(self)
        yield
        yield from self.splitter.take_in(self.results, self.program)
        yield
        yield from self.intake.moving_in()
        self.curtain = Curtain(self)
        self._join()
        self._obey()
        self._say_version()
        self.intake.serve()
        self.moved_in = True

    def _join(self) -> None:
        self.results.program_chosen.connect(self.show_program)
        self.results.question_wanted.connect(self.go_to_question)
        self.program.question_wanted.connect(self._answer_a_reason)
        self.program.program_wanted.connect(self.go_to_program)
        self.program.close_wanted.connect(self.back_to_list)
        self.intake.back_wanted.connect(self._back_to_reason)
        self.counter.person_gone.connect(self._forget)
        self.counter.changed.connect(self.notices.end_act)
        self.counter.plan_changed.connect(self.notices.end_act)
        self.counter.changed.connect(self._say_version)
        self.counter.catalogue_changed.connect(self._say_version)

    def _obey(self) -> None:
        commands = self.commands
        commands.line_wanted.connect(self.intake.focus_line)
        commands.given_wanted.connect(self.intake.focus_given)
        commands.search_wanted.connect(self.results.focus_search)
        commands.next_question_wanted.connect(self.ask_next)
        commands.list_wanted.connect(self.back_to_list)
        commands.pane_wanted.connect(self.focus_pane)
        commands.help_wanted.connect(self.help_here)
        commands.report_wanted.connect(self.report_program)
        commands.standing_wanted.connect(self.results.say_standing)
        commands.evidence_wanted.connect(self.turn_evidence)

    @property
    def at_counter(self) -> bool:
        """Whether the counter is shown, and not the supervisor's desk."""
        return self.modes.currentWidget() is self._at_counter

    @property
    def is_idle(self) -> bool:
        """Whether nobody is entered or being written about, and nothing lies above the window."""
        written = self.intake.intake.line.text()
        answers = self.counter.situation.answers
        return self.at_counter and not (answers or written or QApplication.activeModalWidget())

    def show_mode(self, page: QWidget | None = None) -> None:
        """Show the counter, or another page in its place."""
        if page is not None and self.modes.indexOf(page) < 0:
            self.modes.addWidget(page)
        self.modes.setCurrentWidget(page or self._at_counter)
        self.status.promise.setVisible(self.at_counter)
        self.commands.show_mode(counter=self.at_counter)

    def put_above(self, bar: QWidget) -> None:
        """Put a bar above the panes."""
        self.bars.put(bar)

    def show_program(self, program_id: str) -> None:
        """Show one program; where the screen is narrow it takes the list's place."""
        self.program.show_program(program_id)
        self.splitter.show_program()

    def back_to_list(self) -> None:
        """Show the list again where the program had taken its place."""
        self.splitter.show_list()
        self.results.focus_list()

    def go_to_question(self, question_id: str) -> None:
        """Put the caret in the answer to a question."""
        self._came_from = None
        self.intake.focus_question(question_id)

    def open_question(self, question_id: str) -> None:
        """Go to a question the caseworker named, one that is only asked on request too."""
        self._unlock(question_id)
        self.go_to_question(question_id)

    def _unlock(self, question_id: str) -> None:
        if self.counter.catalogue.questionnaire[question_id].on_request:
            self.counter.unlock(question_id)

    def ask_next(self) -> None:
        """Go straight to the question that settles most."""
        suggestions = self.counter.next_questions()
        if suggestions:
            self.go_to_question(suggestions[0].question)

    def help_here(self) -> None:
        """Unfold the help of the question that has the focus."""
        question_id = self.intake.current_question()
        if question_id:
            self.intake.show_help(question_id)
        else:
            self._hint(self.tr("Gå til et spørsmål og trykk F1 for å se hjelpen til det."))

    def turn_evidence(self) -> None:
        """Let the answer with the focus be said, seen on paper or from a register, in turn."""
        if not self.intake.turn_evidence():
            self.notices.say(self.tr("Gå til et svar først, så kan du si hvor det er fra."))

    def report_program(self) -> None:
        """Let the caseworker tell that the card that is shown is right or wrong."""
        program_id = self.program.program()
        if program_id:
            self.program.report_wanted.emit(program_id)
        else:
            self._hint(self.tr("Velg et tiltak i listen først, så kan du melde fra om det."))

    def _hint(self, words: str) -> None:
        self.notices.say(words, Stay.UNTIL_NEXT_ACT)

    def _answer_a_reason(self, question_id: str) -> None:
        self._unlock(question_id)
        self._came_from = self.program.program()
        name = ""
        if self._came_from:
            program = self.counter.catalogue.programs[self._came_from]
            name = program.name.into(self.counter.language)
        self.intake.focus_question(question_id, name)

    def _back_to_reason(self) -> None:
        if self._came_from:
            self.go_to_program(self._came_from)
            self.program.setFocus()

    def go_to_program(self, program_id: str) -> None:
        """Select a program in the list and show it."""
        self.results.select(program_id)
        self.show_program(program_id)

    def _forget(self) -> None:
        self._came_from = None
        self.notices.forget_person()
        self.program.clear()
        self.splitter.show_list()
        if self.at_counter:
            self.intake.focus_line()

    def focus_pane(self, step: int) -> None:
        """Move the focus to the next pane, or with -1 to the one before."""
        intake, results, program = self.intake, self.results, self.program
        shown = (intake, intake.focus_line), (results, results.focus_list)
        next_part([*shown, (program, program.setFocus)], step)

    def set_compact(self, compact: bool) -> None:
        """Put more on the screen, with less air."""
        self.intake.set_compact(compact)
        if self.furnished:
            self.results.set_compact(compact)
            self.program.set_compact(compact)

    def settle(self) -> None:
        """Give everything its place and height now: the look is another."""
        self._fit()
        for pane in (self.intake, self.program):
            pane.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drop what is tried by Esc, where nothing nearer has a use for it."""
        trying = self.furnished and self.at_counter and self.counter.held is not None
        if event.key() == Qt.Key.Key_Escape and trying:
            self.counter.drop_trial()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the program page slide over the list where there is no room for three panes."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs the room of a wider window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # Not now: the style sheet is going through a list of all widgets, and moving a pane
            # deletes the handle beside it.
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self.splitter.fit(self.width())

    def _say_version(self) -> None:
        standing = (self.counter.catalogue, self.counter.situation.as_of)
        before = self._standing or (None, None)
        if standing[0] is not before[0] or standing[1] != before[1]:
            self._standing = standing
            self.status.say_version(*standing)

    def childEvent(self, event: QChildEvent) -> None:
        """Hold the boxes over the window inside the screen too."""
        super().childEvent(event)
        # Asked for a child that Qt has only begun to make, PySide6 readies every class it knows.
        if event.polished() and isinstance(child := event.child(), QDialog):
            self.inside.hold(child)

    def placement(self) -> tuple[str, str]:
        """Return where the window and its panes are, as settings keep them."""
        return kept_frame(self), self.splitter.kept()

    def place(self, where: str, panes: str) -> None:
        """Put the window where it was, moved and shrunk so that a screen holds it whole."""
        put_frame(self, where, SIZE, SMALLEST)
        self.splitter.put(panes)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on from the form to the list and the program, and round."""
        if not self.at_counter:
            return super().focusNextPrevChild(forward)
        stop = next_stop(self, QApplication.focusWidget() or self, forward=forward)
        if stop is None:
            return False
        reasons = Qt.FocusReason
        stop.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say goodbye before the window is gone."""
        self.closing.emit()
        super().closeEvent(event)
