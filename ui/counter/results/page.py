"""The middle pane: what to ask, and which programs fit, may fit, or do not fit now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.catalogue import Group, Match
from ui.counter.results.coming_line import ComingLine
from ui.counter.results.counts import Counts
from ui.counter.results.delegate import ResultsDelegate
from ui.counter.results.hint import Hint
from ui.counter.results.list import ResultsList
from ui.counter.results.list_content import ListContent
from ui.counter.results.model import ResultsModel
from ui.counter.results.next_card import NextCard
from ui.counter.results.row_words import RowWords
from ui.counter.results.search_field import SearchField
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets import Words, WrapButton, column_of, needed_height

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from PySide6.QtCore import QModelIndex

    from matcher.questions import Evidence
    from ui.counter.presenter import Counter


_RESHAPED = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest})
_ROWS = 3
"""So many lines of text the list has at least: one program."""


class ResultsPage(QWidget):
    """Counts, search, next question and the list."""

    program_chosen = Signal(str)
    question_wanted = Signal(str)
    sheet_wanted = Signal()
    folded = Signal(str)
    """How the groups stand was changed: as settings keep it."""

    @classmethod
    def making(cls, counter: Counter) -> Generator[None, None, ResultsPage]:
        """Make the list of a counter, what takes long in turns of its own."""
        yield from SearchField.drawing()
        card = NextCard(counter)
        yield
        return cls(counter, card=card)

    def __init__(
        self, counter: Counter, parent: QWidget | None = None, card: NextCard | None = None
    ) -> None:
        """Show the counter's assessment."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tiltak"))
        self._counter = counter
        self._listing = ListContent(counter)
        self._narrow = False
        self._chosen: tuple[str, ...] = ()
        self._evidence: Mapping[str, Evidence] = {}
        self._build(card)
        self._lay_out()
        self._join()
        self._show_rows()
        self._show_rest()

    def _build(self, card: NextCard | None) -> None:
        self.counts = Counts()
        self.search = SearchField()
        self.card = NextCard(self._counter) if card is None else card
        self.hint = Hint()
        self._lines = RowWords(self._counter, self)
        self.model = ResultsModel(self._lines, self)
        self._delegate = ResultsDelegate(self.model)
        self.list = ResultsList(self.model, self._delegate)
        self.rest = Words("", "muted", "small")
        self.coming = ComingLine(self._counter)
        self.sheet = WrapButton("", "primary")
        self.sheet.hide()

    def _lay_out(self) -> None:
        self._top = QVBoxLayout()
        for widget in (self.counts, self.search, self.card, self.hint):
            self._top.addWidget(widget)
        column = column_of(self, spacing=0)
        column.addLayout(self._top)
        column.addWidget(self.list, 1)
        column.addWidget(self.rest)
        column.addWidget(self.coming)
        column.addWidget(self.sheet)
        column.addStretch()
        self.set_compact(False)

    def _join(self) -> None:
        self._counter.changed.connect(self._changed)
        self._counter.person_gone.connect(self._person_gone)
        self._counter.catalogue_changed.connect(self._catalogue_changed)
        self.card.question_wanted.connect(self.question_wanted)
        self.search.searched.connect(self._searched)
        self.search.refused.connect(self.hint.say_refused)
        self.search.down.connect(self._go_down)
        self.search.entered.connect(self._open_first)
        self.list.reached.connect(self._reached)
        self.list.opened.connect(self._opened)
        self.list.standing_wanted.connect(self.say_standing)
        self.list.ticked.connect(self._ticked)
        self._counter.plan_changed.connect(self._plan_changed)
        self.sheet.clicked.connect(self.sheet_wanted)

    def select(self, program_id: str) -> None:
        """Mark a program; one that is not suggested is brought into sight by searching for it."""
        self._listing.selected = program_id
        if self._listing.is_suggested(program_id):
            self.search.clear()
        elif not self.model.place(program_id).isValid():
            program = self._counter.catalogue.programs[program_id]
            self.search.show_text(program.name.into(self._counter.language))
        self._show_rows()
        self.list.scrollTo(self.model.place(program_id))

    def say_standing(self, program_id: str = "") -> None:
        """Say why a program stands where it stands; without one the marked or focused row."""
        at = program_id or self.model.program(self.list.currentIndex()) or self.selected()
        match = self._counter.assessment.by_id.get(at or "")
        if match is not None:
            self.hint.say_standing(self._lines.title(match), self._lines.standing(match))

    def set_folds(self, folds: str) -> None:
        """Let the groups stand as they did when settings were kept."""
        self._listing.set_folds(folds)
        self._show_rows()

    def selected(self) -> str | None:
        """Return the id of the marked program."""
        return self._listing.selected

    def focus_list(self) -> None:
        """Put the focus on the marked program, or on the first."""
        if not self.list.currentIndex().isValid():
            self.list.mark_current(self.model.first_program())
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        """Put the caret in the search field, ready for another search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def event(self, event: QEvent) -> bool:
        """Leave out what has no room where bars above, or large letters, take it."""
        done = super().event(event)
        if event.type() in _RESHAPED:
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Show the card and the counts where the list has room too; squeezed none can be read.

        What it asks is there by its key all the same.
        """
        around = self._top.contentsMargins()
        width = self.width() - around.left() - around.right()
        kept = (self.search, self.hint, self.rest, self.coming, self.sheet)
        left = self.height() - around.top() - around.bottom()
        left -= _ROWS * self.list.fontMetrics().lineSpacing()
        for part in (*(each for each in kept if not each.isHidden()), self.counts, self.card):
            left -= needed_height(part, width) + self._top.spacing()
            if part in (self.counts, self.card):
                part.setHidden(left < 0)

    def set_compact(self, compact: bool) -> None:
        """Put more rows on the screen, with less air."""
        around = SPACE_S if compact else SPACE_M
        self._top.setContentsMargins(around, around, around, SPACE_XS)
        self._top.setSpacing(SPACE_XS if compact else SPACE_S)
        for words in (self.rest, self.coming):
            words.setContentsMargins(around, SPACE_XS, around, SPACE_XS)
        self._delegate.compact = compact
        self.list.doItemsLayout()

    def set_narrow(self, narrow: bool) -> None:
        """Where a program takes the list's place, only Enter or a click chooses it."""
        self._narrow = narrow

    def _changed(self) -> None:
        self._plan_changed()
        if (evidence := self._counter.situation.evidence) != self._evidence:
            self._evidence = evidence
            self._say_anew()
        self._show_rows()
        if not self._counter.situation.answers:
            self.list.go_back_to_top()
        self._show_rest()

    def _show_rows(self) -> None:
        rows = self._listing.rows()
        self.list.show_rows(rows, self._listing.selected)
        self.list.setVisible(bool(rows))
        self._say_rest()

    def _ticked(self, program_id: str) -> None:
        plan = self._counter.plan
        if self._counter.held is not None:
            self.hint.say_trial()
        elif plan.locked:
            self.hint.say_locked()
        else:
            self._counter.choose(plan.toggled(program_id))

    def _plan_changed(self) -> None:
        """Show what is chosen; what is said of a row may be another beside what is chosen now."""
        chosen = self._counter.plan.ids
        if chosen == self._chosen:
            return
        self._chosen = chosen
        self._say_anew()
        self.sheet.set_words(self.tr("Lag ark med {count} tiltak …").format(count=len(chosen)))
        self.sheet.setVisible(bool(chosen))

    def _say_anew(self) -> None:
        """Say every row again: what is said of it hangs on more than its match."""
        self._lines.forget()
        self.model.say_again()

    def _show_rest(self) -> None:
        assessment = self._counter.assessment
        answered = bool(self._counter.situation.answers)
        self.counts.show_counts(assessment.matches, aloud=answered)
        self.coming.follow()
        self._say_hint()
        self.card.ask_later()

    def _say_rest(self) -> None:
        matches = self._counter.assessment.matches
        hidden = sum(match.group is Group.SEARCH for match in matches)
        said = self.tr("{count} tiltak til finnes ved søk").format(count=hidden)
        self.rest.setText(said)
        self.rest.setVisible(bool(hidden) and not self._listing.query)

    def _say_hint(self) -> None:
        query = self._listing.query
        if query and not self.model.rowCount():
            self.hint.say_not_found(query)
        elif query and (hits := self._listing.hits) and hits.choice:
            language = self._counter.language
            answer = hits.choice.choice.label.into(language)
            self.hint.say_answer(answer, hits.choice.question.label.into(language))
        elif query and hits and hits.guessed:
            self.hint.say_like(query)
        elif query or self._counter.situation.answers:
            self.hint.say_nothing()
        else:
            self.hint.say_start()

    def _searched(self, text: str) -> None:
        self._listing.query = text.strip()
        self._show_rows()
        self._say_hint()
        if self._listing.query:
            found = self.tr("{count} treff").format(count=self.model.rowCount())
            self.counts.say_later(self.hint.text() or found)

    def _go_down(self) -> None:
        if self._listing.query:
            self.list.setCurrentIndex(self.model.first_program())
        self.focus_list()

    def _open_first(self) -> None:
        first = self.model.first_program()
        if self._listing.query and first.isValid():
            self._opened(first)

    def _reached(self, program_id: str) -> None:
        self._listing.selected = program_id
        if not self._narrow:
            self.program_chosen.emit(program_id)

    def _opened(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if isinstance(row, Match):
            self._listing.selected = row.program.id
            self.list.mark(index)
            self.program_chosen.emit(row.program.id)
        else:
            self._listing.fold(row.group)
            self._show_rows()
            self.folded.emit(self._listing.folds())

    def _person_gone(self) -> None:
        self._lines.forget()
        self._listing.forget_person()
        self.search.clear()
        self.counts.say_later("")
        self._show_rows()
        self.list.scrollToTop()

    def _catalogue_changed(self) -> None:
        self._lines.forget()
        self._listing.forget_catalogue()
