"""Asks which file a supervisor is to sign: another has begun it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from matcher.rulework import Signing, ToSign
from ui.desk.signing.file_line import FileLine, PathKind
from ui.desk.signing.waiting_box import WaitingBox

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.desk.presenter import Desk


class FileBox(WaitingBox):
    """Stays until a file is chosen that can be read."""

    found = Signal(object, object)
    """What is to be signed, and the path of the file it came in."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Ask for a path."""
        super().__init__(self.tr("Signer en fil"), self.tr("Neste"), desk, parent)
        self.file = FileLine(PathKind.FILE, self.tr("Tiltakskatalog (*.tiltak)"))
        hint = self.tr("Filen du fikk av den som signerte først, eller en som ingen har signert.")
        self.add(self.tr("Filen som skal signeres"), self.file, hint)
        self.put(self.fault)
        self.finish_with(self.file)

    def _finish(self) -> None:
        if (path := self.file.path) is None:
            self.refuse(self.tr("Velg en fil."))
        else:
            self.ask(
                lambda behind: Signing(behind.session).of_file(path),
                lambda what: self._go_on(what, path),
            )

    def _go_on(self, what: ToSign, path: Path) -> None:
        self.accept()
        self.found.emit(what, path)
