"""Where programs are worked on: the list, and beside it or in its place the one that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter

from matcher.rulework import EntryKind
from ui.desk.open_program import PUBLISHING, DraftPane
from ui.desk.programs import ProgramsPage
from ui.theme import BODY_PIXELS

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.desk.focus import Part
    from ui.desk.presenter import Desk

ROOMY = 1_600
"""Pixels of width, at the usual text size, from which the list stays beside an open program."""

_SHARES = (300, 1_300)


class WorkArea(QSplitter):
    """Follows what the desk has open."""

    entry_wanted = Signal(str)
    """A question, an amount or the like is to be looked at, by the key of its draft."""

    def __init__(self, desk: Desk) -> None:
        """Show the list of a desk's programs."""
        super().__init__(Qt.Orientation.Horizontal)
        self._desk = desk
        self._untested = self._waiting = ""
        self.programs, self.pane = ProgramsPage(desk), DraftPane(desk)
        self.setChildrenCollapsible(False)
        self.addWidget(self.programs)
        self.addWidget(self.pane)
        self.setStretchFactor(1, 1)
        self.programs.opened.connect(desk.editing.open)
        self.programs.waiting_opened.connect(self.open_waiting)
        self.pane.close_wanted.connect(self.close_program)
        desk.editing.opened.connect(self._show_open)
        self._show_open()

    def _show_open(self) -> None:
        draft = self._desk.editing.draft
        there = draft is not None
        if there == self.pane.isHidden():
            self.programs.set_narrow(there)
            self.pane.setVisible(there)
            self._fit()
            if there:
                self.setSizes(_SHARES)
        if draft is not None:
            self.programs.mark(draft.program.id)
            if draft.program.id == self._untested:
                self.pane.show_untested()
            elif draft.program.id == self._waiting:
                self.pane.go_to(PUBLISHING)
            else:
                self.pane.focus_content()
        self._untested = self._waiting = ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is worked on the room that the list would take, where there is not enough."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs the room of a wider window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # Not now: the style sheet is going through a list of all widgets.
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        roomy = self.width() >= ROOMY * QApplication.font().pixelSize() / BODY_PIXELS
        self.programs.setVisible(roomy or self._desk.editing.draft is None)

    def search(self) -> None:
        """Put the caret in the search; what is open is saved and closed if it took the room."""
        if self.programs.isHidden():
            self._desk.editing.close()
        self.programs.focus_search()

    def open_untested(self, program_id: str) -> None:
        """Open a program where the changes stand that no rule case would notice."""
        self._untested = program_id
        self._desk.editing.open(program_id)

    def open_waiting(self, program_id: str) -> None:
        """Open a program where it is approved and published; an entry has a page of its own."""
        if EntryKind.of(program_id) is not None:
            self.entry_wanted.emit(program_id)
            return
        self._waiting = program_id
        self._desk.editing.open(program_id)

    def close_program(self) -> None:
        """Go back to the table of all programs."""
        self._desk.editing.close()
        self.programs.focus_table()

    def focus_here(self) -> None:
        """Put the focus where the work is."""
        if self._desk.editing.draft is not None:
            self.pane.focus_content()
        else:
            self.programs.focus_search()

    def parts(self) -> list[Part]:
        """Return what is seen here, each with the way to put the focus in it."""
        found: list[Part] = []
        if self.programs.isVisible():
            found.append((self.programs, self.programs.focus_table))
        if self.pane.isVisible():
            found += [(self.pane.tabs, self.pane.tabs.setFocus), *self.pane.parts()]
        return found
