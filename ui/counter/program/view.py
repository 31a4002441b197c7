"""One program on the page: title and jump links that stay, the rest scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matcher.catalogue.catalogue_age import is_aged
from ui.counter.program.doors import Doors
from ui.counter.program.header import Facts, Title
from ui.counter.program.jump_links import JumpLinks
from ui.counter.program.nearest_yes import NearestYes
from ui.counter.program.relations import RelationLinks
from ui.counter.program.section_view import SectionView
from ui.counter.program.sections import sections_of, titles
from ui.counter.program.why import Why
from ui.platform import BorrowedClipboard, announce
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.widgets import Link, ReadingFocus, ScrollColumn, column_of, discard, settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.counter.presenter import Counter
    from ui.counter.program.sections import CardSection

REST = 120
"""Milliseconds a program is shown before the sections below its reasons are built."""


class _Inside(QWidget):
    """What scrolls. As narrow as the area is; without this, as high as one letter a line needs."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class ProgramView(QWidget):
    """Shows one program after another."""

    question_wanted = Signal(str)
    program_wanted = Signal(str)
    report_wanted = Signal(str)

    def __init__(self, counter: Counter, *, reporting: bool = False) -> None:
        """Start without a program; `reporting` offers to tell that a card is right or wrong."""
        super().__init__()
        self._counter = counter
        self.program: str | None = None
        self.title, self.facts = Title(), Facts(counter)
        self.doors = Doors(counter)
        self.why, self.relations = Why(counter), RelationLinks(counter)
        self.nearest = NearestYes(counter)
        self.sections: list[SectionView] = []
        self._waiting: list[CardSection] = []
        self._clipboard = BorrowedClipboard(self)
        self.report = Link(self.tr("Meld fra om det som står her …"), "note", small=True)
        self.still = Link(self.tr("Stemmer dette fortsatt? Si fra …"), "stale", small=True)
        self._reporting = reporting
        if not reporting:
            self.report.hide()
        for link in (self.report, self.still):
            link.clicked.connect(self._report)
        self.area = ScrollColumn()
        self._lay_out()
        ReadingFocus(self.area)
        self.why.question_wanted.connect(self.question_wanted)
        self.why.program_wanted.connect(self.program_wanted)
        self.relations.program_wanted.connect(self.program_wanted)
        # The rest of the card is below the fold: it can come when the reasons are painted, section
        # by section, and not at all for those who only pass by.
        self._rest = self._timer(self._build_next)
        self._jumping = self._timer(self._land)
        self._target = 0
        self.set_compact(False)

    def _timer(self, slot: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    def _lay_out(self) -> None:
        inside = _Inside()
        self._inside = QVBoxLayout(inside)
        parts = (self.doors, self.facts, self.still, self.why, self.nearest, self.relations)
        for widget in parts:
            self._inside.addWidget(widget)
        self._inside.addStretch()
        self._inside.addWidget(self.report)
        self.area.setWidget(inside)
        headings = (self.why.heading.text(), *titles(self._counter.language))
        jumps = JumpLinks(headings, self.jump)
        self._top = column_of(None, self.title, jumps, margins=None)
        column = column_of(self, spacing=0)
        column.addLayout(self._top)
        column.addWidget(self.area, 1)

    def set_compact(self, compact: bool) -> None:
        """Give everything less air."""
        self._top.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        self._top.setSpacing(SPACE_S)
        self._inside.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_L)
        self._inside.setSpacing(SPACE_L if compact else SPACE_XL)
        self.why.set_compact(compact)

    def show_program(self, program_id: str) -> None:
        """Show another program from its beginning."""
        self.program = program_id
        discard(self._inside, *self.sections)
        self.sections.clear()
        program = self._counter.catalogue.programs[program_id]
        self._waiting = list(sections_of(program, self._counter))
        self.refresh()
        self.area.verticalScrollBar().setValue(0)
        self._rest.start(REST)

    def refresh(self) -> None:
        """Show what an answer changed, and leave the page where it is scrolled to."""
        match = self._counter.assessment[self.program or ""]
        name = match.program.name.into(self._counter.language)
        self.title.show_match(match, name, likely=self._counter.is_likely(match))
        for part in (self.doors, self.facts, self.why, self.nearest, self.relations):
            part.show_match(match)
        aged = is_aged(match.program, self._counter.situation.as_of)
        self.still.setVisible(self._reporting and aged)
        self.settle()

    def settle(self) -> None:
        """Give every text the height it needs, now: nested layouts would take a round each."""
        settle(self)

    def build_rest(self) -> None:
        """Build the sections below the reasons that are not there yet."""
        self._rest.stop()
        while self._waiting:
            self._build_section()

    def _build_next(self) -> None:
        if self._waiting:
            self._build_section()
            self._rest.start(0)

    def _build_section(self) -> None:
        section = SectionView(self._waiting.pop(0))
        section.copied.connect(self._copy)
        # Above the stretch and the link below it.
        self._inside.insertWidget(self._inside.count() - 2, section)
        section.show()
        self.sections.append(section)
        self.settle()

    def jump(self, place: int) -> None:
        """Scroll to a section and put the focus on its heading; 0 is *Hvorfor*."""
        self.build_rest()
        self._target = place
        # What was just built has its place when the layout has had its turn.
        self._jumping.start(0)

    def _land(self) -> None:
        if self._target > len(self.sections):
            return
        part: Why | SectionView = self.sections[self._target - 1] if self._target else self.why
        self.area.verticalScrollBar().setValue(part.y())
        part.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _report(self) -> None:
        if self.program:
            self.report_wanted.emit(self.program)

    def _copy(self, address: str) -> None:
        self._clipboard.put(address)
        announce(self, self.tr("Adressen er kopiert"))
