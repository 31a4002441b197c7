"""The chosen group: how its conditions are read together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from matcher.rules import AtLeast, Connective
from ui.desk.rules.model import connective_word, edits, group_connective
from ui.desk.rules.panel.limits import LimitEditor
from ui.desk.rules.panel.numbers import whole
from ui.theme import SPACE_S
from ui.widgets import SegmentRow, column_of, with_looks

if TYPE_CHECKING:
    from ui.desk.rules.model import Core, RuleDraft

CONNECTIVES = tuple(Connective)


class GroupPanel(QWidget):
    """How the conditions of a group are read together."""

    def __init__(self, draft: RuleDraft, core: Core) -> None:
        """Edit the group that stands at the draft's place."""
        super().__init__()
        self._draft = draft
        self.key = (draft.place,)
        self.row = SegmentRow(self.tr("Bindeord"))
        for connective in CONNECTIVES:
            self.row.add(self._word(connective))
        self.row.chosen.connect(self._choose)
        self.count = LimitEditor((self.tr("Hvor mange av dem"),), "", whole, str)
        self.count.changed.connect(self._set_count)
        self._size = with_looks(QLabel(), "muted", "small")
        column = column_of(self, spacing=SPACE_S)
        title = with_looks(QLabel(self.tr("Hvordan betingelsene leses sammen")), "muted", "small")
        for label in (title, self._size):
            label.setWordWrap(True)
        for part in (title, self.row, self.count, self._size):
            column.addWidget(part)
        self.setFocusProxy(self.row)
        self.show_group(core)

    def show_group(self, core: Core) -> None:
        """Show the group as it is now."""
        found = group_connective(core)
        self.row.choose(None if found is None else CONNECTIVES.index(found))
        counted = isinstance(core.condition, AtLeast)
        self.count.setVisible(counted)
        if isinstance(core.condition, AtLeast):
            self.count.show_value(core.condition.count)
        said = self.tr("Gruppen har {count} betingelser.")
        one = self.tr("Gruppen har én betingelse.")
        self._size.setText(one if len(core.parts) == 1 else said.format(count=len(core.parts)))
        self._parts = len(core.parts)

    def _word(self, connective: Connective) -> str:
        if connective is Connective.AT_LEAST:
            return self.tr("Minst så mange …")
        return connective_word(connective)

    def _choose(self, place: int) -> None:
        self._group(CONNECTIVES[place], min(2, self._parts))

    def _set_count(self, count: int) -> None:
        if not 1 <= count <= self._parts:
            said = self.tr("Skriv et tall fra 1 til {most}.")
            self.count.complain(said.format(most=self._parts))
            return
        self._group(Connective.AT_LEAST, count)

    def _group(self, connective: Connective, count: int) -> None:
        change = partial(edits.regrouped, connective=connective, count=count)
        self._draft.do_here(self.tr("bytt bindeord"), change)
