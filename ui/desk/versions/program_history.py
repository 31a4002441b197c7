"""What has happened to one program, or to all: who, when and why; the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.desk.sentences import event_sentence
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Sentences, Words, column_of

if TYPE_CHECKING:
    from ui.desk.presenter import Desk


class ProgramHistory(QWidget):
    """The events about the program that is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Follow the desk's open draft."""
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Historikk"))
        self.summary = Words("", "muted")
        self.list = Sentences(self.tr("Historikk for tiltaket"))
        column = column_of(self, self.summary, spacing=SPACE_S, margins=SPACE_M)
        column.addWidget(self.list, 1)
        column.addStretch()
        desk.overview.changed.connect(self.refresh)
        desk.editing.opened.connect(self.refresh)

    def refresh(self) -> None:
        """Show the events about the open program."""
        draft, view = self._desk.editing.draft, self._desk.overview.view
        if draft is None or view is None:
            return
        about = [event for event in view.history if draft.program.id in event.programs]
        language = self._desk.language
        self.list.show_sentences(
            [event_sentence(event, view.programs, language) for event in reversed(about)]
        )
        self.list.setVisible(bool(about))
        none = self.tr("Tiltaket er ikke endret siden det kom med katalogen.")
        many = self.tr("{count} hendelser, den siste øverst")
        one = self.tr("Én hendelse")
        said = one if len(about) == 1 else many.format(count=len(about))
        self.summary.setText(said if about else none)
