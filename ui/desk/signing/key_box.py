"""Makes a supervisor's own key: the secret part is theirs, and the other goes to IT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from matcher.trust import KeyFiles, write_key
from ui.desk.ids import plain_id
from ui.desk.signing.file_line import FileLine, PathKind
from ui.desk.signing.places import documents
from ui.desk.signing.waiting_box import WaitingBox
from ui.widgets import LineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk.presenter import Desk

_LONGEST = 40


class KeyBox(WaitingBox):
    """The passphrase is typed twice, for nobody can get it back."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Ask for a name, a folder and a passphrase."""
        super().__init__(self.tr("Ny nøkkel"), self.tr("Lag nøkkelen"), desk, parent)
        view = desk.overview.view
        self.name = LineEdit("")
        self.name.setText(plain_id(view.me if view else "", _LONGEST).replace("_", "-"))
        self.folder = FileLine(PathKind.FOLDER, path=documents())
        self.first, self.again = LineEdit(""), LineEdit("")
        for line in (self.first, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        hint = self.tr("Små bokstaver, tall og bindestrek. Det står på det du signerer.")
        self.add(self.tr("Navnet ditt"), self.name, hint)
        self.add(self.tr("Mappe"), self.folder, self.tr("En som bare du kan lese."))
        hint = self.tr("Minst 12 tegn. Er det glemt, må du lage en ny nøkkel.")
        self.add(self.tr("Passord"), self.first, hint)
        self.add(self.tr("Passordet en gang til"), self.again)
        self.put(self.fault)
        self.finish_with(self.name)

    def _finish(self) -> None:
        name, folder, passphrase = self.name.text().strip(), self.folder.path, self.first.text()
        if folder is None:
            self.refuse(self.tr("Velg en mappe."))
        elif passphrase != self.again.text():
            self.refuse(self.tr("De to passordene er ikke like. Skriv dem på nytt."))
            self.again.clear()
            self.first.setFocus()
            self.first.selectAll()
        else:
            self.ask(lambda _: write_key(name, folder, passphrase), self._say)

    def _say(self, made: KeyFiles) -> None:
        self._desk.signing.key = made.hidden
        self.accept()
        said = self.tr(
            "Nøkkelen er lagret i {hidden}. Send {shown} til IT, og bare den: IT legger den på "
            "nøkkelringen."
        )
        self._desk.background.said.emit(said.format(hidden=made.hidden, shown=made.shown))
