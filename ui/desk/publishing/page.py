"""From draft to published: control, what changes, who is hit, and the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from matcher.rulework import DraftState
from ui.desk.impact import Hit
from ui.desk.inbox import may_approve
from ui.desk.publishing.changes import Changes
from ui.desk.publishing.control import Control
from ui.desk.publishing.draft_sentences import WholeProgram
from ui.desk.publishing.overtaken_card import Overtaken
from ui.desk.publishing.steps import Steps
from ui.desk.signing import SignPublished
from ui.theme import SPACE_L, SPACE_S, SPACE_XL
from ui.widgets import Part, column_of, with_looks

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.desk.presenter import Desk

_WIDEST = 860


class PublishingPage(QScrollArea):
    """Four parts below each other, in the order they are gone through."""

    mend = Signal(str)
    rewritten = Signal()
    """The draft is otherwise by something else than edits: their undo steps are of another."""

    situation_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Follow the desk's open draft."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Prøv og publiser"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.overtaken = Overtaken(desk)
        self.overtaken.taken_on.connect(self.rewritten)
        self._desk = desk
        self.control, self.changes, self.whole = Control(desk), Changes(desk), WholeProgram(desk)
        self.hit, self.steps = Hit(desk), Steps(desk)
        self.sign = SignPublished(desk)
        self.steps.published.connect(self._offer_to_sign)
        self.control.mend.connect(self._mend)
        self.hit.situation_wanted.connect(self.situation_wanted)
        body = Part()
        body.setMaximumWidth(_WIDEST)
        column = column_of(body, self.overtaken, spacing=SPACE_S, margins=SPACE_L)
        parts: tuple[tuple[str, QWidget], ...] = (
            (self.tr("1. Kontroll"), self.control),
            (self.tr("2. Hva endres"), self.changes),
            (self.tr("3. Hvem treffes"), self.hit),
            (self.tr("4. Godkjenning og publisering"), self.steps),
        )
        self._whole_title = with_looks(QLabel(self.tr("Hele tiltaket")), "heading=3")
        for place, (title, part) in enumerate(parts):
            if place:
                column.addSpacing(SPACE_XL - SPACE_S)
            column.addWidget(with_looks(QLabel(title), "heading=3"))
            column.addWidget(part)
            if part is self.changes:
                column.addWidget(self._whole_title)
                column.addWidget(self.whole)
        column.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(body)
        desk.editing.edited.connect(self.refresh)
        desk.editing.opened.connect(self.refresh)
        desk.overview.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the draft as it is now."""
        for part in (self.overtaken, self.control, self.changes, self.whole, self.hit,
                     self.steps):  # fmt: skip
            part.refresh()
        # What was published just now can be signed, until something else is open.
        self.sign.show_beside(self._desk.editing.program_id)
        for below in (self._whole_title, self.whole):
            below.setVisible(self.whole.wanted)
        if self.isVisible() and self._awaits_somebody_here():
            self.hit.show_for_approval()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _awaits_somebody_here(self) -> bool:
        """Tell whether who is at the desk may approve the open draft."""
        draft, view = self._desk.editing.draft, self._desk.overview.view
        if draft is None or view is None or self._desk.editing.dirty:
            return False
        return draft.state is DraftState.SUBMITTED and may_approve(draft, view.me)

    def _offer_to_sign(self, version_id: str) -> None:
        published = self._desk.editing.program_id
        self.sign.offer(published, version_id, published)

    def _mend(self, path: str) -> None:
        """Go to where something is mended; what others have published, on this page."""
        if self.overtaken.mends(path):
            self.ensureWidgetVisible(self.overtaken)
            self.overtaken.focus_here()
        else:
            self.mend.emit(path)
