"""Makes sheets behind the window; only the last one asked for is shown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from matcher.handout import PRINTER_PPI, forget_sheets, pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from matcher.errors import MatcherError
    from matcher.handout import Document
    from ui.platform import Jobs


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished sheet: what it says, and its pages as pictures to look at."""

    document: Document
    pictures: tuple[bytes, ...]


class SheetMaker(QObject):
    """One sheet after the other. It forgets everything with its owner."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        """Start without a sheet."""
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: Document | None = None
        self.sheet: Sheet | None = None

    def make(self, document: Document, ppi: float) -> None:
        """Make a sheet, and tell when it is there; one asked for before it is left out."""
        self._wanted = document
        self.sheet = None

        def work() -> Sheet | None:
            # Somebody who goes through the languages wants the last one, not all of them.
            if document is not self._wanted:
                return None
            return Sheet(document, tuple(pages(document, ppi)))

        self._jobs.run(work, self._made, self._failed, self)

    def make_prints(self, document: Document, done: Callable[[list[bytes]], None]) -> None:
        """Make pictures fine enough for a printer; `done` gets them on the GUI thread."""
        work = partial(pages, document, PRINTER_PPI)
        self._jobs.run(work, self._if_wanted(done), self._failed, self)

    def run(self, work: Callable[[], object], done: Callable[[], None]) -> None:
        """Do something else with a sheet behind the window."""
        self._jobs.run(work, self._if_wanted(lambda _: done()), self._failed, self)

    def forget(self) -> None:
        """Let go of the sheet; what is still being made is told to nobody."""
        self._wanted = self.sheet = None
        self._jobs.run(forget_sheets, lambda _: None, self._failed, self)

    def _if_wanted(self, done: Callable[[list[bytes]], None]) -> Callable[[object], None]:
        def told(made: object) -> None:
            if self._wanted is not None:
                done(made)  # type: ignore[arg-type] # of the work it belongs to

        return told

    def _made(self, sheet: Sheet | None) -> None:
        if sheet is not None and sheet.document is self._wanted:
            self.sheet = sheet
            self.made.emit(sheet)

    def _failed(self, error: MatcherError) -> None:
        if self._wanted is not None:
            self.failed.emit(error)
