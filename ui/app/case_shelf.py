"""The list of kept cases: what is in it is opened, or erased."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.platform import Stay

if TYPE_CHECKING:
    from matcher.kept_cases import KeptCase, KeptCases, Shelf
    from ui.app.case_work import CaseWork
    from ui.counter import CaseList


class CaseShelf(QObject):
    """Opens a case only where nobody is entered: no conversation is lost over it."""

    changed = Signal(object)
    """A Shelf: there are others now."""

    def __init__(self, work: CaseWork) -> None:
        """Show nothing yet."""
        super().__init__(work)
        self._work = work

    def show_list(self) -> None:
        """Show the kept cases."""

        def box_of(shelf: Shelf) -> CaseList:
            from ui.counter import CaseList

            window = self._work.window
            box = CaseList(window.counter, shelf, window)
            box.open_wanted.connect(partial(self._open, box))
            box.erase_wanted.connect(partial(self._erase, box))
            return box

        self._work.open_box(box_of)

    def _open(self, box: CaseList, reference: str, passphrase: str) -> None:
        counter = self._work.window.counter
        if counter.situation.answers or counter.held is not None or counter.looks_back:
            said = self.tr(
                "Det står svar om en person i skjemaet. Lukk her, velg Ny bruker (Ctrl+N), og åpne "
                "saken etterpå."
            )
            box.say(said)
            return

        def opened(case: KeptCase) -> None:
            if self._work.shows(box):
                box.accept()
                self._take_up(case)

        work = self._work
        work.ask(lambda c: c.open(reference, passphrase), opened, partial(work.tell, box))

    def _take_up(self, case: KeptCase) -> None:
        window = self._work.window
        counter = window.counter
        found = case.by(counter.catalogue)
        counter.answer_all(found.answers)
        for question, evidence in found.evidence.items():
            counter.mark(question, evidence)
        said = " ".join(line.into(counter.language) for line in found.told)
        self._work.say(said, Stay.WITH_PERSON)
        if found.again:
            window.go_to_question(found.again[0])

    def _erase(self, box: CaseList, reference: str) -> None:
        def erased(cases: KeptCases) -> Shelf:
            cases.erase(reference)
            return cases.look()

        def done(shelf: Shelf) -> None:
            self.changed.emit(shelf)
            if self._work.shows(box):
                box.show_shelf(shelf)
                box.say(self.tr("{name} er slettet.").format(name=reference))

        self._work.ask(erased, done, partial(self._work.tell, box))
