"""The line worked on: its condition, and for a criterion what stands around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ui.desk.rules.panel.compare_panel import ComparePanel
from ui.desk.rules.panel.criterion_panel import CriterionPanel
from ui.desk.rules.panel.kept_panels import KeptPanels, core_here, fill, way_of
from ui.desk.rules.panel.pointer_panel import PointerPanel
from ui.desk.rules.panel.text_box import TextBox
from ui.theme import SPACE_M
from ui.widgets import Part, ScrollColumn, column_of, prose, with_looks

if TYPE_CHECKING:
    from ui.desk.rules.model import RuleDraft
    from ui.desk.rules.panel.kept_panels import ConditionPanel


class LinePanel(ScrollColumn):
    """Another line gets another editor, one used before where it compares the same way."""

    other_question = Signal()

    def __init__(self, draft: RuleDraft) -> None:
        """Show the draft's place."""
        super().__init__()
        self._draft = draft
        self.condition: ConditionPanel | None = None
        self.criterion: CriterionPanel | PointerPanel | None = None
        self._key: tuple[object, ...] | None = None
        self._kept = KeptPanels(draft, self._take_in)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Linjen du arbeider med"))
        body = Part()
        self.heading = with_looks(QLabel(), "heading=3")
        begin = self.tr("Legg til et vilkår for å begynne.")
        nots = self.tr("«Ikke» står foran: linjen gjelder når det under ikke er slik.")
        self.negation = prose(nots, "muted", "small")
        self._empty = prose(self.tr("Legg til en peker.") if draft.pointing else begin, "muted")
        self._column = column_of(
            body, self.heading, self.negation, self._empty, spacing=SPACE_M, margins=SPACE_M
        )
        self._column.addStretch(1)
        self.setWidget(body)

    def refresh(self, number: str) -> bool:
        """Show the draft's place as it is now, in the line `number`; tell if by another editor."""
        before = (self.condition, self.criterion)
        whole = self.tr("Peker {number}") if self._draft.pointing else self.tr("Vilkår {number}")
        said = whole if self._draft.place.whole else self.tr("Linje {number}")
        self.heading.setText(said.format(number=number) if number else "")
        self._empty.setVisible(not number)
        core = core_here(self._draft)
        self.negation.setVisible(core is not None and bool(core.nots % 2))
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
        if isinstance(line, TextBox) and line.toPlainText() == line.sample:
            line.selectAll()
        if isinstance(line, QLineEdit):
            # A window that gets the focus back as a small one closes would not do so by itself.
            line.selectAll()

    def _show_condition(self) -> None:
        core = core_here(self._draft)
        key = (self._draft.place, *way_of(core)) if core is not None else None
        if key != self._key:
            self._swap(key)
        elif core is not None:
            fill(self.condition, core)

    def _swap(self, key: tuple[object, ...] | None) -> None:
        # Not self.focusWidget(), which tells where the focus was when it was last in here.
        focus = self.window().focusWidget()
        focused = self.condition is not None and self.condition.isAncestorOf(focus)
        before, self._key = self.condition, key
        self.condition = self._kept.take(key[1:]) if key is not None else None
        if before is not None and before is not self.condition:
            before.hide()
        if self.condition is not None:
            self.condition.show()
            if focused:
                self.condition.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_in(self, made: ConditionPanel) -> None:
        self._column.insertWidget(3, made)
        if isinstance(made, ComparePanel):
            made.other_question.connect(self.other_question)

    def _show_criterion(self, shown: bool) -> None:
        whole = shown and self._draft.place.whole and not self._draft.bare
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
