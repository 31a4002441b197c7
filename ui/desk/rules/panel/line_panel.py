"""The line worked on: its condition, and for a criterion what stands around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from matcher.rules import Compare
from ui.desk.rules.model import condition_at, core_of
from ui.desk.rules.panel.compare_panel import ComparePanel
from ui.desk.rules.panel.criterion_panel import CriterionPanel
from ui.desk.rules.panel.group_panel import GroupPanel
from ui.desk.rules.panel.pointer_panel import PointerPanel
from ui.desk.rules.panel.questions import question_of
from ui.desk.rules.prose import prose
from ui.theme import SPACE_M
from ui.widgets import with_looks

if TYPE_CHECKING:
    from ui.desk.rules.model import Core, RuleDraft


MOST_KEPT = 24
"""Editors that wait out of sight for another line of their kind."""


class LinePanel(QScrollArea):
    """Another line gets another editor, one used before where it compares the same way."""

    other_question = Signal()

    def __init__(self, draft: RuleDraft) -> None:
        """Show the draft's place."""
        super().__init__()
        self._draft = draft
        self.condition: ComparePanel | GroupPanel | None = None
        self.criterion: CriterionPanel | PointerPanel | None = None
        self._key: tuple[object, ...] | None = None
        self._kept: dict[tuple[object, ...], ComparePanel | GroupPanel] = {}
        self._catalogue = draft.host.catalogue
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Linjen du arbeider med"))
        body = QWidget()
        self.heading = with_looks(QLabel(), "heading=3")
        begin = self.tr("Legg til et vilkår for å begynne.")
        self._empty = prose(self.tr("Legg til en peker.") if draft.pointing else begin, "muted")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self._column.setSpacing(SPACE_M)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(body)

    def refresh(self, number: str) -> bool:
        """Show the draft's place as it is now, in the line `number`; tell if by another editor."""
        before = (self.condition, self.criterion)
        whole = self.tr("Peker {number}") if self._draft.pointing else self.tr("Vilkår {number}")
        said = whole if self._draft.place.whole else self.tr("Linje {number}")
        self.heading.setText(said.format(number=number) if number else "")
        self._empty.setVisible(not number)
        self._show_condition()
        self._show_criterion(bool(number))
        return before != (self.condition, self.criterion)

    def focus_value(self) -> None:
        """Put the caret in what is most often changed."""
        target: QWidget | None = self.condition or self.criterion
        if target is self.criterion and self.criterion is not None:
            target = self.criterion.first
        if target is None:
            return
        target.setFocus(Qt.FocusReason.TabFocusReason)
        line = _innermost(target)
        if isinstance(line, QLineEdit):
            # A window that gets the focus back as a small one closes would not do so by itself.
            line.selectAll()

    def _show_condition(self) -> None:
        core = core_here(self._draft)
        key: tuple[object, ...] | None = None
        if core is not None and isinstance(core.condition, Compare):
            key = (self._draft.place, core.condition.fact, core.condition.op)
        elif core is not None:
            key = (self._draft.place,)
        if key != self._key:
            self._swap(key)
        elif core is not None:
            self._fill(core)

    def _fill(self, core: Core) -> None:
        if isinstance(self.condition, ComparePanel) and isinstance(core.condition, Compare):
            self.condition.show_leaf(core.condition)
        elif isinstance(self.condition, GroupPanel):
            self.condition.show_group(core)

    def _swap(self, key: tuple[object, ...] | None) -> None:
        # Not self.focusWidget(), which tells where the focus was when it was last in here.
        focus = self.window().focusWidget()
        focused = self.condition is not None and self.condition.isAncestorOf(focus)
        before, self._key = self.condition, key
        self.condition = self._kept_or_new(key)
        if before is not None and before is not self.condition:
            before.hide()
        if self.condition is not None:
            self.condition.show()
            if focused:
                self.condition.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept_or_new(self, key: tuple[object, ...] | None) -> ComparePanel | GroupPanel | None:
        """Return an editor for the draft's place: making one takes longer than all else there."""
        core = core_here(self._draft)
        if key is None or core is None:
            return None
        self._forget_old()
        _, *way = key
        kept = self._kept.pop(tuple(way), None)
        if kept is not None:
            self._kept[tuple(way)] = self.condition = kept
            self._fill(core)
            return kept
        made = panel_for(self._draft)
        if made is not None:
            self._kept[tuple(way)] = made
            self._column.insertWidget(2, made)
        if isinstance(made, ComparePanel):
            made.other_question.connect(self.other_question)
        return made

    def _forget_old(self) -> None:
        """Let go of editors that speak of another catalogue, and of those used longest ago."""
        catalogue = self._draft.host.catalogue
        most = MOST_KEPT if catalogue is self._catalogue else 0
        self._catalogue = catalogue
        while len(self._kept) > most:
            _drop(self._kept.pop(next(iter(self._kept))))

    def _show_criterion(self, shown: bool) -> None:
        whole = shown and self._draft.place.whole
        if whole and self.criterion is None:
            panel = PointerPanel if self._draft.pointing else CriterionPanel
            self.criterion = panel(self._draft)
            self._column.insertWidget(self._column.count() - 1, self.criterion)
        if self.criterion is not None:
            self.criterion.setVisible(whole)
            if whole:
                self.criterion.refresh()


def _innermost(widget: QWidget) -> QWidget:
    """Return the widget that gets the focus where this one is given it."""
    proxy = widget.focusProxy()
    return _innermost(proxy) if proxy else widget


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()


def panel_for(draft: RuleDraft) -> ComparePanel | GroupPanel | None:
    """Return an editor for the condition at the draft's place; None where there is none."""
    core = core_here(draft)
    if core is None:
        return None
    if not isinstance(core.condition, Compare):
        return GroupPanel(draft, core)
    question = question_of(core.condition.fact, draft.host.catalogue.questionnaire)
    return ComparePanel(draft, question, core.condition) if question else None


def core_here(draft: RuleDraft) -> Core | None:
    """Return the leaf or group at the draft's place."""
    if not draft.program.criteria:
        return None
    condition = condition_at(draft.program, draft.place)
    return core_of(condition, draft.place.path) if condition else None
