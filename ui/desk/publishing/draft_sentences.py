"""All that is written in the open draft, in sentences: what is approved is read here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from matcher.catalogue.whole_program import whole_program
from matcher.rulework import DraftState
from ui.desk.inquiry import Inquiry
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets import Words, column_of, discard, with_looks

if TYPE_CHECKING:
    from matcher.catalogue.whole_program import Chapter
    from matcher.rulework import Draft, Rulework
    from ui.desk.presenter import Desk


class WholeProgram(QWidget):
    """Shown of what waits for approval, and of every new program."""

    told = Signal()
    """Another program is shown."""

    def __init__(self, desk: Desk) -> None:
        """Follow the desk's open draft."""
        super().__init__()
        self._desk = desk
        self._inquiry = Inquiry(desk.background, self, self._show)
        self.chapters: list[tuple[str, list[str]]] = []
        self.body: QWidget | None = None
        self.setAccessibleName(self.tr("Hele tiltaket"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def wanted(self) -> bool:
        """Whether there is somebody who has to read the whole of it."""
        draft = self._desk.editing.draft
        return draft is not None and (draft.new or draft.state is DraftState.SUBMITTED)

    def refresh(self) -> None:
        """Show the draft as it stands, if it is not shown already."""
        draft = self._desk.editing.draft
        if draft is None or not self.wanted or self._desk.editing.dirty:
            return
        self._inquiry.ask(draft.content, partial(_told, draft))

    def _show(self, chapters: tuple[Chapter, ...]) -> None:
        language = self._desk.language
        self.chapters = [
            (each.title.into(language), [line.into(language) for line in each.lines])
            for each in chapters
        ]
        if self.body is not None:
            discard(self._column, self.body)
        self.body = _body(self.chapters)
        self._column.addWidget(self.body)
        self.told.emit()


def _body(chapters: list[tuple[str, list[str]]]) -> QWidget:
    body = QFrame()
    body.setProperty("card", "true")
    column = column_of(body, spacing=SPACE_XS, margins=SPACE_M)
    for place, (title, lines) in enumerate(chapters):
        if place:
            column.addSpacing(SPACE_S)
        column.addWidget(with_looks(QLabel(title), "muted", "small"))
        for line in lines:
            words = Words(line, tab=True)
            words.setContentsMargins(0, 0, 0, 0)
            column.addWidget(words)
    return body


def _told(draft: Draft, rulework: Rulework) -> tuple[Chapter, ...]:
    catalogue = rulework.drafts.catalogue_with([draft])
    cases = [case for case in catalogue.cases if draft.program.id in case.expect]
    return whole_program(draft.program, cases, catalogue)
