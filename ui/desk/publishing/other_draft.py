"""What a draft was before it was taken on: kept, and to be had again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Words, WrapButton, column_of

if TYPE_CHECKING:
    from matcher.rulework import Rulework
    from ui.desk.presenter import Desk


class OtherDraft(QWidget):
    """Changing over keeps what is changed from, so that one can go back and forth."""

    changed_over = Signal()

    def __init__(self, desk: Desk) -> None:
        """Follow the desk's open draft."""
        super().__init__()
        self._desk = desk
        self.words = Words(
            self.tr("Utkastet slik det var før det ble tatt videre eller byttet, er tatt vare på."),
            "muted",
        )
        self.words.setContentsMargins(0, 0, 0, 0)
        self.change = WrapButton(self.tr("Bytt til det andre utkastet"), "plain")
        self.change.clicked.connect(self.change_over)
        column_of(self, self.words, self.change, spacing=SPACE_S, margins=(0, 0, 0, SPACE_M))
        self.hide()

    def refresh(self) -> None:
        """Offer what is kept, if something is."""
        draft = self._desk.editing.draft
        self.setVisible(draft is not None and bool(draft.former))

    def change_over(self) -> None:
        """Work on with the other draft."""
        draft = self._desk.editing.draft
        if draft is None:
            return
        program_id = draft.program.id

        def work(rulework: Rulework) -> str:
            rulework.rebase.bring_back(program_id)
            return self.tr("Du har byttet utkast. Det du byttet fra, er tatt vare på.")

        self._desk.act(work, self._done)

    def _done(self, said: str) -> None:
        self.changed_over.emit()
        self._desk.background.said.emit(said)
