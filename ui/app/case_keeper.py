"""Kept cases at the counter: only where IT allows them, and what has ended goes by itself."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from matcher.errors import MatcherError
from ui.platform import Stay

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.kept_cases import CaseLine, KeptCase, KeptCases, Shelf
    from ui.app.present import Present
    from ui.app.storage import Storage
    from ui.app.takeaway import Takeaway
    from ui.app.window import Window
    from ui.counter import CaseList, KeepBox
    from ui.platform import Jobs

T = TypeVar("T")
AFTER_PAINT_MILLISECONDS = 250


class CaseKeeper(QObject):
    """Serves one window; files are looked at in the background."""

    def __init__(
        self,
        window: Window,
        jobs: Jobs,
        keeping: Storage,
        takeaway: Takeaway,
        present: Present,
    ) -> None:
        """Offer nothing yet: what there is, is looked for when the window is painted."""
        super().__init__(window)
        self._window, self._jobs, self._takeaway = window, jobs, takeaway
        self._cases = keeping.kept_cases
        self._box: KeepBox | CaseList | None = None
        self._keep = QAction(self.tr("Ta vare på saken (a&videntifisert) …"), window)
        self._keep.triggered.connect(self.keep)
        self._list = QAction(self.tr("&Bevarte saker …"), window)
        self._list.triggered.connect(self.show_list)
        window.status.kept_wanted.connect(self.show_list)
        window.modes.currentChanged.connect(self._show_at_counter)
        present.looked.connect(self.sweep)
        if self._cases is not None:
            QTimer.singleShot(AFTER_PAINT_MILLISECONDS, self, self.sweep)

    def sweep(self) -> None:
        """Erase what has ended, and offer what IT allows."""

        def swept(cases: KeptCases) -> Shelf:
            with suppress(MatcherError):  # what is in use elsewhere goes the next time
                cases.sweep()
            return cases.look()

        self._ask(swept, self._offer, lambda _: None)

    def _offer(self, shelf: Shelf) -> None:
        self._window.commands.offer(self._keep, offered=shelf.rules.allowed)
        there = bool(shelf.lines)
        self._window.commands.offer(self._list, offered=shelf.rules.allowed or there)
        self._window.status.say_kept(len(shelf.lines), allowed=shelf.rules.allowed)
        self._show_at_counter()

    def _show_at_counter(self) -> None:
        self._window.status.kept.setVisible(
            self._window.at_counter and self._window.status.has_kept
        )

    def keep(self) -> None:
        """Show what would be kept of the conversation."""
        if self._takeaway.is_trial():
            return
        from matcher.kept_cases import selection_of

        counter = self._window.counter
        if counter.looks_back:
            self._say(self.tr("Svarene vurderes som en annen dag. Gå tilbake til i dag først."))
            return
        try:
            selection = selection_of(counter.situation, counter.catalogue)
        except MatcherError as error:
            self._failed(error)
            return
        if not (selection.kept or selection.sensitive):
            self._say(self.tr("Det er ingen svar å ta vare på ennå."))
            return

        def show(shelf: Shelf) -> None:
            from ui.counter import KeepBox

            box = KeepBox(counter, selection, shelf, self._window)
            box.wanted.connect(partial(self._keep_now, box))
            self._open_box(box)

        self._ask(lambda cases: cases.look(), show, self._failed)

    def _keep_now(self, box: KeepBox, ticked: frozenset[str], passphrase: str) -> None:
        counter = self._window.counter
        situation, catalogue = counter.situation, counter.catalogue

        def done(line: CaseLine) -> None:
            said = self.tr(
                "Saken er bevart som {name} og slettes {day}. Noter referansen: uten den finner du "
                "ikke saken igjen."
            )
            words = said.format(name=line.reference, day=f"{line.ends:%d.%m.%Y}")
            if self._box is box:
                box.accept()
                self._window.notices.say(words, Stay.WITH_PERSON)
            self.sweep()

        self._ask(
            lambda cases: cases.keep(situation, catalogue, ticked, passphrase),
            done,
            partial(self._tell_box, box),
        )

    def show_list(self) -> None:
        """Show the kept cases."""

        def show(shelf: Shelf) -> None:
            from ui.counter import CaseList

            box = CaseList(self._window.counter, shelf, self._window)
            box.open_wanted.connect(partial(self._open_case, box))
            box.erase_wanted.connect(partial(self._erase, box))
            self._open_box(box)

        self._ask(lambda cases: cases.look(), show, self._failed)

    def _open_case(self, box: CaseList, reference: str, passphrase: str) -> None:
        counter = self._window.counter
        if counter.situation.answers or counter.held is not None or counter.looks_back:
            said = self.tr(
                "Det står svar om en person i skjemaet. Lukk her, velg Ny bruker (Ctrl+N), og åpne "
                "saken etterpå."
            )
            box.say(said)
            return

        def opened(case: KeptCase) -> None:
            if self._box is box:
                box.accept()
                self._take_up(case)

        self._ask(lambda c: c.open(reference, passphrase), opened, partial(self._tell_box, box))

    def _take_up(self, case: KeptCase) -> None:
        counter = self._window.counter
        found = case.by(counter.catalogue)
        counter.answer_all(found.answers)
        for question, evidence in found.evidence.items():
            counter.mark(question, evidence)
        said = " ".join(line.into(counter.language) for line in found.told)
        self._window.notices.say(said, Stay.WITH_PERSON)
        if found.again:
            self._window.go_to_question(found.again[0])

    def _erase(self, box: CaseList, reference: str) -> None:
        def erased(cases: KeptCases) -> Shelf:
            cases.erase(reference)
            return cases.look()

        def done(shelf: Shelf) -> None:
            self._offer(shelf)
            if self._box is box:
                box.show_shelf(shelf)
                box.say(self.tr("{name} er slettet.").format(name=reference))

        self._ask(erased, done, partial(self._tell_box, box))

    def _open_box(self, box: KeepBox | CaseList) -> None:
        self._box = box
        box.finished.connect(self._closed)
        box.open()

    def _closed(self) -> None:
        self._box = None

    def _tell_box(self, box: KeepBox | CaseList, error: MatcherError) -> None:
        if self._box is box:
            box.say(error.into(self._window.counter.language))
        else:
            self._failed(error)

    def _ask(
        self,
        what: Callable[[KeptCases], T],
        done: Callable[[T], None],
        failed: Callable[[MatcherError], None],
    ) -> None:
        if (cases := self._cases) is not None:
            self._jobs.run(lambda: what(cases()), done, failed)

    def _failed(self, error: MatcherError) -> None:
        self._say(error.into(self._window.counter.language))

    def _say(self, words: str) -> None:
        self._window.notices.say(words, Stay.UNTIL_NEXT_ACT)
