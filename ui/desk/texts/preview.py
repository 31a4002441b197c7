"""The program page as a caseworker will see it, beside the texts as they are typed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from matcher.casework import Casework
from matcher.catalogue import FIELDS
from matcher.catalogue.field_types import IdList, Of
from matcher.questions import LANGUAGES
from ui.counter import Counter, ProgramPage
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import SegmentRow, column_of, with_looks

if TYPE_CHECKING:
    from datetime import date

    from matcher.catalogue import Catalogue, Program
    from ui.desk.presenter import Desk

SOON = 150
POINTING = IdList(Of.PROGRAMS)


class Preview(QWidget):
    """Follows the open draft, a moment behind the typing."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing until a draft is open."""
        super().__init__()
        self._desk = desk
        self.setAccessibleName(self.tr("Forhåndsvisning"))
        self.counter: Counter | None = None
        self.page: ProgramPage | None = None
        self._casework: Casework | None = None
        self._shown: Program | None = None
        self.languages = SegmentRow(self.tr("Språk i forhåndsvisningen"))
        for name in (self.tr("Bokmål"), self.tr("Nynorsk"), self.tr("Engelsk")):
            self.languages.add(name)
        self.languages.choose(LANGUAGES.index(desk.language))
        self.languages.chosen.connect(self._speak)
        self._column = column_of(
            self,
            with_looks(QLabel(self.tr("Slik blir siden")), "heading=3"),
            self.languages,
            spacing=SPACE_S,
            margins=(SPACE_M, SPACE_M, 0, 0),
        )
        self._later = QTimer(self, singleShot=True, interval=SOON)
        self._later.timeout.connect(self.refresh)

    def follow(self) -> None:
        """Show the draft as it is, in a moment."""
        self._later.start()

    def _speak(self, number: int) -> None:
        if self.counter is not None:
            self.counter.language = LANGUAGES[number]
            self._shown = None
            self.refresh()

    def refresh(self) -> None:
        """Show the draft as it is."""
        draft, view = self._desk.editing.draft, self._desk.overview.view
        if draft is None or view is None or draft.program is self._shown or not self.isVisible():
            return
        self._shown = draft.program
        catalogue = _small(draft.program, view.ground)
        if self._casework is None:
            self._begin(catalogue)
        else:
            self._casework.use_catalogue(catalogue)
        self._show(draft.program.id)

    def _begin(self, catalogue: Catalogue) -> None:
        view = self._desk.overview.view
        assert view is not None  # noqa: S101 - asked by `refresh`
        self._casework = Casework(catalogue, partial(_same, view.today))
        self.counter = Counter(self._casework, LANGUAGES[self.languages.number() or 0], self)
        self.page = ProgramPage(self.counter)
        self._column.addWidget(self.page, 1)

    def _show(self, program_id: str) -> None:
        assert self.page is not None  # noqa: S101 - made by `_begin`
        view = self.page.view
        if view is None or view.program != program_id:
            self.page.show_program(program_id)
            return
        bar = view.area.verticalScrollBar()
        place = bar.value()
        view.show_program(program_id)
        view.build_rest()
        QTimer.singleShot(0, bar, partial(bar.setValue, place))


def _same(day: date) -> date:
    return day


def _small(program: Program, catalogue: Catalogue) -> Catalogue:
    """Return a catalogue with a program and those it points to: all that its page shows."""
    named = {name for field in FIELDS if field.type == POINTING for name in field.of(program)}
    programs = {name: catalogue.programs[name] for name in named if name in catalogue.programs}
    return replace(catalogue, programs={**programs, program.id: program}, cases=())
