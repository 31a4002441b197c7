"""The line worked on: its condition, and for a criterion what stands around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from matcher.rules.conditions import Compare
from ui.rules.condition_panel import ComparePanel, GroupPanel, core_here, panel_for
from ui.rules.criterion_panel import CriterionPanel
from ui.theme import SPACE_M
from ui.widgets.words import Words, looking

if TYPE_CHECKING:
    from ui.rules.draft import RuleDraft


class LinePanel(QScrollArea):
    """Made anew when another line is worked on; else only the values change."""

    other_question = Signal()

    def __init__(self, draft: RuleDraft) -> None:
        """Show the draft's place."""
        super().__init__()
        self._draft = draft
        self.condition: ComparePanel | GroupPanel | None = None
        self.criterion: CriterionPanel | None = None
        self._key: tuple[object, ...] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Linjen du arbeider med"))
        body = QWidget()
        self.heading = looking(QLabel(), "heading=3")
        self._empty = Words(self.tr("Legg til et vilkår for å begynne."), "muted")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self._column.setSpacing(SPACE_M)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(body)

    def refresh(self, number: str) -> None:
        """Show the draft's place as it is now; `number` is its line's."""
        self.heading.setText(self.tr("Linje {number}").format(number=number) if number else "")
        self._empty.setVisible(not number)
        self._show_condition()
        self._show_criterion(bool(number))

    def focus_value(self) -> None:
        """Put the caret in what is most often changed."""
        target: QWidget | None = self.condition or self.criterion
        if target is self.criterion and self.criterion is not None:
            target = self.criterion.text
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_condition(self) -> None:
        core = core_here(self._draft)
        key: tuple[object, ...] | None = None
        if core is not None and isinstance(core.condition, Compare):
            key = (self._draft.place, core.condition.fact, core.condition.op)
        elif core is not None:
            key = (self._draft.place,)
        if key != self._key:
            self._swap(key)
        elif isinstance(self.condition, ComparePanel) and core is not None:
            if isinstance(core.condition, Compare):
                self.condition.show_leaf(core.condition)
        elif isinstance(self.condition, GroupPanel) and core is not None:
            self.condition.show_group(core)

    def _swap(self, key: tuple[object, ...] | None) -> None:
        focused = self.condition is not None and self.condition.isAncestorOf(self.focusWidget())
        _drop(self.condition)
        self._key = key
        self.condition = panel_for(self._draft)
        if self.condition is not None:
            self._column.insertWidget(2, self.condition)
            if isinstance(self.condition, ComparePanel):
                self.condition.other_question.connect(self.other_question)
            if focused:
                self.condition.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_criterion(self, shown: bool) -> None:
        whole = shown and self._draft.place.whole
        if whole and self.criterion is None:
            self.criterion = CriterionPanel(self._draft)
            self._column.insertWidget(self._column.count() - 1, self.criterion)
        if self.criterion is not None:
            self.criterion.setVisible(whole)
            if whole:
                self.criterion.show_criterion()


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
