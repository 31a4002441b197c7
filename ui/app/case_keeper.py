"""Kept cases at the counter: only where IT allows them, and what has ended goes by itself."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from matcher.errors import MatcherError
from ui.app.case_shelf import CaseShelf
from ui.app.case_work import CaseWork
from ui.platform import Stay

if TYPE_CHECKING:
    from matcher.kept_cases import CaseLine, KeptCases, Selection, Shelf
    from ui.app.present import Present
    from ui.app.storage import Storage
    from ui.app.takeaway import Takeaway
    from ui.app.window import Window
    from ui.counter import KeepBox
    from ui.platform import Jobs

AFTER_PAINT_MILLISECONDS = 250


class CaseKeeper(QObject):
    """Serves one window: the way in and the way out of kept cases."""

    def __init__(
        self, window: Window, jobs: Jobs, keeping: Storage, takeaway: Takeaway, present: Present
    ) -> None:
        """Offer nothing yet: what there is, is looked for when the window is painted."""
        super().__init__(window)
        self._window, self._takeaway = window, takeaway
        self._work = CaseWork(window, jobs, keeping.kept_cases)
        self.shelf = CaseShelf(self._work)
        self.shelf.changed.connect(self._offer)
        self._keep = QAction(self.tr("Ta vare på saken (a&videntifisert) …"), window)
        self._keep.triggered.connect(self.keep)
        self._list = QAction(self.tr("&Bevarte saker …"), window)
        self._list.triggered.connect(self.shelf.show_list)
        window.status.kept_wanted.connect(self.shelf.show_list)
        window.modes.currentChanged.connect(self._show_at_counter)
        present.looked.connect(self.sweep)
        QTimer.singleShot(AFTER_PAINT_MILLISECONDS, self, self.sweep)

    def sweep(self) -> None:
        """Erase what has ended, and offer what IT allows."""

        def swept(cases: KeptCases) -> Shelf:
            with suppress(MatcherError):  # what is in use elsewhere goes the next time
                cases.sweep()
            return cases.look()

        self._work.ask(swept, self._offer, lambda _: None)

    def _offer(self, shelf: Shelf) -> None:
        allowed = shelf.rules.allowed
        self._window.commands.offer(self._keep, offered=allowed)
        self._window.commands.offer(self._list, offered=allowed or bool(shelf.lines))
        self._window.status.say_kept(len(shelf.lines), allowed=allowed)
        self._show_at_counter()

    def _show_at_counter(self) -> None:
        status = self._window.status
        status.kept.setVisible(self._window.at_counter and status.has_kept)

    def keep(self) -> None:
        """Show what would be kept of the conversation."""
        if self._takeaway.is_trial():
            return
        from matcher.kept_cases import selection_of

        counter = self._window.counter
        if counter.looks_back:
            said = self.tr("Svarene vurderes som en annen dag. Gå tilbake til i dag først.")
            self._work.say(said)
            return
        try:
            selection = selection_of(counter.situation, counter.catalogue)
        except MatcherError as error:
            self._work.say(error.into(counter.language))
            return
        if selection.kept or selection.sensitive:
            self._work.open_box(partial(self._box_of, selection))
        else:
            self._work.say(self.tr("Det er ingen svar å ta vare på ennå."))

    def _box_of(self, selection: Selection, shelf: Shelf) -> KeepBox:
        from ui.counter import KeepBox

        box = KeepBox(self._window.counter, selection, shelf, self._window)
        box.wanted.connect(partial(self._keep_now, box))
        return box

    def _keep_now(self, box: KeepBox, ticked: frozenset[str], passphrase: str) -> None:
        counter = self._window.counter
        situation, catalogue = counter.situation, counter.catalogue

        def done(line: CaseLine) -> None:
            if self._work.shows(box):
                box.accept()
                said = self.tr(
                    "Saken er bevart som {name} og slettes {day}. Noter referansen: uten den "
                    "finner du ikke saken igjen."
                )
                words = said.format(name=line.reference, day=f"{line.ends:%d.%m.%Y}")
                self._work.say(words, Stay.WITH_PERSON)
            self.sweep()

        self._work.ask(
            lambda cases: cases.keep(situation, catalogue, ticked, passphrase),
            done,
            partial(self._work.tell, box),
        )
