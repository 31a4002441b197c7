"""All texts of the open program, beside the page as a caseworker will see it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from matcher.catalogue import FIELDS, Section
from matcher.catalogue.field import TITLES
from ui.desk.texts.entries import FieldEditor, entry_for
from ui.desk.texts.preview import Preview
from ui.theme import SPACE_L, SPACE_M
from ui.widgets import Foldout, Part, ScrollColumn, column_of

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from matcher.catalogue import Field
    from ui.desk.presenter import Desk

_SHARES = (600, 420)


class TextsPage(QWidget):
    """The parts fold; what is in one is built when it is first unfolded."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Follow the desk's open draft."""
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Tekster"))
        self.entries: dict[str, FieldEditor] = {}
        self.folds: dict[Section, Foldout] = {}
        self.area = ScrollColumn()
        self.preview = Preview(desk)
        self._lay_out()
        desk.editing.edited.connect(self.refresh)
        desk.editing.opened.connect(self.refresh)

    def _lay_out(self) -> None:
        body = Part()
        column = column_of(body, spacing=SPACE_M, margins=(SPACE_M, SPACE_M, SPACE_M, SPACE_L))
        for section, title in TITLES.items():
            if section in {Section.RULE, Section.POINTERS}:
                # Rules and pointers are edited line by line, each on a tab of its own.
                continue
            fold = Foldout(title.into(self._desk.language))
            self.folds[section] = fold
            inside = QVBoxLayout()
            inside.setSpacing(SPACE_L)
            fold.fill(inside)
            fold.unfolding.connect(partial(self._make, section, inside))
            column.addWidget(fold)
            if section is Section.NAMES:
                fold.unfold()
        column.addStretch(1)
        self.area.setWidget(body)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.area)
        splitter.addWidget(self.preview)
        splitter.setSizes(_SHARES)
        splitter.setStretchFactor(0, 1)
        column_of(self, splitter)
        self.setFocusProxy(self.entries["name"].widget)

    def _make(self, section: Section, inside: QVBoxLayout) -> None:
        """Build what is in a part, the first time it is unfolded."""
        if inside.count():
            return
        for field in FIELDS:
            if field.section is not section or field.fixed:
                continue
            entry = entry_for(field, self._desk)
            self.entries[field.path] = entry
            inside.addWidget(entry.widget)
            if self._desk.editing.draft is not None:
                entry.show(self._desk.editing.draft.program)

    def refresh(self) -> None:
        """Show the draft as it is; what is being typed stays as it is typed."""
        draft = self._desk.editing.draft
        if draft is None:
            return
        for entry in self.entries.values():
            entry.show(draft.program)
        self.preview.follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.preview.follow()

    def focus_field(self, field: Field) -> None:
        """Unfold the part that a field is in, and put the caret there."""
        self.folds[field.section].unfold()
        entry = self.entries.get(field.path)
        if entry is not None:
            entry.widget.setFocus(Qt.FocusReason.OtherFocusReason)
            # What was just unfolded has its place when the layout has had its turn.
            QTimer.singleShot(0, entry.widget, partial(self._scroll_to, entry.widget))

    def _scroll_to(self, widget: QWidget) -> None:
        self.area.ensureWidgetVisible(widget, 0, SPACE_L)
