"""Who is hit: the newest catalogue against the draft, over cases, limits and made-up persons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from matcher.questions.shown import number
from ui.jobs import Jobs
from ui.publishing.hit_words import found_sentences, summary_words
from ui.theme import SPACE_S
from ui.widgets.sentences import Sentences
from ui.widgets.still_combo import StillCombo
from ui.widgets.words import Words, looking
from ui.widgets.wrapping import WrapButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.catalogue.catalogue import Catalogue
    from matcher.errors import MatcherError
    from matcher.impact.records import Impact, Population
    from matcher.questions.situation import Situation
    from matcher.rulework import Draft, Rulework
    from ui.desk import Desk

    Finder = Callable[
        [Catalogue, Catalogue, Population, Callable[[int, int], None], Callable[[], bool]], Impact
    ]

LOOK = 100
"""Milliseconds between looks at how far it has come."""
SIZES = (10_000, 100_000, 1_000_000)


class Hit(QWidget):
    """Asked for by a button: worked out beside the saving of drafts, which does not wait for it."""

    situation_wanted = Signal(object)

    def __init__(self, desk: Desk, find: Finder | None = None) -> None:
        """Follow the desk's open draft; `find` tells who is hit."""
        super().__init__()
        self._desk, self._find = desk, find or _find
        self._jobs = Jobs(self)
        self._examples: dict[str, Situation] = {}
        self._of: Draft | None = None
        self._stopped = self.running = False
        self.sizes = StillCombo(self.tr("Hvor mange oppdiktede personer"))
        for size in SIZES:
            self.sizes.addItem(self.tr("{count} personer").format(count=number(size)), size)
        self.sizes.quiet = False
        self.sizes.currentIndexChanged.connect(self._loud)
        self.seed = QLineEdit("1")
        self.seed.setAccessibleName(self.tr("Frø for trekningen"))
        self.seed.setToolTip(self.tr("Samme frø gir de samme personene"))
        self.seed.setMaximumWidth(90)
        self.start = WrapButton(self.tr("Regn ut hvem som treffes"), "plain")
        self.start.clicked.connect(self.work_out)
        self.stop = WrapButton(self.tr("Avbryt"), "plain")
        self.stop.clicked.connect(self.cancel)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Hvor langt det er kommet"))
        self.summary = Words("", "muted")
        self.summary.setContentsMargins(0, 0, 0, 0)
        self.list = Sentences(self.tr("Hvem som treffes"), lines=20)
        self.list.opened.connect(self._show_person)
        self._done = (0, 0)
        # Looked at now and then: the work tells far more often than anybody can see.
        self._looking = QTimer(self, interval=LOOK)
        self._looking.timeout.connect(self._progress)
        self._lay_out()
        self._show_running(running=False)

    def _lay_out(self) -> None:
        seed = looking(QLabel(self.tr("Frø")), "muted")
        seed.setBuddy(self.seed)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.sizes.setMinimumContentsLength(18)
        for part in (self.sizes, seed, self.seed, self.start, self.stop):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(row)
        for below in (self.bar, self.summary, self.list):
            column.addWidget(below)
        self.list.hide()

    def _loud(self) -> None:
        self.sizes.quiet = False

    def _show_running(self, *, running: bool) -> None:
        self.running, self._done = running, (0, 0)
        (self._looking.start if running else self._looking.stop)()
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.start.setEnabled(not running)

    def refresh(self) -> None:
        """Say that what was found is of an older draft, where it is."""
        draft, before = self._desk.draft, self._of
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
        self.list.show_sentences(())
        self.list.hide()
        self.refresh()

    def work_out(self) -> None:
        """Find out who is hit by the draft as it stands."""
        draft = self._desk.draft
        if draft is None or self.running:
            return
        if not self.seed.text().strip().isdecimal():
            self.summary.setText(self.tr("Frøet må være et helt tall. Skriv for eksempel 1."))
            self.seed.setFocus()
            return
        self._stopped = False
        self._show_running(running=True)
        self.bar.setRange(0, 0)
        self.summary.setText(self.tr("Regner ut …"))
        self._desk.ask(partial(_catalogues, draft), partial(self._begin, draft))

    def _begin(self, draft: Draft, catalogues: tuple[Catalogue, Catalogue]) -> None:
        from matcher.impact.records import Population

        view = self._desk.view
        size, seed = int(self.sizes.currentData()), int(self.seed.text())
        asked = Population(size, seed, view.today if view else None)
        self._jobs.run(
            partial(self._find, *catalogues, asked, self._tell, self._is_stopped),
            partial(self._show, draft),
            self._failed,
        )

    def _tell(self, done: int, of: int) -> None:
        """Note how far it is; called where it is worked out."""
        self._done = (int(done), int(of))

    def _is_stopped(self) -> bool:
        return self._stopped

    def cancel(self) -> None:
        """Stop, and show what was found so far."""
        self._stopped = True
        self.stop.setEnabled(False)

    def _progress(self) -> None:
        done, of = self._done
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _show(self, draft: Draft, found: Impact) -> None:
        self._end()
        self._of = draft
        view = self._desk.view
        if view is None:
            return
        rows, self._examples = found_sentences(
            found, view.newest, view.programs, self._desk.language
        )
        self.list.show_sentences(rows)
        self.list.setVisible(bool(rows))
        self.summary.setText(summary_words(found))

    def _end(self) -> None:
        self._show_running(running=False)
        self.stop.setEnabled(True)

    def _failed(self, error: MatcherError) -> None:
        self._end()
        self.summary.setText(error.into(self._desk.language))

    def _show_person(self, key: str) -> None:
        if key in self._examples:
            self.situation_wanted.emit(self._examples[key])

    def stop_all(self) -> None:
        """Leave nothing running."""
        self._stopped = True
        self._jobs.wait(5_000)


def _catalogues(draft: Draft, rulework: Rulework) -> tuple[Catalogue, Catalogue]:
    return rulework.newest, rulework.catalogue_with([draft])


def _find(
    old: Catalogue,
    new: Catalogue,
    population: Population,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Impact:
    from matcher.impact.impact import impact

    return impact(old, new, population, progress, cancelled)
