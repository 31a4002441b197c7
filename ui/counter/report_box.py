"""A caseworker tells the supervisor that a card is right or wrong: a file to hand over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from matcher.errors import InputError
from matcher.kept_files import keep
from matcher.sheets import LONGEST_NOTE, RIGHT, WRONG, report_file
from ui.widgets import QuestionBox, SegmentRow, Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from matcher.catalogue import Program
    from ui.counter.presenter import Counter


class ReportBox(QuestionBox):
    """Stays until the file is kept: what cannot be used or written is told here."""

    said = Signal(str)

    def __init__(self, program: Program, counter: Counter, parent: QWidget) -> None:
        """Ask about a program of the counter's catalogue."""
        super().__init__(self.tr("Meld fra om tiltaket"), self.tr("Lagre melding …"), parent)
        self._program, self._counter = program, counter
        name = program.name.into(counter.language)
        self.says = SegmentRow(name)
        for words in (self.tr("Noe stemmer ikke"), self.tr("Alt stemmer fortsatt")):
            self.says.add(words)
        self.says.choose(0)
        self.note, self.fault = QLineEdit(), Words("", "small")
        self.note.setMaxLength(LONGEST_NOTE)
        self.fault.setContentsMargins(0, 0, 0, 0)
        self.add(name, self.says)
        hint = self.tr("Skriv om tiltaket, ikke om en person. Fagansvarlig henter inn filen.")
        self.add(self.tr("Hva stemmer ikke, eller hvordan vet du det?"), self.note, hint)
        self.put(self.fault)
        self.fault.hide()
        self.finish_with(self.note)

    def content(self) -> bytes:
        """Return the file as it would be kept. Raises InputError where the note cannot be used."""
        says = RIGHT if self.says.number() else WRONG
        day, version = self._counter.situation.as_of, self._counter.catalogue.version
        return report_file(self._program.id, version, says, self.note.text(), day)

    def _finish(self) -> None:
        try:
            self.content()
        except InputError as error:
            self._tell(error.into(self._counter.language))
            self.note.setFocus()
            return
        day = self._counter.situation.as_of.isoformat()
        title, name = self.tr("Lagre meldingen"), f"melding-{self._program.id}-{day}.json"
        path, _ = QFileDialog.getSaveFileName(self, title, name, "*.json")
        if path:
            self.keep(Path(path))

    def keep(self, path: Path) -> None:
        """Write the file, and go when it is there."""
        try:
            keep(self.content(), path)
        except InputError as error:
            self._tell(error.into(self._counter.language))
            return
        said = self.tr("Meldingen er lagret i {path}. Gi filen til fagansvarlig.")
        self.said.emit(said.format(path=path))
        self.accept()

    def _tell(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.show()
