"""All programs in a table: search, filters, new, copy, end. Enter opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from ui.desk.inbox import inbox_lines
from ui.desk.programs.acts import ProgramActs
from ui.desk.programs.filters import Filters
from ui.desk.programs.model import ProgramsModel
from ui.desk.programs.rows import rows_of
from ui.desk.programs.table import ProgramsTable
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import LineEdit, Sentences, column_of, with_looks

if TYPE_CHECKING:
    from ui.desk.presenter import Desk
    from ui.desk.programs.rows import ProgramRow


class ProgramsPage(QWidget):
    """A table over the whole width, or a list at the side while a program is open."""

    opened = Signal(str)

    waiting_opened = Signal(str)
    """A program was chosen that waits for who is at the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the desk's programs."""
        super().__init__(parent)
        self._desk = desk
        self._rows: list[ProgramRow] = []
        self.setAccessibleName(self.tr("Tiltak"))
        self.model = ProgramsModel(self)
        self.table = ProgramsTable(self.model)
        self.search = LineEdit(self.tr("Søk i tiltak"))
        self.search.set_hints(
            self.tr("Søk på navn, eier eller det tiltaket kalles"), self.tr("Søk")
        )
        self.filters = Filters()
        self.count = with_looks(QLabel(), "muted", "small")
        self.acting = ProgramActs(desk, self)
        self.waiting_title = with_looks(QLabel(self.tr("Venter på deg")), "heading=3")
        self.waiting = Sentences(self.tr("Venter på deg"), lines=6)
        self.waiting.opened.connect(self.waiting_opened)
        self._narrow_now = False
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._open_first)
        self.filters.changed.connect(self._narrow)
        self.table.opened.connect(self._open)
        self.table.reached.connect(self.acting.stand_on)
        desk.overview.changed.connect(self.refresh)
        keys = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.focus_table)
        self.refresh()

    def _lay_out(self) -> None:
        column = column_of(
            self,
            self.waiting_title,
            self.waiting,
            self.search,
            self.filters,
            self.acting.bar,
            self.count,
            spacing=SPACE_S,
            margins=(SPACE_M, SPACE_M, SPACE_M, 0),
        )
        column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Show the programs as they are now."""
        view = self._desk.overview.view
        if view is None:
            return
        self._rows = rows_of(view, self._desk.language)
        self.filters.offer(self._rows)
        self.waiting.show_sentences(inbox_lines(view, self._desk.language))
        self._show_waiting()
        self._narrow()

    def _show_waiting(self) -> None:
        there = bool(self.waiting.sentences) and not self._narrow_now
        self.waiting_title.setVisible(there)
        self.waiting.setVisible(there)

    def _narrow(self) -> None:
        wanted = self.search.text()
        shown = [
            row for row in self._rows if self.filters.lets_through(row) and row.answers_to(wanted)
        ]
        self.table.show_rows(shown)
        said = self.tr("{shown} av {all} tiltak")
        self.count.setText(said.format(shown=len(shown), all=len(self._rows)))
        self.acting.stand_on(self.table.program())

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None:
            self.opened.emit(row.id)

    def _open_first(self) -> None:
        if self.model.rowCount():
            self.table.stand_at(0)
            self._open(self.model.index(0, 0))

    def mark(self, program_id: str) -> None:
        """Stand on a program, if it is shown."""
        self.table.mark(program_id)

    def set_narrow(self, narrow: bool) -> None:
        """Be a list at the side, or a table over the whole width."""
        self.table.set_narrow(narrow)
        self.filters.setHidden(narrow)
        self._narrow_now = narrow
        self._show_waiting()

    def focus_table(self) -> None:
        """Put the focus on the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the caret in the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
