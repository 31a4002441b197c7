"""Who is hit: the newest catalogue against the draft, over cases, limits and made-up persons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QWidget,
)

from matcher.questions import number
from ui.desk.impact.bars import Bars
from ui.desk.impact.hit_run import Run, both_catalogues, who_is_hit
from ui.desk.impact.hit_words import bars_of, found_sentences, summary_words
from ui.theme import SPACE_S
from ui.widgets import Sentences, StillCombo, Words, WrapButton, column_of, scaled, with_looks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matcher.catalogue import Catalogue
    from matcher.errors import MatcherError
    from matcher.impact import Impact
    from matcher.questions import Situation
    from matcher.rulework import Draft
    from ui.desk.impact.hit_run import Finder
    from ui.desk.presenter import Desk
    from ui.widgets import Sentence

LOOK = 100
"""Milliseconds between looks at how far it has come."""
SIZES = (10_000, 100_000, 1_000_000)


class Hit(QWidget):
    """Asked for by a button: worked out beside the saving of drafts, which does not wait for it."""

    situation_wanted = Signal(object)

    def __init__(self, desk: Desk, find: Finder | None = None) -> None:
        """Follow the desk's open draft; `find` tells who is hit."""
        super().__init__()
        self._desk, self._find = desk, find or who_is_hit
        self._examples: dict[str, Situation] = {}
        self._of: Draft | None = None
        self.run, self.running = Run(desk.background.beside), False
        self.sizes = StillCombo(self.tr("Hvor mange oppdiktede personer"))
        for size in SIZES:
            self.sizes.addItem(self.tr("{count} personer").format(count=number(size)), size)
        self.sizes.quiet = False
        self.sizes.currentIndexChanged.connect(self._loud)
        self.seed = QLineEdit("1")
        self.seed.setAccessibleName(self.tr("Nummer på trekningen"))
        self.seed.setToolTip(self.tr("Samme nummer gir de samme personene"))
        self.seed.setMaximumWidth(scaled(90, QApplication.font()))
        self.start = WrapButton(self.tr("Regn ut hvem som treffes"), "plain")
        self.start.clicked.connect(self.work_out)
        self.stop = WrapButton(self.tr("Avbryt"), "plain")
        self.stop.clicked.connect(self.cancel)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Hvor langt det er kommet"))
        self.bars = Bars(self.tr("Hvor mange som får et annet svar"))
        self.summary = Words("", "muted")
        self.summary.setContentsMargins(0, 0, 0, 0)
        self.list = Sentences(self.tr("Hvem som treffes"), lines=20)
        self.list.opened.connect(self._show_person)
        hint = self.tr("Enter eller dobbeltklikk på en linje viser en av dem ved skranken.")
        self.hint = Words(hint, "muted", "small")
        self.hint.setContentsMargins(0, 0, 0, 0)
        # A look now and then, and no signal: this may go, with its program or the window, while
        # the other thread is at work, and a signal of what goes must not be emitted there.
        self._looking = QTimer(self, interval=LOOK)
        self._looking.timeout.connect(self._progress)
        self._lay_out()
        self._show_running(running=False)

    def _lay_out(self) -> None:
        seed = with_looks(QLabel(self.tr("Trekning")), "muted")
        seed.setBuddy(self.seed)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.sizes.setMinimumContentsLength(18)
        for part in (self.sizes, seed, self.seed, self.start, self.stop):
            row.addWidget(part)
        row.addStretch(1)
        column = column_of(self, spacing=SPACE_S)
        column.addLayout(row)
        for below in (self.bar, self.summary, self.bars, self.list, self.hint):
            column.addWidget(below)
        self._show_rows(())
        self.bars.show_bars(())

    def _loud(self) -> None:
        self.sizes.quiet = False

    def _show_running(self, *, running: bool) -> None:
        self.running = running
        (self._looking.start if running else self._looking.stop)()
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.start.setEnabled(not running)

    def refresh(self) -> None:
        """Say that what was found is of an older draft, where it is."""
        draft, before = self._desk.editing.draft, self._of
        if draft is None or before is None or self.running:
            if before is None and not self.running:
                self.summary.setText(self.tr(
                    "Prøver endringen på regeltestene, på personer på grensen og på en oppdiktet "
                    "befolkning. Tallene er ikke en prognose."
                ))  # fmt: skip
            return
        if draft.program.id != before.program.id:
            self._forget()
        elif draft.program != before.program:
            self.summary.setText(self.tr("Regelen er endret siden dette ble regnet ut."))

    def _forget(self) -> None:
        self._of, self._examples = None, {}
        self._show_rows(())
        self.bars.show_bars(())
        self.refresh()

    def show_for_approval(self) -> None:
        """Find out who is hit by what waits for somebody here, if that is not known."""
        draft = self._desk.editing.draft
        known = self._of is not None and draft is not None and self._of.content == draft.content
        if not known and not self.running:
            self.work_out()

    def work_out(self) -> None:
        """Find out who is hit by the draft as it stands."""
        draft = self._desk.editing.draft
        if draft is None or self.running:
            return
        if not self.seed.text().strip().isdecimal():
            self.summary.setText(self.tr("Nummeret må være et helt tall. Skriv for eksempel 1."))
            self.seed.setFocus()
            return
        self.run = Run(self._desk.background.beside)
        self._show_running(running=True)
        self.bar.setRange(0, 0)
        self.summary.setText(self.tr("Regner ut …"))
        begin = partial(self._begin, draft, self.run)
        self._desk.background.ask_or(partial(both_catalogues, draft), begin, self._give_up)

    def _begin(self, draft: Draft, run: Run, catalogues: tuple[Catalogue, Catalogue]) -> None:
        from matcher.impact import Population

        view = self._desk.overview.view
        size, seed = int(self.sizes.currentData()), int(self.seed.text())
        asked = Population(size, seed, view.today if view else None)
        find = partial(self._find, *catalogues, asked, run.tell, run.is_stopped)
        self._desk.background.beside.run(find, partial(self._show, draft), self._failed)

    def cancel(self) -> None:
        """Stop, and show what was found so far."""
        self.run.stopped = True
        self.stop.setEnabled(False)

    def _progress(self) -> None:
        done, of = self.run.done
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _show(self, draft: Draft, found: Impact) -> None:
        self._end()
        self._of = draft
        view = self._desk.overview.view
        if view is None:
            return
        rows, self._examples = found_sentences(
            found, view.ground, view.programs, self._desk.language
        )
        self._show_rows(rows)
        self.bars.show_bars(bars_of(found, draft.program.id))
        self.summary.setText(summary_words(found))
        # Another program may be open by now, or this one changed.
        self.refresh()

    def _show_rows(self, rows: Sequence[Sentence]) -> None:
        self.list.show_sentences(rows)
        for part in (self.list, self.hint):
            part.setVisible(bool(rows))

    def _end(self) -> None:
        self._show_running(running=False)
        self.stop.setEnabled(True)

    def _give_up(self) -> None:
        self._end()
        self.summary.setText("")

    def _failed(self, error: MatcherError) -> None:
        self._end()
        self.summary.setText(error.into(self._desk.language))

    def _show_person(self, key: str) -> None:
        if key in self._examples:
            self.situation_wanted.emit(self._examples[key])
