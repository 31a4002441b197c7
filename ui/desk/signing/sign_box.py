"""Puts one's signature on a catalogue: what it is, who else has signed, with which key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from matcher.kept_files import keep
from matcher.rulework import SignedNow, Signing
from ui.desk.signing.file_line import FileLine, PathKind
from ui.desk.signing.places import proposed
from ui.desk.signing.waiting_box import WaitingBox
from ui.desk.signing.words import done_words, standing_words, what_is_signed
from ui.widgets import LineEdit, Sentences, Words

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from matcher.rulework import Rulework, ToSign
    from matcher.trust import FileSignatures
    from ui.desk.presenter import Desk

_LINES = 8


class SignBox(WaitingBox):
    """Nothing is written before the key is open and the ring knows it."""

    def __init__(
        self, title: str, what: ToSign, came_as: Path | None, desk: Desk, parent: QWidget
    ) -> None:
        """Show what is to be signed; `came_as` is the file it came in, if it did."""
        super().__init__(title, self.tr("Signer og lag fil"), desk, parent)
        self._what, self._came_as = what, came_as
        self._proposed = proposed(what, came_as, None)
        self._looked_at: Path | None = None
        self._left = False
        self.stands = True
        """Until it is signed or left: then it is only not deleted yet."""
        self.rejected.connect(self._leave)
        self.finished.connect(self._end)
        self.told = Words("", "muted", tab=True)
        self.told.setContentsMargins(0, 0, 0, 0)
        self.told.hide()
        self.list = Sentences(self.tr("Dette signerer du"), lines=_LINES)
        self.list.show_sentences(what_is_signed(what, desk.language))
        kinds = self.tr("Tiltakskatalog (*.tiltak)")
        places = desk.signing
        self.ring = FileLine(PathKind.FOLDER, path=places.ring or what.ring)
        self.key = FileLine(PathKind.FILE, self.tr("Nøkkel (*.pem)"), places.key)
        self.passphrase = LineEdit("")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.out = FileLine(PathKind.NEW_FILE, kinds, self._proposed)
        self._lay_out()
        self.ring.line.editingFinished.connect(self._look)
        self._look()

    def _lay_out(self) -> None:
        self.put(self.told)
        self.put(self.list)
        self.add(self.tr("Nøkkelringen"), self.ring, self.tr("Mappen fra IT."))
        self.add(self.tr("Din nøkkelfil"), self.key, self.tr("Den slutter på .pem."))
        self.add(self.tr("Passordet til nøkkelen"), self.passphrase)
        self.add(self.tr("Filen som lages"), self.out)
        self.put(self.fault)
        self.finish_with(self.key if self.ring.path else self.ring)

    def _look(self) -> None:
        """Find out how far the file has come, by the ring that is named."""
        ring = self.ring.path
        if ring is None or ring == self._looked_at:
            return
        self._looked_at = ring
        # Enter in the meantime is not lost: what is behind comes one after the other.
        self.ask(lambda to: Signing(to.session).standing(self._what, ring), self._show, waits=False)

    def _show(self, standing: FileSignatures) -> None:
        self.told.setText(standing_words(standing))
        self.told.show()
        if self.out.path == self._proposed:
            self._proposed = proposed(self._what, self._came_as, standing)
            self.out.set_path(self._proposed)

    def _finish(self) -> None:
        ring, key, out = self.ring.path, self.key.path, self.out.path
        passphrase = self.passphrase.text()
        for field, given, why in (
            (self.ring, ring, self.tr("Velg mappen med nøkkelringen. Du får den av IT.")),
            (self.key, key, self.tr("Velg nøkkelfilen din.")),
            (self.passphrase, passphrase, self.tr("Skriv passordet til nøkkelen.")),
            (self.out, out, self.tr("Velg hva filen skal hete.")),
        ):
            if not given:
                self.refuse(why)
                field.setFocus()
                return
        if ring and key and out and self.go_on.isEnabled():
            self._desk.signing.ring, self._desk.signing.key = ring, key
            self.ask(
                lambda behind: self._signed(behind, ring, key, passphrase, out),
                lambda made: self._say(out, made),
            )

    def _end(self) -> None:
        self.stands = False

    def _leave(self) -> None:
        self._left = True

    def _signed(
        self, behind: Rulework, ring: Path, key: Path, passphrase: str, out: Path
    ) -> SignedNow:
        made = Signing(behind.session).sign(self._what, ring, key, passphrase)
        if not self._left:  # who leaves meanwhile wants no file
            keep(made.raw, out)
        return made

    def _say(self, out: Path, made: SignedNow) -> None:
        self.accept()
        self._desk.background.said.emit(done_words(out, made.standing))
